import { types, type NodePath } from "@babel/core";
import { keyName } from "./type-shapes.ts";

/** The name a function has for those who call it, wherever it is written. */
export function nameOf(
  path: NodePath<types.Function>,
): { name: string; owner: string | undefined } | undefined {
  const { node, parentPath } = path;
  if (types.isClassMethod(node) || types.isObjectMethod(node)) {
    const name = keyName(node.key);
    return name === undefined ? undefined : { name, owner: ownerOf(path) };
  }
  if (types.isFunctionDeclaration(node) && node.id) return { name: node.id.name, owner: undefined };
  const parent = parentPath.node;
  if (types.isVariableDeclarator(parent) && types.isIdentifier(parent.id))
    return { name: parent.id.name, owner: undefined };
  if (types.isObjectProperty(parent) || types.isClassProperty(parent)) {
    const name = keyName(parent.key);
    return name === undefined ? undefined : { name, owner: ownerOf(path) };
  }
  if (
    types.isAssignmentExpression(parent) &&
    types.isMemberExpression(parent.left) &&
    !isModuleExports(parent.left)
  ) {
    const name = keyName(parent.left.property);
    return name === undefined ? undefined : { name, owner: memberOwner(parent.left.object) };
  }
  return types.isFunctionExpression(node) && node.id
    ? { name: node.id.name, owner: undefined }
    : undefined;
}

function isModuleExports(node: types.Node): boolean {
  return types.isMemberExpression(node) && types.isIdentifier(node.object, { name: "module" });
}

/** A module that is one function is mostly called like its file. */
export function nameOfModule(
  path: NodePath<types.Function>,
  file: string,
): { name: string; owner: undefined } | undefined {
  const parent = path.parentPath.node;
  const isWhole =
    types.isExportDefaultDeclaration(parent) ||
    (types.isAssignmentExpression(parent) && isModuleExports(parent.left));
  const name = /([^/]+?)(?:\/index)?\.\w+$/.exec(file)?.[1];
  return !isWhole || name === undefined
    ? undefined
    : {
        name: name.replace(/[-_.](\w)/g, (_, next: string) => next.toUpperCase()),
        owner: undefined,
      };
}

/** `Complex` of `Complex.prototype.add = …`. */
function memberOwner(node: types.Node): string | undefined {
  if (types.isIdentifier(node)) return node.name;
  return types.isMemberExpression(node) ? memberOwner(node.object) : undefined;
}

/** The class, interface or object literal around a member. */
export function ownerOf(path: NodePath): string | undefined {
  const around = path.findParent(
    (parent) =>
      parent.isClass() || parent.isTSInterfaceDeclaration() || parent.isObjectExpression(),
  );
  if (around === null) return undefined;
  const { node, parent } = around;
  if ((types.isClass(node) || types.isTSInterfaceDeclaration(node)) && node.id) return node.id.name;
  if (types.isVariableDeclarator(parent) && types.isIdentifier(parent.id)) return parent.id.name;
  return types.isAssignmentExpression(parent) && types.isMemberExpression(parent.left)
    ? memberOwner(parent.left.object)
    : undefined;
}
