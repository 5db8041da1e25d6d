import { parseSync, types } from "@babel/core";
import { any, union, type Shape, type ShapeEntry } from "../shape.ts";

const plain: Readonly<Record<string, Shape>> = {
  TSNumberKeyword: { kind: "number" },
  TSStringKeyword: { kind: "string" },
  TSBooleanKeyword: { kind: "boolean" },
  TSBigIntKeyword: { kind: "bigint" },
  TSSymbolKeyword: { kind: "symbol" },
  TSNullKeyword: { kind: "constant", source: "null" },
  TSUndefinedKeyword: { kind: "constant", source: "undefined" },
  TSVoidKeyword: { kind: "constant", source: "undefined" },
  TSObjectKeyword: { kind: "record", of: any },
};

const words: Readonly<Record<string, Shape>> = {
  number: { kind: "number" }, int: { kind: "number" }, integer: { kind: "number" }, float: { kind: "number" },
  string: { kind: "string" }, str: { kind: "string" }, boolean: { kind: "boolean" }, bool: { kind: "boolean" },
  object: { kind: "record", of: any }, array: { kind: "array", of: any },
  function: { kind: "function", parameters: 1, returns: any }, callback: { kind: "function", parameters: 2, returns: any },
  regexp: { kind: "regexp" }, date: { kind: "date" }, mixed: any, any,
}; // prettier-ignore

/** The shape that a TypeScript type stands for. What it does not know is `any`. */
export function shapeOf(node: types.Node | null | undefined): Shape {
  if (node === null || node === undefined) return any;
  const known = plain[node.type];
  if (known !== undefined) return known;
  switch (node.type) {
    case "TSTypeAnnotation":
    case "TSParenthesizedType":
      return shapeOf(node.typeAnnotation);
    case "TSOptionalType":
    case "TSTypeOperator":
      return shapeOf(node.typeAnnotation);
    case "TSArrayType":
      return { kind: "array", of: shapeOf(node.elementType) };
    case "TSTupleType":
      return {
        kind: "tuple",
        of: node.elementTypes.map((element) =>
          shapeOf("label" in element ? element.elementType : element),
        ),
      };
    case "TSUnionType":
      return union(node.types.map(shapeOf));
    case "TSIntersectionType":
      return merged(node.types.map(shapeOf));
    case "TSLiteralType":
      return literalShape(node.literal);
    case "TSFunctionType":
      return {
        kind: "function",
        parameters: node.params.length,
        returns: shapeOf(node.returnType),
      };
    case "TSTypeLiteral":
      return membersShape(node.members);
    case "TSTypeReference":
      return referenceShape(node);
    default:
      return any;
  }
}

export function membersShape(members: readonly types.Node[]): Shape {
  const entries = members.flatMap((member): ShapeEntry[] => {
    if (types.isTSPropertySignature(member)) {
      const key = keyName(member.key);
      return key === undefined
        ? []
        : [{ key, shape: shapeOf(member.typeAnnotation), optional: member.optional === true }];
    }
    if (types.isTSMethodSignature(member)) {
      const key = keyName(member.key);
      const shape: Shape = {
        kind: "function",
        parameters: member.params.length,
        returns: shapeOf(member.returnType),
      };
      return key === undefined ? [] : [{ key, shape, optional: member.optional === true }];
    }
    return [];
  });
  const index = members.find((member) => types.isTSIndexSignature(member));
  if (entries.length === 0 && index !== undefined)
    return { kind: "record", of: shapeOf(index.typeAnnotation) };
  return { kind: "object", entries };
}

export function keyName(key: types.Node): string | undefined {
  if (types.isIdentifier(key)) return key.name;
  return types.isStringLiteral(key) ? key.value : undefined;
}

function merged(shapes: readonly Shape[]): Shape {
  const objects = shapes.filter((shape) => shape.kind === "object");
  return objects.length === 0
    ? (shapes[0] ?? any)
    : { kind: "object", entries: objects.flatMap(({ entries }) => entries) };
}

function literalShape(node: types.Node): Shape {
  if (types.isStringLiteral(node)) return { kind: "constant", source: JSON.stringify(node.value) };
  if (types.isNumericLiteral(node) || types.isBooleanLiteral(node))
    return { kind: "constant", source: String(node.value) };
  return any;
}

function referenceShape(node: types.TSTypeReference): Shape {
  const { typeName } = node;
  const name = types.isIdentifier(typeName)
    ? typeName.name
    : types.isTSQualifiedName(typeName)
      ? typeName.right.name
      : "";
  const given = node.typeArguments?.params ?? [];
  const inner = shapeOf(given[0]);
  switch (name) {
    case "Array": case "ReadonlyArray": case "ArrayLike":
      return { kind: "array", of: inner };
    case "Record":
      return { kind: "record", of: shapeOf(given[1]) };
    case "Map": case "ReadonlyMap": case "Set": case "ReadonlySet":
      return { kind: name.endsWith("Map") ? "map" : "set", of: inner };
    case "Iterable": case "IterableIterator": case "Iterator":
      return { kind: "iterable", of: inner };
    case "Promise": case "PromiseLike":
      return { kind: "promise", of: inner };
    case "Partial": case "Readonly": case "Required":
      return inner;
    default:
      return (
        words[name.toLowerCase()] ??
        (given.length === 0 ? { kind: "named", name } : { kind: "named", name, of: inner })
      );
  } // prettier-ignore
}

export interface DocType {
  readonly shape: Shape;
  readonly optional: boolean;
}

/** A type as JSDoc writes it: `{Array.<number>}`, `{?string}`, `{(string|number)=}`, `{...*}`. */
export function docType(text: string): DocType {
  const optional = /=\s*$/.test(text);
  const nullable = /^\s*\?/.test(text);
  const code = text
    .replace(/^[\s.?!]+|[\s=]+$/g, "")
    .replace(/\.</g, "<")
    .replace(/\*/g, "any")
    .replace(/\bfunction\b\s*(?:\([^)]*\)(?:\s*:\s*\w+)?)?/gi, "Function");
  const shape = parsedType(code);
  return {
    shape: nullable ? union([shape, { kind: "constant", source: "null" }]) : shape,
    optional,
  };
}

function parsedType(code: string): Shape {
  try {
    const file = parseSync(`type T = ${code};`, {
      configFile: false,
      babelrc: false,
      browserslistConfigFile: false,
      parserOpts: { plugins: ["typescript"] },
    });
    const [first] = file !== null && types.isFile(file) ? file.program.body : [];
    return types.isTSTypeAliasDeclaration(first) ? shapeOf(first.typeAnnotation) : any;
  } catch {
    return any;
  }
}
