import { types, type NodePath } from "@babel/core";

const eachItem =
  /^(?:map|filter|forEach|reduce|reduceRight|some|every|find|findIndex|findLast|flatMap|sort|toSorted|replace|replaceAll|split|matchAll|join|from|entries|stringify|parse)$/;

/** Loops within loops count ten times, and so on; a function that calls itself counts as a loop. */
export function loopWeight(subject: NodePath<types.Function>): number {
  const own = nameOf(subject);
  let weight = 0;
  const add = (path: NodePath): void => {
    weight += 10 ** Math.min(depthOf(path, subject), 3);
  };
  subject.traverse({
    Loop: add,
    CallExpression: (path: NodePath<types.CallExpression>) => {
      const { callee } = path.node;
      if (types.isIdentifier(callee) && callee.name === own) add(path);
      if (types.isMemberExpression(callee) && types.isIdentifier(callee.property)) {
        if (eachItem.test(callee.property.name)) add(path);
      }
    },
  });
  return weight;
}

/** How many loops, or functions handed to the likes of `map`, stand around a place. */
function depthOf(path: NodePath, subject: NodePath): number {
  let depth = 0;
  for (let at = path.parentPath; at !== null && at !== subject; at = at.parentPath) {
    if (at.isLoop() || (at.isFunction() && at.parentPath.isCallExpression())) depth++;
  }
  return depth;
}

function nameOf(subject: NodePath<types.Function>): string | undefined {
  const { node, parent } = subject;
  if ("id" in node && types.isIdentifier(node.id)) return node.id.name;
  return types.isVariableDeclarator(parent) && types.isIdentifier(parent.id)
    ? parent.id.name
    : undefined;
}
