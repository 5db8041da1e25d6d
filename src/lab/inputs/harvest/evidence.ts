import { types, type NodePath } from "@babel/core";
import { any, union, type Shape, type ShapeEntry } from "../shape.ts";

const arrayMembers =
  /^(?:push|pop|shift|unshift|map|forEach|reduce|reduceRight|filter|some|every|find|findIndex|splice|sort|reverse|join|flat|flatMap|fill)$/;
const stringMembers =
  /^(?:charAt|charCodeAt|codePointAt|toLowerCase|toUpperCase|split|replace|replaceAll|substr|substring|trim|trimStart|trimEnd|match|matchAll|search|startsWith|endsWith|padStart|padEnd|repeat|localeCompare|normalize)$/;
const arithmetic = new Set([
  "-",
  "*",
  "/",
  "%",
  "**",
  "<",
  ">",
  "<=",
  ">=",
  "|",
  "&",
  "^",
  "<<",
  ">>",
  ">>>",
]);
const list: Shape = { kind: "array", of: any };
const text: Shape = { kind: "string" };
const number: Shape = { kind: "number" };

/** What the uses of a parameter say about its values, when no type does. */
export function shapeFromUse(references: readonly NodePath[], deep = 2): Shape {
  const shapes: Shape[] = [];
  const entries = new Map<string, Shape[]>();
  for (const reference of references) {
    const member = memberOf(reference);
    if (member === undefined) shapes.push(...evidence(reference));
    else noteMember(member, shapes, entries, deep);
  }
  if (entries.size > 0) {
    const told = [...entries].map(([key, found]): ShapeEntry => ({
      key,
      shape: union(found),
      optional: true,
    }));
    shapes.push({ kind: "object", entries: told });
  }
  return union(shapes);
}

function memberOf(
  reference: NodePath,
): { readonly path: NodePath; readonly key: string } | undefined {
  const { parentPath } = reference;
  const { node } = parentPath;
  if (!types.isMemberExpression(node) && !types.isOptionalMemberExpression(node)) return undefined;
  if (node.object !== reference.node) return undefined;
  if (!node.computed && types.isIdentifier(node.property))
    return { path: parentPath, key: node.property.name };
  if (types.isStringLiteral(node.property)) return { path: parentPath, key: node.property.value };
  return undefined;
}

function noteMember(
  member: { readonly path: NodePath; readonly key: string },
  shapes: Shape[],
  entries: Map<string, Shape[]>,
  deep: number,
): void {
  const { path, key } = member;
  if (arrayMembers.test(key)) shapes.push(list);
  else if (stringMembers.test(key)) shapes.push(text);
  else if (key === "length") shapes.push(list, text);
  else if (/^(?:slice|indexOf|lastIndexOf|includes|concat|at)$/.test(key)) shapes.push(list, text);
  else if (/^(?:toFixed|toPrecision)$/.test(key)) shapes.push(number);
  else if (/^(?:test|exec)$/.test(key)) shapes.push({ kind: "regexp" });
  else if (/^(?:call|apply|bind)$/.test(key))
    shapes.push({ kind: "function", parameters: 1, returns: any });
  else if (/^(?:getTime|getFullYear|getMonth|getDate|toISOString)$/.test(key))
    shapes.push({ kind: "date" });
  else if (!/^(?:toString|valueOf|hasOwnProperty|constructor|prototype)$/.test(key)) {
    const known = entries.get(key) ?? [];
    const inner = deep > 0 ? shapeFromUse([path], deep - 1) : any;
    entries.set(key, inner.kind === "any" ? known : [...known, inner]);
  }
}

function evidence(reference: NodePath): Shape[] {
  const { node, parentPath } = reference;
  const parent = parentPath.node;
  if (types.isCallExpression(parent)) return callEvidence(parent, node);
  if (types.isBinaryExpression(parent)) return binaryEvidence(parent, node, parentPath);
  if (types.isUpdateExpression(parent)) return [number];
  if (types.isUnaryExpression(parent)) {
    if (parent.operator === "typeof") return typeofEvidence(parentPath);
    return parent.operator === "-" || parent.operator === "~" || parent.operator === "+"
      ? [number]
      : [];
  }
  if (types.isForOfStatement(parent) && parent.right === node) return [list];
  if (types.isSpreadElement(parent)) return [list];
  if (types.isForInStatement(parent) && parent.right === node) return [{ kind: "record", of: any }];
  if (types.isTemplateLiteral(parent)) return [text];
  if (types.isMemberExpression(parent) && parent.object === node) return indexEvidence(parent);
  return [];
}

function indexEvidence(member: types.MemberExpression): Shape[] {
  if (types.isNumericLiteral(member.property)) return [list];
  if (
    types.isIdentifier(member.property) &&
    /^(?:i|j|k|n|index|idx|low|high|start|end)$/.test(member.property.name)
  )
    return [list];
  return [list, { kind: "record", of: any }];
}

function callEvidence(call: types.CallExpression, node: types.Node): Shape[] {
  if (call.callee === node)
    return [{ kind: "function", parameters: call.arguments.length, returns: any }];
  const { callee } = call;
  if (types.isIdentifier(callee)) {
    if (/^(?:isNaN|isFinite)$/.test(callee.name)) return [number];
    if (/^(?:parseInt|parseFloat|decodeURIComponent|encodeURIComponent)$/.test(callee.name))
      return [text];
  }
  if (!types.isMemberExpression(callee) || !types.isIdentifier(callee.property)) return [];
  const object = types.isIdentifier(callee.object) ? callee.object.name : "";
  const method = callee.property.name;
  if (object === "Math" || (object === "Number" && method.startsWith("is"))) return [number];
  if (object === "Array" && method === "isArray") return [list];
  if (object === "Array" && method === "from") return [list];
  if (object === "Object" && /^(?:keys|values|entries|assign)$/.test(method))
    return [{ kind: "record", of: any }];
  if (object === "JSON" && method === "parse") return [text];
  return /^(?:test|exec|match)$/.test(method) ? [text] : [];
}

function binaryEvidence(binary: types.BinaryExpression, node: types.Node, path: NodePath): Shape[] {
  const { operator } = binary;
  const other = binary.left === node ? binary.right : binary.left;
  if (operator === "instanceof")
    return binary.left === node && types.isIdentifier(other) ? [instance(other.name)] : [];
  if (operator === "in") return binary.right === node ? [{ kind: "record", of: any }] : [text];
  if (/^[!=]==?$/.test(operator)) return constantEvidence(other);
  if (operator === "+")
    return types.isStringLiteral(other)
      ? [text]
      : [number, ...(path.parentPath.isBinaryExpression() ? [] : [text])];
  return arithmetic.has(operator) ? [number] : [];
}

function constantEvidence(other: types.Node): Shape[] {
  if (types.isStringLiteral(other))
    return [{ kind: "constant", source: JSON.stringify(other.value) }];
  if (types.isNumericLiteral(other))
    return [number, { kind: "constant", source: String(other.value) }];
  if (types.isBooleanLiteral(other)) return [{ kind: "boolean" }];
  if (types.isNullLiteral(other)) return [{ kind: "constant", source: "null" }];
  return [];
}

function instance(name: string): Shape {
  const builtIns: Readonly<Record<string, Shape>> = {
    Array: list, Date: { kind: "date" }, RegExp: { kind: "regexp" }, Map: { kind: "map", of: any },
    Set: { kind: "set", of: any }, Promise: { kind: "promise", of: any },
    Function: { kind: "function", parameters: 1, returns: any }, Object: { kind: "record", of: any },
    Error: { kind: "constant", source: 'new Error("failed")' },
  }; // prettier-ignore
  return builtIns[name] ?? { kind: "named", name };
}

/** `typeof value === "string"`, also as a case of `switch (typeof value)`. */
function typeofEvidence(path: NodePath): Shape[] {
  const parent = path.parentPath.node;
  const texts = types.isBinaryExpression(parent)
    ? [parent.left, parent.right]
    : types.isSwitchStatement(parent)
      ? parent.cases.map(({ test }) => test)
      : [];
  const shapes: Readonly<Record<string, Shape>> = {
    string: text, number, boolean: { kind: "boolean" }, function: { kind: "function", parameters: 1, returns: any },
    object: { kind: "record", of: any }, symbol: { kind: "symbol" }, bigint: { kind: "bigint" },
    undefined: { kind: "constant", source: "undefined" },
  }; // prettier-ignore
  return texts.flatMap((node) => (types.isStringLiteral(node) ? [shapes[node.value] ?? any] : []));
}
