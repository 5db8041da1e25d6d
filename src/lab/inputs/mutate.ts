import { children, rewrite, walk, withChildren, type Call, type Draft, type Expression } from "./expression.ts";
import { promised, type InputGenerator } from "./generate.ts";
import type { Dice } from "./random.ts";
import { tweak } from "./tweak.ts";

/** What the result of an input can be asked next. */
export interface Handles {
  readonly methods: readonly { readonly key: string; readonly getter: boolean; readonly parameters: number }[];
  readonly isFunction: boolean;
  readonly isIterable: boolean;
}

/** A neighbor of an input that was worth keeping. */
export function mutate(draft: Draft, handles: Handles, others: readonly Draft[], generator: InputGenerator, dice: Dice): Draft {
  const roll = dice.next();
  if (roll < 0.16 && draft.result.kind !== "promised") return extend(draft, handles, generator, dice);
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
  if (handles.isIterable && dice.chance(0.3)) return { steps, result: { kind: "spread", value: result } };
  const call = methodCall(result, handles, generator, dice);
  return call === undefined ? change(draft, [], generator, dice) : { steps, result: promised(call) };
}

/** Gives the receiver a name and does something to it before the result is looked at. */
function interpose(draft: Draft, handles: Handles, generator: InputGenerator, dice: Dice): Draft {
  const { steps, result } = draft;
  if (steps.length >= 4) return change(draft, [], generator, dice);
  if (result.kind === "call" && result.callee.kind === "get" && result.callee.object.kind !== "variable" && !hasResolver(result)) {
    const variable: Expression = { kind: "variable", step: steps.length };
    const again: Call = { ...result, callee: { ...result.callee, object: variable } };
    return { steps: [...steps, result.callee.object, again], result: dice.chance(0.5) ? variable : again };
  }
  if (steps.length === 0 && result.kind !== "variable" && result.kind !== "promised" && handles.methods.length > 0) {
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
  const varied = rewrite(call, (inner) => (inner.kind === "literal" ? tweak(inner, generator.values, dice) : inner));
  return { steps: [...steps, varied], result };
}

function methodCall(object: Expression, handles: Handles, generator: InputGenerator, dice: Dice): Expression | undefined {
  const method = dice.pick(handles.methods);
  if (method === undefined) return undefined;
  const callee: Expression = { kind: "get", object, property: method.key };
  if (method.getter) return callee;
  const target = { kind: "method", name: method.key, path: object, member: method.key, parameters: method.parameters, prototype: undefined, ownName: method.key } as const;
  return { kind: "call", callee, args: generator.args(target, 1), isNew: false };
}

/** Changes one place of one statement. */
function change(draft: Draft, others: readonly Draft[], generator: InputGenerator, dice: Dice): Draft {
  const parts = [...draft.steps, draft.result];
  const which = dice.below(parts.length);
  const part = parts[which] ?? draft.result;
  const places = [...walk(part)].filter(isValue);
  const place = dice.pick(places);
  if (place === undefined) return draft;
  const next = replacement(place, others, generator, dice);
  let done = false;
  const changed = rewriteOnce(part, place, () => {
    done = true;
    return next;
  });
  if (!done) return draft;
  parts[which] = changed;
  return { steps: parts.slice(0, -1), result: promised(parts.at(-1) ?? draft.result) };
}

/** The way down is by identity: `place` is one node of this very tree. */
function rewriteOnce(tree: Expression, place: Expression, make: () => Expression): Expression {
  if (tree === place) return make();
  const inner = children(tree);
  if (inner.length === 0) return tree;
  let found = false;
  const rewritten = inner.map((child) => {
    if (found || !contains(child, place)) return child;
    found = true;
    return rewriteOnce(child, place, make);
  });
  return found ? withChildren(tree, rewritten) : tree;
}

function contains(tree: Expression, place: Expression): boolean {
  for (const inner of walk(tree)) if (inner === place) return true;
  return false;
}

function replacement(place: Expression, others: readonly Draft[], generator: InputGenerator, dice: Dice): Expression {
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
  const donors = [...walk(other.result)].filter((inner) => inner.kind === place.kind && isValue(inner) && ![...walk(inner)].some(({ kind }) => kind === "variable" || kind === "resolver"));
  return dice.pick(donors);
}

function changedList(place: Extract<Expression, { kind: "array" }>, generator: InputGenerator, dice: Dice): Expression {
  const items = [...place.items];
  const at = dice.below(items.length + 1);
  const model = dice.pick(items);
  const roll = dice.next();
  if (roll < 0.3) items.splice(at, 0, model === undefined ? generator.values.any(2) : tweak(model, generator.values, dice));
  else if (roll < 0.5) items.splice(at, 1);
  else if (roll < 0.65 && model !== undefined) items.splice(at, 0, model);
  else if (roll < 0.8) items.reverse();
  else if (model !== undefined) items[Math.min(at, items.length - 1)] = tweak(model, generator.values, dice);
  return { kind: "array", items };
}

function changedObject(place: Extract<Expression, { kind: "object" }>, generator: InputGenerator, dice: Dice): Expression {
  const entries = [...place.entries];
  const at = dice.below(entries.length);
  const known = entries[at];
  const roll = dice.next();
  if (known === undefined || roll < 0.4) {
    const key = generator.values.property();
    return { kind: "object", entries: [...entries.filter((entry) => entry.key !== key), { key, value: generator.values.any(2) }] };
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
function isValue(expression: Expression): boolean {
  return expression.kind !== "export" && expression.kind !== "get" && expression.kind !== "variable" && expression.kind !== "promised" && expression.kind !== "resolver" && expression.kind !== "spread";
}

function hasResolver(expression: Expression): boolean {
  return [...walk(expression)].some(({ kind }) => kind === "resolver");
}
