import { types } from "@babel/core";
import { childrenOf } from "./walk.ts";

/** Cognitive complexity of a function's own code, without the functions inside it. */
export function complexityOf(node: types.Function): number {
  return inside(node.body, 0);
}

/** Breaks of the flow that weigh more the deeper they are. */
const nesting = new Set([
  "ForStatement",
  "ForInStatement",
  "ForOfStatement",
  "WhileStatement",
  "DoWhileStatement",
  "SwitchStatement",
  "CatchClause",
  "ConditionalExpression",
]);

function inside(node: types.Node, depth: number): number {
  if (types.isFunction(node)) return 0;
  if (types.isIfStatement(node)) return ifCost(node, depth, 1 + depth);
  if (types.isLogicalExpression(node)) return logicalCost(node, depth);
  const jump = types.isBreakStatement(node) || types.isContinueStatement(node);
  const label = jump && node.label != null ? 1 : 0;
  const breaks = nesting.has(node.type);
  return label + (breaks ? 1 + depth : 0) + sum(childrenOf(node), breaks ? depth + 1 : depth);
}

/** `else` and `else if` cost one each, however deep they are: the mind has paid for the `if`. */
function ifCost(node: types.IfStatement, depth: number, own: number): number {
  const { test, consequent, alternate } = node;
  const before = own + inside(test, depth) + inside(consequent, depth + 1);
  if (alternate == null) return before;
  if (types.isIfStatement(alternate)) return before + ifCost(alternate, depth, 1);
  return before + 1 + inside(alternate, depth + 1);
}

/** A run of the same operator costs one: `a && b && c` reads as one thought. */
function logicalCost(node: types.LogicalExpression, depth: number): number {
  const { left, right, operator } = node;
  const continues = types.isLogicalExpression(left) && left.operator === operator;
  return inside(left, depth) + inside(right, depth) + (continues ? 0 : 1);
}

function sum(nodes: Iterable<types.Node>, depth: number): number {
  let total = 0;
  for (const node of nodes) total += inside(node, depth);
  return total;
}
