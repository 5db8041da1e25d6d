import { types, type NodePath } from "@babel/core";

const eachItem =
  /^(?:map|filter|forEach|reduce|reduceRight|some|every|find|findIndex|findLast|flatMap|sort|toSorted|replace|replaceAll|split|matchAll|join|from|entries|stringify|parse)$/;

/** Calls within calls that are followed. */
const deepest = 3;

/**
 * Loops within loops count ten times, and so on; a function that calls itself counts as a loop, and
 * functions of the same module count where they are called.
 */
export function weigh(
  subject: NodePath<types.Function>,
  declared: ReadonlyMap<string, NodePath<types.Function>>,
  above: readonly NodePath[] = [],
): number {
  const own = nameOf(subject);
  let weight = 0;
  const add = (path: NodePath, times = 1): void => {
    weight += times * 10 ** Math.min(depthOf(path, subject), 3);
  };
  subject.traverse({
    Loop: (path: NodePath<types.Loop>) => {
      add(path);
    },
    CallExpression: (path: NodePath<types.CallExpression>) => {
      const { callee } = path.node;
      if (types.isIdentifier(callee)) {
        const inner = declared.get(callee.name);
        if (callee.name === own) add(path);
        else if (inner !== undefined && above.length < deepest && !above.includes(inner))
          add(path, weigh(inner, declared, [...above, subject]));
      } else if (types.isMemberExpression(callee) && types.isIdentifier(callee.property)) {
        if (eachItem.test(callee.property.name)) add(path);
      }
    },
  });
  return weight;
}

/** How many loops, or functions handed to the likes of `map`, stand around a place. */
function depthOf(path: NodePath, subject: NodePath): number {
  let depth = 0;
  for (let at = path.parentPath; at !== subject; at = at.parentPath) {
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
