import {
  children,
  rewrite,
  walk,
  withChildren,
  type Call,
  type Draft,
  type Expression,
} from "./expression.ts";
import { promised, type InputGenerator } from "./generate.ts";
import type { Dice } from "./random.ts";
import { isValue, replacement } from "./replace.ts";
import { tweak } from "./tweak.ts";

/** What the result of an input can be asked next. */
export interface Handles {
  readonly methods: readonly {
    readonly key: string;
    readonly getter: boolean;
    readonly parameters: number;
  }[];
  readonly isFunction: boolean;
  readonly isIterable: boolean;
}

/** A neighbor of an input that was worth keeping. */
export function mutate(
  draft: Draft,
  handles: Handles,
  others: readonly Draft[],
  generator: InputGenerator,
  dice: Dice,
): Draft {
  const roll = dice.next();
  if (roll < 0.16 && draft.result.kind !== "promised")
    return extend(draft, handles, generator, dice);
  if (roll < 0.24) return interpose(draft, handles, generator, dice);
  let changed = change(draft, others, generator, dice);
  while (dice.chance(0.3)) changed = change(changed, others, generator, dice);
  return changed;
}

/** Asks the result for more: a method, its elements, or a call when it is a function. */
function extend(draft: Draft, handles: Handles, generator: InputGenerator, dice: Dice): Draft {
  const { result, steps } = draft;
  if (handles.isFunction) {
    const args = Array.from({ length: dice.below(3) }, () => generator.values.any(1));
    // Functions that come out of functions often report to a callback in the last place.
    if (dice.chance(0.35)) args.push({ kind: "resolver" });
    return { steps, result: promised({ kind: "call", callee: result, args, isNew: false }) };
  }
  if (handles.isIterable && dice.chance(0.3))
    return { steps, result: { kind: "spread", value: result } };
  const call = methodCall(result, handles, generator, dice);
  return call === undefined
    ? change(draft, [], generator, dice)
    : { steps, result: promised(call) };
}

/** Gives the receiver a name and does something to it before the result is looked at. */
function interpose(draft: Draft, handles: Handles, generator: InputGenerator, dice: Dice): Draft {
  const { steps, result } = draft;
  if (steps.length >= 4) return change(draft, [], generator, dice);
  if (
    result.kind === "call" &&
    result.callee.kind === "get" &&
    result.callee.object.kind !== "variable" &&
    !hasResolver(result)
  ) {
    const variable: Expression = { kind: "variable", step: steps.length };
    const again: Call = { ...result, callee: { ...result.callee, object: variable } };
    return {
      steps: [...steps, result.callee.object, again],
      result: dice.chance(0.5) ? variable : again,
    };
  }
  if (
    steps.length === 0 &&
    result.kind !== "variable" &&
    result.kind !== "promised" &&
    handles.methods.length > 0
  ) {
    const variable: Expression = { kind: "variable", step: 0 };
    const call = methodCall(variable, handles, generator, dice);
    return call === undefined ? draft : { steps: [result, call], result: variable };
  }
  const [receiver] = steps;
  if (receiver === undefined) return change(draft, [], generator, dice);
  // One more of the calls that are made already, with other arguments.
  const calls = steps.filter((step) => step.kind === "call" && step.callee.kind === "get");
  const call = dice.pick(calls);
  if (call === undefined) return change(draft, [], generator, dice);
  const varied = rewrite(call, (inner) =>
    inner.kind === "literal" ? tweak(inner, generator.values, dice) : inner,
  );
  return { steps: [...steps, varied], result };
}

function methodCall(
  object: Expression,
  handles: Handles,
  generator: InputGenerator,
  dice: Dice,
): Expression | undefined {
  const method = dice.pick(handles.methods);
  if (method === undefined) return undefined;
  const callee: Expression = { kind: "get", object, property: method.key };
  if (method.getter) return callee;
  const target = {
    kind: "method",
    name: method.key,
    path: object,
    member: method.key,
    parameters: method.parameters,
    prototype: undefined,
    ownName: method.key,
  } as const;
  return { kind: "call", callee, args: generator.args(target, 1), isNew: false };
}

/** Changes one place of one statement. */
function change(
  draft: Draft,
  others: readonly Draft[],
  generator: InputGenerator,
  dice: Dice,
): Draft {
  const parts = [...draft.steps, draft.result];
  const which = dice.below(parts.length);
  const part = parts[which] ?? draft.result;
  const places = [...walk(part)].filter(isValue);
  const place = dice.pick(places);
  if (place === undefined) return draft;
  const next = replacement(place, others, generator, dice);
  parts[which] = replaceAt(part, place, next);
  return { steps: parts.slice(0, -1), result: promised(parts.at(-1) ?? draft.result) };
}

/** The way down is by identity: `place` is one node of this very tree. */
function replaceAt(tree: Expression, place: Expression, next: Expression): Expression {
  if (tree === place) return next;
  const inner = children(tree);
  const at = inner.findIndex((child) => contains(child, place));
  const child = inner[at];
  return child === undefined
    ? tree
    : withChildren(tree, inner.with(at, replaceAt(child, place, next)));
}

function contains(tree: Expression, place: Expression): boolean {
  for (const inner of walk(tree)) if (inner === place) return true;
  return false;
}

function hasResolver(expression: Expression): boolean {
  return [...walk(expression)].some(({ kind }) => kind === "resolver");
}
