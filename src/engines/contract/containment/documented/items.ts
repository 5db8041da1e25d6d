import { always, fact, type Formula } from "../formula/index.ts";
import type { SchemaNode } from "../universe.ts";
import type { Case } from "./cases.ts";
import type { Describing } from "./describer.ts";
import { nodesOf, partOf } from "./reach.ts";

/** Items of a tuple that are looked at one by one. */
const longestPrefix = 50;

/** That each item is described by the schemas that apply at its place. */
export function describedItems(
  { certain, possible }: Case,
  { part }: Describing,
): readonly Formula[] {
  const nodes = [...certain, ...possible.map(({ node }) => node)];
  // Which items these schemas apply to depends on the items themselves.
  if (nodes.some(({ schema }) => schema["contains"] !== undefined || "unevaluatedItems" in schema))
    return [];
  const longest = Math.max(0, ...nodes.map((node) => prefixOf(node).length));
  if (longest > longestPrefix) return [];
  const at = (index: number) =>
    part(
      certain.flatMap((node) => itemOf(node, index)),
      possible.flatMap(({ node }) => itemOf(node, index)),
    );
  const each = (from: number, to: number): readonly Formula[] => {
    const formula = at(from);
    return formula === always ? [] : [fact({ kind: "array", fact: "each", from, to, formula })];
  };
  return [
    ...Array.from({ length: longest }, (_, index) => each(index, index + 1)).flat(),
    ...each(longest, Infinity),
  ];
}

function prefixOf({ schema: { prefixItems } }: SchemaNode): readonly unknown[] {
  return Array.isArray(prefixItems) ? prefixItems : [];
}

function itemOf(node: SchemaNode, index: number): readonly SchemaNode[] {
  const prefix = prefixOf(node);
  return index < prefix.length ? nodesOf(node, [prefix[index]]) : partOf(node, "items");
}
