import {
  children,
  observed,
  promised,
  rewrite,
  walk,
  withChildren,
  type Call,
  type Draft,
  type Expression,
} from "./expression.ts";
import type { InputGenerator } from "./generate.ts";
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
  parent: Draft,
  handles: Handles,
  others: readonly Draft[],
  generator: InputGenerator,
  dice: Dice,
): Draft {
  const { result } = parent;
  if (result.kind === "later") {
    const inner = vary({ ...parent, result: result.value }, handles, others, generator, dice);
    return dice.chance(0.85) ? afterwards(inner) : inner;
  }
  if (result.kind !== "recorded") {
    return dice.chance(0.03) ? afterwards(parent) : vary(parent, handles, others, generator, dice);
  }
  // How it is observed is no part of what is done; the handles were those of the notes.
  const silent = { ...handles, methods: [], isIterable: false };
  const inner = vary({ ...parent, result: result.call }, silent, others, generator, dice);
  return observed(inner, () => dice.chance(result.later ? 0.85 : 0.15));
}

/** Looks at what has a name once timers have run; anything else is the same then. */
export function afterwards(draft: Draft): Draft {
  const { result, steps } = draft;
  const isOpen = result.kind === "variable" || result.kind === "get" || result.kind === "call";
  const isNamed = steps.length > 0 && [...walk(result)].some(({ kind }) => kind === "variable");
  return isOpen && isNamed && !hasResolver(result)
    ? { steps, result: { kind: "later", value: result } }
    : draft;
}

function vary(
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
  if (handles.isFunction && (handles.methods.length === 0 || dice.chance(0.6)))
    return { steps, result: promised(generator.callOf(result, result)) };
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
  const looked = steps.length < 3 && dice.chance(0.25) ? lookAtArgument(draft, dice) : undefined;
  if (looked !== undefined) return looked;
  if (steps.length >= 5) return change(draft, [], generator, dice);
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
  if (steps.length === 0 && handles.isFunction && dice.chance(0.7)) {
    // What a function keeps for itself shows when it is called once more.
    const named: Expression = { kind: "variable", step: 0 };
    const [first, second] = [generator.callOf(result, named), generator.callOf(result, named)];
    return { steps: [result, first], result: promised(second) };
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
  const other = dice.chance(0.6)
    ? generator.acquaintances.step(receiver, { kind: "variable", step: 0 })
    : undefined;
  if (other !== undefined) return { steps: [...steps, other], result };
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
  return generator.callMethod(object, method);
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

/** Gives an argument of the last call a name, and looks at it when the call is done. */
function lookAtArgument({ steps, result }: Draft, dice: Dice): Draft | undefined {
  if (result.kind !== "call") return undefined;
  const places = [...result.args.entries()].filter(
    ([, { kind }]) => kind === "array" || kind === "object",
  );
  const [index, argument] = dice.pick(places) ?? [];
  if (index === undefined || argument === undefined) return undefined;
  const named: Expression = { kind: "variable", step: steps.length };
  const call: Call = { ...result, args: result.args.with(index, named) };
  return {
    steps: [...steps, argument, call],
    result: dice.chance(0.3) ? { kind: "later", value: named } : named,
  };
}
