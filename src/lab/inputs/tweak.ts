import { literal, type Expression } from "./expression.ts";
import type { Dice } from "./random.ts";
import type { ValueSource } from "./values.ts";

/** A value close to a literal one: the next number, a string with one character more or less. */
export function tweak(expression: Expression, values: ValueSource, dice: Dice): Expression {
  if (expression.kind !== "literal") return expression;
  const { source } = expression;
  if (/^-?[\d.]/.test(source)) return number(Number(source), values, dice);
  if (/^["']/.test(source)) return string(source, values, dice);
  if (source === "true" || source === "false")
    return { kind: "literal", source: source === "true" ? "false" : "true" };
  if (source.includes("=>") || source.startsWith("function"))
    return dice.chance(0.25) ? values.recorder() : values.function(dice.below(3));
  return values.any(1);
}

function number(value: number, values: ValueSource, dice: Dice): Expression {
  const roll = dice.below(10);
  if (roll < 2 || !Number.isFinite(value)) return values.number();
  const near = [
    value + 1,
    value - 1,
    -value,
    value * 2,
    value / 2,
    value * 10,
    Math.round(value),
    value + 0.5,
  ];
  return literal(near[roll - 2] ?? value + 1);
}

function string(source: string, values: ValueSource, dice: Dice): Expression {
  let text: unknown;
  try {
    text = JSON.parse(source);
  } catch {
    return values.string();
  }
  if (typeof text !== "string" || dice.chance(0.2)) return values.string();
  const at = dice.below(text.length + 1);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const other = values.string();
  const insert = other.kind === "literal" ? parsedText(other.source) : "";
  const near = [
    before + after.slice(1), before + insert + after, before, after, text + text, text.toUpperCase(), text.toLowerCase(),
    before + (text[at - 1] ?? "a") + after, `${before} ${after}`, insert + text, text + insert,
    before + String.fromCharCode(((text.charCodeAt(at) || 97) % 126) + 1) + after.slice(1),
  ]; // prettier-ignore
  return literal((dice.pick(near) ?? text).slice(0, 80));
}

function parsedText(source: string): string {
  try {
    const value: unknown = JSON.parse(source);
    return typeof value === "string" ? value : "";
  } catch {
    return "";
  }
}
