import { canonical } from "../../json.ts";
import { formula, type Formula } from "../formula/index.ts";
import type { JsonValue } from "../json.ts";
import type { Ask } from "./outcome.ts";

interface Choices {
  readonly values: ReadonlyMap<string, JsonValue>;
  /** Whether these are all the values there are. */
  readonly complete: boolean;
}

const mostSets = 200;

/** One value from each set, all different; "none" is certain. */
export function distinctValues(
  sets: readonly (readonly Formula[])[],
  ask: Ask,
): readonly JsonValue[] | "none" | "unknown" {
  if (sets.length > mostSets) return "unknown";
  const known = new Map<string, Choices>();
  const choices = sets.map((set) => {
    const key = set.map(({ id }) => id).join(",");
    const found = known.get(key) ?? someOf(set, sets.length, ask);
    known.set(key, found);
    return found;
  });
  const holder = new Map<string, number>();
  for (const index of sets.keys()) {
    if (!seat(index, choices, holder, new Set())) {
      return choices.every((one) => one.complete || one.values.size >= sets.length)
        ? "none"
        : "unknown";
    }
  }
  const chosen = new Array<JsonValue>(sets.length).fill(null);
  for (const [key, index] of holder) chosen[index] = choices[index]?.values.get(key) ?? null;
  return chosen;
}

/** An augmenting path of bipartite matching: whoever sits there moves on if they can. */
function seat(
  index: number,
  choices: readonly Choices[],
  holder: Map<string, number>,
  asked: Set<string>,
): boolean {
  for (const key of choices[index]?.values.keys() ?? []) {
    if (asked.has(key)) continue;
    asked.add(key);
    const other = holder.get(key);
    if (other === undefined || seat(other, choices, holder, asked)) {
      holder.set(key, index);
      return true;
    }
  }
  return false;
}

/** Up to `count` members, found one by one with those found before left out. */
function someOf(set: readonly Formula[], count: number, ask: Ask): Choices {
  const values = new Map<string, JsonValue>();
  while (values.size < count) {
    const others = formula({ op: "among", values: new Map(values), holds: false });
    const outcome = ask(values.size === 0 ? set : [...set, others]);
    if (outcome.found !== "some") return { values, complete: outcome.found === "none" };
    values.set(canonical(outcome.value), outcome.value);
  }
  return { values, complete: false };
}
