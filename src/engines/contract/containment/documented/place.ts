import { formula, type Formula } from "../formula/formula.ts";
import type { SchemaNode } from "../universe.ts";

/**
 * The schemas that apply to one value at the same time: all of `certain` do, and of `possible` any
 * may. Two formulas say whether each member of each object in the value is described by one of
 * them. They are made only together with those of the schemas themselves.
 */
export class Place {
  readonly certain: readonly SchemaNode[];
  readonly possible: readonly SchemaNode[];
  readonly holds: Formula;
  readonly fails: Formula;

  constructor(certain: readonly SchemaNode[], possible: readonly SchemaNode[]) {
    this.certain = certain;
    this.possible = possible;
    this.holds = formula({ op: "documented", place: this, holds: true });
    this.fails = formula({ op: "documented", place: this, holds: false });
  }
}

/** Makes each place once, so that recursive schemas have finitely many. */
export class Places {
  readonly #known = new Map<string, Place>();

  of(certain: readonly SchemaNode[], possible: readonly SchemaNode[]): Place {
    const key = `${keyOf(certain)}|${keyOf(possible)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const place = new Place([...new Set(certain)], [...new Set(possible)]);
    this.#known.set(key, place);
    return place;
  }
}

function keyOf(nodes: readonly SchemaNode[]): string {
  return [...new Set(nodes.map(({ holds }) => holds.id))].sort((a, b) => a - b).join(",");
}
