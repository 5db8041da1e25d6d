import type { Finding } from "../finding.ts";
import { reachText } from "../rules/reach.ts";
import { type Context, isFinding, type Outcome } from "./context.ts";

/**
 * Makes one finding of those that say the same of one place: a parameter or a response of the
 * components, or of a path, is one cause, however many operations use it.
 */
export function mergeByPlace(context: Context, outcomes: readonly Outcome[]): Outcome[] {
  const merged = new Map<string, Outcome[]>();
  for (const [index, outcome] of outcomes.entries()) {
    const key = isFinding(outcome) ? causeOf(context, outcome) : String(index);
    const known = merged.get(key);
    if (known === undefined) merged.set(key, [outcome]);
    else known.push(outcome);
  }
  return [...merged.values()].flatMap((group) => {
    const [first, ...rest] = group.filter(isFinding);
    return first === undefined ? group : [rest.length === 0 ? first : joined(first, rest)];
  });
}

function causeOf(context: Context, { rule, side, spot, text, operations }: Finding): string {
  const [operation = ""] = operations;
  const said = text.startsWith(operation) ? text.slice(operation.length) : text;
  return JSON.stringify([rule, side, context[side].place(spot), said]);
}

function joined(first: Finding, rest: readonly Finding[]): Finding {
  const operations = [...new Set([first, ...rest].flatMap((finding) => finding.operations))];
  const subject = JSON.stringify([first.rule, first.spot.uri, first.spot.pointer]);
  return { ...first, subject, operations, text: `${first.text}${reachText(operations)}` };
}
