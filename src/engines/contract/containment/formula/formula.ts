import { allKinds, maskOf, type JsonValue, type Kind, type KindMask } from "../json.ts";
import type { Place } from "../documented/place.ts";
import type { SchemaNode } from "../universe.ts";
import type { ArrayFact, NumberFact, ObjectFact, StringFact } from "./facts.ts";

/** What is known about a value of one kind. */
export type Fact =
  | ({ readonly kind: "number" } & NumberFact)
  | ({ readonly kind: "string" } & StringFact)
  | ({ readonly kind: "array" } & ArrayFact)
  | ({ readonly kind: "object" } & ObjectFact);

/**
 * The normal form: every schema becomes one of these, and so does every negated schema, since
 * negation can always be pushed inward to facts. `schema` is opened only when it is needed, so
 * cycles and large documents cost nothing by themselves.
 */
export type Formula = { readonly id: number } & FormulaShape;

export type FormulaShape =
  | { readonly op: "always" }
  | { readonly op: "never" }
  | { readonly op: "schema"; readonly node: SchemaNode; readonly holds: boolean }
  /** Whether each member of each object in the value is described by what applies to it. */
  | { readonly op: "documented"; readonly place: Place; readonly holds: boolean }
  | { readonly op: "all"; readonly parts: readonly Formula[] }
  | { readonly op: "any"; readonly parts: readonly Formula[] }
  | { readonly op: "kinds"; readonly mask: KindMask }
  /** Says nothing about values of another kind. */
  | { readonly op: "fact"; readonly fact: Fact }
  /** Values by their canonical text. */
  | {
      readonly op: "among";
      readonly values: ReadonlyMap<string, JsonValue>;
      readonly holds: boolean;
    }
  | { readonly op: "atMostOne"; readonly parts: readonly Formula[] }
  | { readonly op: "atLeastTwo"; readonly parts: readonly Formula[] }
  /** Neither it nor its negation can be reasoned about. */
  | { readonly op: "unclear"; readonly reason: string };

let made = 0;

export function formula(shape: FormulaShape): Formula {
  made += 1;
  return { ...shape, id: made };
}

export const always = formula({ op: "always" });
export const never = formula({ op: "never" });

export function all(parts: readonly Formula[]): Formula {
  const open = parts.filter((part) => part.op !== "always");
  if (open.some((part) => part.op === "never")) return never;
  return open.length < 2 ? (open[0] ?? always) : formula({ op: "all", parts: open });
}

export function any(parts: readonly Formula[]): Formula {
  const open = parts.filter((part) => part.op !== "never");
  if (open.some((part) => part.op === "always")) return always;
  return open.length < 2 ? (open[0] ?? never) : formula({ op: "any", parts: open });
}

export function ofKinds(mask: KindMask): Formula {
  if (mask === allKinds) return always;
  return mask === 0 ? never : formula({ op: "kinds", mask });
}

export function isOfKind(kind: Kind): Formula {
  return ofKinds(maskOf(kind));
}

export function isNotOfKind(kind: Kind): Formula {
  return ofKinds(allKinds & ~maskOf(kind));
}

export function fact(it: Fact): Formula {
  return formula({ op: "fact", fact: it });
}

export function unclear(reason: string): Formula {
  return formula({ op: "unclear", reason });
}
