import { traverse, types, type NodePath } from "@babel/core";
import { any, union, type Parameter, type Shape, type Signature } from "../shape.ts";
import { docComment, type DocComment } from "./doc-comment.ts";
import { shapeFromUse } from "./evidence.ts";
import { nameOf, nameOfModule, ownerOf } from "./names.ts";
import { keyName, membersShape, shapeOf } from "./type-shapes.ts";

export interface Declarations {
  readonly signatures: Signature[];
  /** Interfaces and type aliases by name. */
  readonly types: Record<string, Shape>;
}

/** Every function of a file with what its parameters take, and every named type. */
export function readDeclarations(file: types.File, path: string): Declarations {
  const found: Declarations = { signatures: [], types: {} };
  const add = (signature: Signature | undefined): void => {
    if (signature !== undefined) found.signatures.push(signature);
  };
  traverse(file, {
    Function: (inner) => {
      add(functionSignature(inner, path));
    },
    TSDeclareFunction: (inner) => {
      add(declaredSignature(inner.node, inner.node.id?.name, undefined, path));
    },
    TSDeclareMethod: (inner) => {
      add(declaredSignature(inner.node, keyName(inner.node.key), ownerOf(inner), path));
    },
    TSMethodSignature: (inner) => {
      add(declaredSignature(inner.node, keyName(inner.node.key), ownerOf(inner), path));
    },
    TSInterfaceDeclaration: (inner) => {
      found.types[inner.node.id.name] = membersShape(inner.node.body.body);
    },
    TSTypeAliasDeclaration: (inner) => {
      found.types[inner.node.id.name] = shapeOf(inner.node.typeAnnotation);
    },
    TSEnumDeclaration: (inner) => {
      const { members } = "body" in inner.node ? inner.node.body : inner.node;
      const values = members.map((member, index): Shape => ({
        kind: "constant",
        source: types.isStringLiteral(member.initializer)
          ? JSON.stringify(member.initializer.value)
          : String(index),
      }));
      found.types[inner.node.id.name] = union(values);
    },
  });
  return found;
}

function declaredSignature(
  node: types.TSDeclareFunction | types.TSDeclareMethod | types.TSMethodSignature,
  name: string | undefined,
  owner: string | undefined,
  path: string,
): Signature | undefined {
  if (name === undefined) return undefined;
  const parameters = node.params.map((parameter) => declaredParameter(parameter, undefined));
  const returns =
    node.returnType === null || node.returnType === undefined
      ? undefined
      : shapeOf(node.returnType);
  const isVariadic = types.isRestElement(node.params.at(-1));
  return {
    name,
    owner,
    parameters,
    isVariadic,
    returns,
    speaksOfNonFinite: docComment([node])?.speaksOfNonFinite ?? false,
    path,
    line: node.loc?.start.line ?? 1,
  };
}

function functionSignature(path: NodePath<types.Function>, file: string): Signature | undefined {
  const named = nameOf(path) ?? nameOfModule(path, file);
  if (named === undefined) return undefined;
  const statement = path.getStatementParent().node;
  const comment = docComment([statement, path.parentPath.node, path.node]);
  const parameters = path.node.params.map((parameter) => {
    const declared = declaredParameter(parameter, comment);
    return declared.declared ? declared : { ...declared, shape: usedShape(path, parameter) };
  });
  const typed = path.node.returnType;
  const returns = typed === null || typed === undefined ? comment?.returns?.shape : shapeOf(typed);
  return {
    ...named,
    parameters,
    isVariadic: isVariadic(path),
    returns,
    speaksOfNonFinite: comment?.speaksOfNonFinite ?? false,
    path: file,
    line: path.node.loc?.start.line ?? 1,
  };
}

/** By a rest parameter, or by looking at `arguments`. */
function isVariadic(path: NodePath<types.Function>): boolean {
  if (types.isRestElement(path.node.params.at(-1))) return true;
  let found = false;
  path.traverse({
    Function: (inner) => {
      if (!inner.isArrowFunctionExpression()) inner.skip();
    },
    Identifier: ({ node }) => {
      if (node.name === "arguments") found = true;
    },
  });
  return found;
}

function usedShape(path: NodePath<types.Function>, parameter: types.Node): Shape {
  const target = types.isAssignmentPattern(parameter) ? parameter.left : parameter;
  const fallback = types.isAssignmentPattern(parameter) ? defaultShape(parameter.right) : any;
  if (types.isIdentifier(target)) {
    const binding = path.scope.getBinding(target.name);
    return union(
      [fallback, shapeFromUse(binding?.referencePaths ?? [])].filter(
        (shape) => shape.kind !== "any",
      ),
    );
  }
  if (types.isObjectPattern(target)) {
    const entries = target.properties.flatMap((property) => {
      if (!types.isObjectProperty(property)) return [];
      const key = keyName(property.key);
      const shape = types.isAssignmentPattern(property.value)
        ? defaultShape(property.value.right)
        : any;
      return key === undefined ? [] : [{ key, shape, optional: true }];
    });
    return { kind: "object", entries };
  }
  return types.isArrayPattern(target) || types.isRestElement(target)
    ? { kind: "array", of: any }
    : any;
}

function defaultShape(node: types.Node): Shape {
  if (types.isNumericLiteral(node) || types.isUnaryExpression(node)) return { kind: "number" };
  if (types.isStringLiteral(node)) return { kind: "string" };
  if (types.isBooleanLiteral(node)) return { kind: "boolean" };
  if (types.isArrayExpression(node)) return { kind: "array", of: any };
  if (types.isObjectExpression(node)) return { kind: "record", of: any };
  return types.isFunction(node)
    ? { kind: "function", parameters: node.params.length, returns: any }
    : any;
}

function declaredParameter(node: types.Node, comment: DocComment | undefined): Parameter {
  if (types.isTSParameterProperty(node)) return declaredParameter(node.parameter, comment);
  if (types.isAssignmentPattern(node)) {
    const inner = declaredParameter(node.left, comment);
    return { ...inner, optional: true };
  }
  const target = types.isRestElement(node) ? node.argument : node;
  const name = types.isIdentifier(target) ? target.name : "options";
  const annotation = "typeAnnotation" in node ? node.typeAnnotation : undefined;
  if (annotation !== undefined && annotation !== null) {
    const optional =
      types.isRestElement(node) || (types.isIdentifier(node) && node.optional === true);
    const shape = shapeOf(annotation);
    return {
      name,
      shape: types.isRestElement(node) && shape.kind === "array" ? shape.of : shape,
      optional,
      declared: true,
    };
  }
  const said = comment?.parameters.get(name);
  if (said !== undefined && said.shape.kind !== "any") return { name, ...said, declared: true };
  return {
    name,
    shape: any,
    optional: said?.optional ?? types.isRestElement(node),
    declared: false,
  };
}
