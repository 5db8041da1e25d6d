import { types, type NodePath } from "@babel/core";
import type { Expression } from "../expression.ts";

const deepest = 8;

/**
 * Written code as an expression over the package, variables replaced by what was assigned to
 * them; undefined when it needs something that is not there. Names that are bound nowhere, or
 * that are imported, become exports.
 */
export function toExpression(path: NodePath, depth = 0): Expression | undefined {
  const { node } = path;
  if (depth > deepest) return undefined;
  const inner = (next: NodePath | NodePath[]): Expression | undefined =>
    Array.isArray(next) ? undefined : toExpression(next, depth + 1);
  if (types.isLiteral(node) && !types.isTemplateLiteral(node))
    return { kind: "literal", source: literalSource(node, path) };
  if (types.isTemplateLiteral(node)) {
    return node.expressions.length === 0
      ? { kind: "literal", source: JSON.stringify(node.quasis[0]?.value.cooked ?? "") }
      : undefined;
  }
  if (types.isUnaryExpression(node) && types.isNumericLiteral(node.argument)) {
    return { kind: "literal", source: `${node.operator}${node.argument.value}` };
  }
  if (path.isIdentifier()) return identifier(path, depth);
  if (path.isArrayExpression()) return list(path.get("elements") as NodePath[], depth);
  if (path.isObjectExpression()) return object(path, depth);
  if (path.isFunction()) {
    if (selfContained(path)) return { kind: "literal", source: path.toString() };
    // Somebody waits there for a result and looks at it: so do we.
    return path.node.params.length > 0 ? { kind: "resolver" } : undefined;
  }
  if (path.isMemberExpression()) {
    const from = inner(path.get("object"));
    const { property, computed } = path.node;
    const key = types.isStringLiteral(property)
      ? property.value
      : !computed && types.isIdentifier(property)
        ? property.name
        : undefined;
    if (from === undefined || key === undefined) return undefined;
    return from.kind === "export"
      ? { ...from, members: [...from.members, key] }
      : { kind: "get", object: from, property: key };
  }
  if (path.isCallExpression() || path.isNewExpression()) return call(path, depth);
  if (path.isAwaitExpression()) return inner(path.get("argument"));
  return path.isTSAsExpression() || path.isTSNonNullExpression()
    ? inner(path.get("expression"))
    : undefined;
}

function call(
  path: NodePath<types.CallExpression> | NodePath<types.NewExpression>,
  depth: number,
): Expression | undefined {
  const callee = toExpression(path.get("callee"), depth + 1);
  const args = list(path.get("arguments"), depth);
  if (callee === undefined || args?.kind !== "array") return undefined;
  // A bare `require` or a test's own words are no part of the package.
  if (
    callee.kind === "export" &&
    callee.members.length === 0 &&
    /^(?:require|describe|it|test|expect|assert)$/.test(callee.local)
  )
    return undefined;
  return { kind: "call", callee, args: args.items, isNew: path.isNewExpression() };
}

function list(
  paths: readonly NodePath[],
  depth: number,
): Extract<Expression, { kind: "array" }> | undefined {
  const items = paths.map((path) => toExpression(path, depth + 1));
  return items.every((item) => item !== undefined) ? { kind: "array", items } : undefined;
}

function object(path: NodePath<types.ObjectExpression>, depth: number): Expression | undefined {
  const entries = path.get("properties").map((property) => {
    if (!property.isObjectProperty() || property.node.computed) return undefined;
    const { key } = property.node;
    const name = types.isIdentifier(key)
      ? key.name
      : types.isStringLiteral(key) || types.isNumericLiteral(key)
        ? String(key.value)
        : undefined;
    const value = toExpression(property.get("value"), depth + 1);
    return name === undefined || value === undefined ? undefined : { key: name, value };
  });
  return entries.every((entry) => entry !== undefined) ? { kind: "object", entries } : undefined;
}

function identifier(path: NodePath<types.Identifier>, depth: number): Expression | undefined {
  const { name } = path.node;
  if (/^(?:undefined|NaN|Infinity)$/.test(name)) return { kind: "literal", source: name };
  const binding = path.scope.getBinding(name);
  if (binding === undefined) return { kind: "export", local: name, members: [] };
  if (binding.kind === "module") return { kind: "export", local: name, members: [] };
  const declarator = binding.path;
  if (!declarator.isVariableDeclarator() || binding.constantViolations.length > 0) return undefined;
  const init = declarator.get("init");
  if (isRequire(init.node)) return { kind: "export", local: name, members: [] };
  if (!types.isIdentifier(declarator.node.id) || init.node === null) return undefined;
  return toExpression(init, depth + 1);
}

function isRequire(node: types.Node | null | undefined): boolean {
  if (types.isMemberExpression(node)) return isRequire(node.object);
  return types.isCallExpression(node) && types.isIdentifier(node.callee, { name: "require" });
}

/** A function that uses nothing but its own names and what is built in. */
function selfContained(path: NodePath<types.Function>): boolean {
  if (path.toString().length > 80) return false;
  let closed = true;
  path.traverse({
    ReferencedIdentifier: (inner: NodePath<types.Identifier | types.JSXIdentifier>) => {
      const binding = path.scope.getBinding(inner.node.name);
      const isOwn =
        binding !== undefined &&
        binding.scope !== path.scope.parent &&
        binding.path.findParent((parent) => parent === path) !== null;
      if (!isOwn && binding !== undefined && binding.path !== path) closed = false;
      if (
        binding === undefined &&
        !/^(?:undefined|Math|Number|String|Array|Object|JSON)$/.test(inner.node.name)
      )
        closed = false;
    },
  } as never);
  return closed;
}

function literalSource(node: types.Literal, path: NodePath): string {
  if (types.isStringLiteral(node)) return JSON.stringify(node.value);
  if (types.isNumericLiteral(node)) return String(node.value);
  return path.toString();
}
