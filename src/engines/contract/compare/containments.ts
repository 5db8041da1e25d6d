import { createContainment, type Answer } from "../containment/index.ts";
import type { Schema } from "../lift/schema.ts";
import type { Direction } from "./context.ts";
import type { SchemaRoot } from "./roots.ts";

/** Steps for one question; a whole description asks thousands. */
const budget = 60_000;

/** Decides for whole roots whether all that is documented to be sent is read. */
export function createContainments(direction: Direction): (root: SchemaRoot) => Answer {
  let decider: ReturnType<typeof createContainment> | undefined;
  return ({ sent: [sent], read: [read] }) => {
    if (read === undefined) return { kind: "contained" };
    if (sent === undefined) return { kind: "undecided", reason: "one side has no schema" };
    if (direction.same(sent, read)) return { kind: "contained" };
    decider ??= createContainment(direction.sent.universe, direction.read.universe, {
      budget,
      formats: "assertion",
    });
    return decider.decide(sent satisfies Schema, read, "documented");
  };
}
