import { Acquaintances } from "./acquaintances.ts";
import { calleeName, Experience } from "./experience.ts";
import { promised, type Call, type Draft, type Expression } from "./expression.ts";
import { callbackName, guessFrom } from "./guesses.ts";
import type { Harvest } from "./harvest/harvest.ts";
import type { Makers } from "./makers.ts";
import type { Handles } from "./mutate.ts";
import type { Dice } from "./random.ts";
import type { Parameter, Signature } from "./shape.ts";
import { SignatureBook } from "./signature-book.ts";
import type { Surface, Target } from "./surface.ts";
import { ValueSource } from "./values.ts";

type Method = Handles["methods"][number];

/** Writes calls of the package's targets. */
export class InputGenerator {
  readonly values: ValueSource;
  readonly experience: Experience;
  readonly acquaintances: Acquaintances;
  readonly #dice: Dice;
  readonly #makers: Makers;
  readonly #surface: Surface;
  readonly #signatures: SignatureBook;

  constructor(
    dice: Dice,
    harvest: Harvest,
    surface: Surface,
    makers: Makers,
    written: readonly Expression[],
  ) {
    this.#dice = dice;
    this.experience = new Experience(dice);
    this.acquaintances = new Acquaintances(dice, {
      method: (object, method) => this.callMethod(object, method),
      itself: (maker, named) => this.callOf(maker, named),
    });
    this.#signatures = new SignatureBook(dice, harvest.signatures);
    this.#makers = makers;
    this.#surface = surface;
    this.values = new ValueSource(dice, harvest, written, {
      instance: (name, depth) => this.#instance(name, depth),
      function: (depth) => this.#function(depth),
    });
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

  /** What is known of a target's parameters, one of its overloads where there are several. */
  signature(target: Target): Signature | undefined {
    return this.#signatures.of(target);
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
    const args = this.#newArgs(target, depth);
    const name =
      target.member === undefined ? (calleeName(target.path) ?? "") : `.${target.member}`;
    // What is known to work in each place, and now and then one argument more or less.
    const known = this.experience.count(name);
    if (known > args.length && !this.#isComplete(target, args.length) && this.#dice.chance(0.4))
      args.length = args.length + 1 + this.#dice.below(known - args.length);
    return Array.from(args, (argument: Expression | undefined, index) => {
      const learned =
        argument === undefined || this.#dice.chance(0.35)
          ? this.experience.argument(name, index)
          : undefined;
      return learned ?? argument ?? this.values.any(depth + 1);
    });
  }

  /** Nobody who reads the declaration would pass more. */
  #isComplete(target: Target, count: number): boolean {
    const signature = this.signature(target);
    if (signature === undefined || signature.isVariadic) return false;
    const { parameters } = signature;
    return parameters.length <= count && parameters.some(({ declared }) => declared);
  }

  #newArgs(target: Target, depth: number): Expression[] {
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

  /** A call of the function that `maker` gives; it often reports to a callback in the last place. */
  callOf(maker: Expression, named: Expression): Expression {
    const dice = this.#dice;
    const name = calleeName(maker.kind === "call" ? maker : named);
    const known = name === undefined ? 0 : this.experience.count(name);
    if (name !== undefined && known > 0 && dice.chance(0.6)) {
      const args = Array.from(
        { length: known },
        (_, index) => this.experience.argument(name, index) ?? this.values.any(1),
      );
      return { kind: "call", callee: named, args, isNew: false };
    }
    const args = Array.from({ length: dice.below(3) }, () => this.values.any(1));
    const roll = dice.next();
    if (roll < 0.3) args.push({ kind: "resolver" });
    else if (roll < 0.55) args.push(this.values.recorder());
    return { kind: "call", callee: named, args, isNew: false };
  }

  /** A method of which only the name and the arity are known. */
  callMethod(object: Expression, { key, getter, parameters }: Method): Expression {
    const callee: Expression = { kind: "get", object, property: key };
    if (getter) return callee;
    const target: Target = {
      kind: "method",
      name: key,
      path: object,
      member: key,
      parameters,
      prototype: undefined,
      ownName: key,
    };
    return { kind: "call", callee, args: this.args(target, 1), isNew: false };
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

  /** For a parameter whose name says that it is called with what comes of it. */
  #listener(name: string): Expression | undefined {
    if (!callbackName.test(name)) return undefined;
    const roll = this.#dice.next();
    if (roll < 0.4) return { kind: "resolver" };
    return roll < 0.7 ? this.values.recorder() : undefined;
  }

  #argument(parameter: Parameter, depth: number): Expression {
    const { name, shape } = parameter;
    if (shape.kind !== "any" && !this.#dice.chance(0.06)) {
      const listener = shape.kind === "function" ? this.#listener(name) : undefined;
      return listener ?? this.values.of(shape, depth + 1);
    }
    const listener = this.#listener(name);
    if (listener !== undefined) return listener;
    const guess = guessFrom(name);
    return guess === undefined || this.#dice.chance(0.3)
      ? this.values.any(depth + 1)
      : this.values.of(guess, depth + 1);
  }
}
