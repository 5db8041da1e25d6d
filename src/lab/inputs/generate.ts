import { walk, type Call, type Draft, type Expression } from "./expression.ts";
import type { Harvest } from "./harvest/harvest.ts";
import type { Makers } from "./makers.ts";
import type { Dice } from "./random.ts";
import type { Parameter, Shape, Signature } from "./shape.ts";
import type { Surface, Target } from "./surface.ts";
import { ValueSource } from "./values.ts";

const callbackName = /^(?:cb|callback|done|next|resolve|node_?back)$/i;

/** Guesses from a parameter's name, where neither a type nor its use says anything. */
const byName: readonly (readonly [RegExp, Shape])[] = [
  [callbackName, { kind: "function", parameters: 2, returns: { kind: "any" } }],
  [
    /^(?:fn|f|func|iteratee|predicate|mapper|test|handler|listener|reducer|comparator|compare|op)$/i,
    { kind: "function", parameters: 1, returns: { kind: "any" } },
  ],
  [
    /^(?:str|string|text|s|name|word|key|url|uri|path|pattern|prefix|suffix|message|sep|separator)$/i,
    { kind: "string" },
  ],
  [
    /^(?:n|i|num|number|count|index|idx|start|end|min|max|size|length|limit|offset|depth|width|height|pos)$/i,
    { kind: "number" },
  ],
  [/^(?:arr|array|list|items|values|data|points|args)$/i, { kind: "array", of: { kind: "any" } }],
  [/^(?:opts|options|config|props|params|settings)$/i, { kind: "record", of: { kind: "any" } }],
];

/** Writes calls of the package's targets. */
export class InputGenerator {
  readonly values: ValueSource;
  readonly #dice: Dice;
  readonly #makers: Makers;
  readonly #surface: Surface;
  readonly #signatures = new Map<string, Signature[]>();

  constructor(
    dice: Dice,
    harvest: Harvest,
    surface: Surface,
    makers: Makers,
    written: readonly Expression[],
  ) {
    this.#dice = dice;
    this.#makers = makers;
    this.#surface = surface;
    this.values = new ValueSource(dice, harvest, written, {
      instance: (name, depth) => this.#instance(name, depth),
      function: (depth) => this.#function(depth),
    });
    for (const signature of harvest.signatures) {
      const known = this.#signatures.get(signature.name) ?? [];
      known.push(signature);
      this.#signatures.set(signature.name, known);
    }
  }

  /** A new input that calls the target. */
  draft(target: Target): Draft {
    const call = this.call(target);
    if (target.kind !== "method") return { steps: [], result: promised(call) };
    const roll = this.#dice.next();
    if (roll < 0.6 || promised(call) !== call || call.kind !== "call" || call.callee.kind !== "get")
      return { steps: [], result: promised(call) };
    // What a method does to its object shows only afterwards.
    const { object, property } = call.callee;
    const receiver: Expression = { kind: "variable", step: 0 };
    const onVariable: Call = { ...call, callee: { kind: "get", object: receiver, property } };
    return { steps: [object, onVariable], result: this.#look(receiver, target) };
  }

  call(target: Target, depth = 0): Expression {
    const { path, member } = target;
    if (target.kind === "function" || target.kind === "class") {
      return {
        kind: "call",
        callee: path,
        args: this.args(target, depth),
        isNew: target.kind === "class",
      };
    }
    const object = this.#receiver(target, depth);
    const callee: Expression = { kind: "get", object, property: member ?? "" };
    return target.kind === "getter"
      ? callee
      : { kind: "call", callee, args: this.args(target, depth), isNew: false };
  }

  args(target: Target, depth = 0): Expression[] {
    const signature = this.signature(target);
    if (depth === 0) this.values.standIn(signature?.path);
    const parameters = signature?.parameters ?? [];
    if (parameters.length === 0) {
      const more =
        signature?.isVariadic === true
          ? this.#dice.below(4)
          : this.#dice.chance(0.15)
            ? this.#dice.below(3)
            : 0;
      const count = Math.max(target.parameters, more);
      return Array.from({ length: count }, () => this.values.any(depth + 1));
    }
    const required = parameters.findLastIndex(({ optional }) => !optional) + 1;
    let count = parameters.length;
    while (count > required && this.#dice.chance(0.4)) count -= 1;
    const args = parameters.slice(0, count).map((parameter) => this.#argument(parameter, depth));
    // One argument too few now and then: defaults and checks are there for it.
    if (args.length > 0 && this.#dice.chance(0.04)) args.pop();
    const rest = parameters.at(-1);
    if (rest === undefined || count < parameters.length || signature?.isVariadic !== true)
      return args;
    for (let more = this.#dice.below(4); more > 0; more -= 1)
      args.push(this.#argument(rest, depth));
    return args;
  }

  /** What is known of a target's parameters, one of its overloads where there are several. */
  signature(target: Target): Signature | undefined {
    const parts = target.name.split(".");
    const name = target.kind === "class" ? "constructor" : (parts.at(-1) ?? "");
    const owner =
      target.kind === "class"
        ? parts.at(-1)
        : target.member === undefined
          ? parts.at(-2)
          : parts.at(-3);
    const all = this.#signatures.get(name) ?? this.#signatures.get(target.ownName) ?? [];
    const own = all.filter((signature) => signature.owner === owner);
    const found =
      own.length > 0
        ? own
        : target.kind === "class"
          ? (this.#signatures.get(owner ?? "") ?? [])
          : all;
    const fitting = found.filter(({ parameters }) => parameters.length >= target.parameters);
    const declared = fitting.filter(({ parameters }) =>
      parameters.some((parameter) => parameter.declared),
    );
    return (
      this.#dice.pick(declared.length > 0 && this.#dice.chance(0.75) ? declared : fitting) ??
      this.#dice.pick(found)
    );
  }

  /** A method or getter of a class that takes no arguments, or the object itself. */
  #look(receiver: Expression, target: Target): Expression {
    const roll = this.#dice.next();
    if (roll < 0.45) return receiver;
    if (roll < 0.65) return { kind: "spread", value: receiver };
    const others = this.#surface.targets.filter(
      (other) =>
        other.prototype === target.prototype &&
        other.member !== undefined &&
        other.parameters <= (roll < 0.9 ? 0 : 2),
    );
    const other = this.#dice.pick(others);
    if (other?.member === undefined) return receiver;
    const callee: Expression = { kind: "get", object: receiver, property: other.member };
    return other.kind === "getter"
      ? callee
      : { kind: "call", callee, args: this.args(other, 1), isNew: false };
  }

  #receiver(target: Target, depth: number): Expression {
    const made = target.prototype === undefined ? [] : this.#makers.of(target.prototype);
    if (made.length > 0 && this.#dice.chance(0.6)) return this.#dice.pick(made) ?? target.path;
    const maker = this.#surface.targets.find(
      (other) => other.kind === "class" && other.prototype === target.prototype,
    );
    return maker === undefined ? target.path : this.call(maker, depth + 1);
  }

  #instance(name: string | undefined, depth: number): Expression | undefined {
    if (name !== undefined) {
      const prototype = this.#makers.prototypeOf(name);
      const made = prototype === undefined ? [] : this.#makers.of(prototype);
      if (made.length > 0) return this.#dice.pick(made);
      const maker = this.#surface.targets.find(
        (target) => target.kind === "class" && target.name.split(".").at(-1) === name,
      );
      return maker === undefined || depth > 3 ? undefined : this.call(maker, depth + 1);
    }
    const constants = this.#surface.constants;
    if (constants.length > 0 && this.#dice.chance(0.25)) return this.#dice.pick(constants)?.path;
    return this.#dice.pick(this.#dice.pick(this.#makers.all()) ?? []);
  }

  #function(depth: number): Expression | undefined {
    if (depth > 3) return undefined;
    if (this.#makers.functions.length > 0 && this.#dice.chance(0.5))
      return this.#dice.pick(this.#makers.functions);
    const target = this.#dice.pick(this.#surface.targets.filter(({ kind }) => kind === "function"));
    return target === undefined ? undefined : this.call(target, depth + 1);
  }

  #argument(parameter: Parameter, depth: number): Expression {
    const { name, shape } = parameter;
    if (shape.kind !== "any" && !this.#dice.chance(0.06)) {
      if (shape.kind === "function" && callbackName.test(name) && this.#dice.chance(0.6))
        return { kind: "resolver" };
      return this.values.of(shape, depth + 1);
    }
    if (callbackName.test(name) && this.#dice.chance(0.6)) return { kind: "resolver" };
    const guess = byName.find(([pattern]) => pattern.test(name))?.[1];
    return guess === undefined || this.#dice.chance(0.3)
      ? this.values.any(depth + 1)
      : this.values.of(guess, depth + 1);
  }
}

/** An expression that hands over a resolver is observed through the promise of what it is called with. */
export function promised(expression: Expression): Expression {
  if (
    expression.kind === "promised" ||
    ![...walk(expression)].some(({ kind }) => kind === "resolver")
  )
    return expression;
  return { kind: "promised", call: expression };
}
