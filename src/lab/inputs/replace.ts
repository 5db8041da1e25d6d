import { walk, type Call, type Draft, type Expression } from "./expression.ts";
import type { InputGenerator } from "./generate.ts";
import type { Dice } from "./random.ts";
import { tweak } from "./tweak.ts";

/** Another expression for that place: a close one mostly, now and then a foreign one. */
export function replacement(
  place: Expression,
  others: readonly Draft[],
  generator: InputGenerator,
  dice: Dice,
): Expression {
  const roll = dice.next();
  if (roll < 0.12) return generator.values.any(1);
  if (roll < 0.2) return graft(place, others, dice) ?? generator.values.any(1);
  switch (place.kind) {
    case "array":
      return changedList(place, generator, dice);
    case "object":
      return changedObject(place, generator, dice);
    case "call":
      return changedCall(place, generator, dice);
    default:
      return tweak(place, generator.values, dice);
  }
}

/** A value of the same kind out of another input. */
function graft(place: Expression, others: readonly Draft[], dice: Dice): Expression | undefined {
  const other = dice.pick(others);
  if (other === undefined) return undefined;
  const donors = [...walk(other.result)].filter(
    (inner) =>
      inner.kind === place.kind &&
      isValue(inner) &&
      ![...walk(inner)].some(({ kind }) => kind === "variable" || kind === "resolver"),
  );
  return dice.pick(donors);
}

function changedList(
  place: Extract<Expression, { kind: "array" }>,
  generator: InputGenerator,
  dice: Dice,
): Expression {
  const items = [...place.items];
  const at = dice.below(items.length + 1);
  const model = dice.pick(items);
  const roll = dice.next();
  if (roll < 0.3)
    items.splice(
      at,
      0,
      model === undefined ? generator.values.any(2) : tweak(model, generator.values, dice),
    );
  else if (roll < 0.5) items.splice(at, 1);
  else if (roll < 0.65 && model !== undefined) items.splice(at, 0, model);
  else if (roll < 0.8) items.reverse();
  else if (model !== undefined)
    items[Math.min(at, items.length - 1)] = tweak(model, generator.values, dice);
  return { kind: "array", items };
}

function changedObject(
  place: Extract<Expression, { kind: "object" }>,
  generator: InputGenerator,
  dice: Dice,
): Expression {
  const entries = [...place.entries];
  const at = dice.below(entries.length);
  const known = entries[at];
  const roll = dice.next();
  if (known === undefined || roll < 0.4) {
    const key = generator.values.property();
    return {
      kind: "object",
      entries: [
        ...entries.filter((entry) => entry.key !== key),
        { key, value: generator.values.any(2) },
      ],
    };
  }
  if (roll < 0.6) entries.splice(at, 1);
  else if (roll < 0.75) entries[at] = { key: generator.values.property(), value: known.value };
  else entries[at] = { key: known.key, value: generator.values.any(2) };
  const unique = new Map(entries.map((entry) => [entry.key, entry]));
  return { kind: "object", entries: [...unique.values()] };
}

function changedCall(place: Call, generator: InputGenerator, dice: Dice): Expression {
  const args = [...place.args];
  const roll = dice.next();
  if (roll < 0.3) args.push(generator.values.any(1));
  else if (roll < 0.5) args.pop();
  else if (roll < 0.7 && args.length > 1) args.reverse();
  else if (args.length > 0) {
    const from = dice.pick(args);
    if (from !== undefined && from.kind !== "resolver") args[dice.below(args.length)] = from;
  }
  return { ...place, args };
}

/** Places that hold a value: names of functions and what is called are not changed. */
export function isValue(expression: Expression): boolean {
  return (
    expression.kind !== "export" &&
    expression.kind !== "get" &&
    expression.kind !== "variable" &&
    expression.kind !== "promised" &&
    expression.kind !== "resolver" &&
    expression.kind !== "recorder" &&
    expression.kind !== "recorded" &&
    expression.kind !== "later" &&
    expression.kind !== "spread"
  );
}
