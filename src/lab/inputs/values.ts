import { literal, type Expression } from "./expression.ts";
import type { Harvest } from "./harvest/harvest.ts";
import type { Literals } from "./harvest/literals.ts";
import {
  commonNumbers,
  commonStrings,
  formattedStrings,
  functions,
  longLists,
  promisingFunctions,
  rareNumbers,
  rareStrings,
  readyMade,
  thenables,
} from "./pools.ts";
import type { Dice } from "./random.ts";
import type { Shape } from "./shape.ts";

const mostTexts = 300;

/** Values that only the package can make. */
export interface Made {
  /** An instance of the class of that name, or of any class. */
  instance(name: string | undefined, depth: number): Expression | undefined;
  /** A call of the package, best one that gives a function. */
  function(depth: number): Expression | undefined;
}

/** Makes values of a shape. Instances come from whoever knows how to make them. */
export class ValueSource {
  readonly #dice: Dice;
  readonly #harvest: Harvest;
  readonly #made: Made;
  #local: Literals;
  readonly #written: readonly Expression[];

  constructor(dice: Dice, harvest: Harvest, written: readonly Expression[], made: Made) {
    this.#dice = dice;
    this.#harvest = harvest;
    this.#written = written;
    this.#local = harvest;
    this.#made = made;
  }

  /** Values are made for a function of that file from now on. */
  standIn(path: string | undefined): void {
    const local = path === undefined ? undefined : this.#harvest.byFile[path];
    this.#local = local ?? this.#harvest;
  }

  of(shape: Shape, depth = 0): Expression {
    const dice = this.#dice;
    const ready = readyMade[shape.kind];
    if (ready !== undefined) return { kind: "literal", source: dice.pick(ready) ?? "null" };
    switch (shape.kind) {
      case "number":
        return this.number();
      case "string":
        return this.string();
      case "constant":
        return { kind: "literal", source: shape.source };
      case "array":
        return this.#array(shape.of, depth);
      case "tuple":
        return { kind: "array", items: shape.of.map((item) => this.of(item, depth + 1)) };
      case "object":
        return this.#object(shape.entries, depth);
      case "record":
        return this.#record(shape.of, depth);
      case "union":
        return this.of(dice.pick(shape.of) ?? { kind: "any" }, depth);
      case "function":
        if (dice.chance(0.12)) return this.recorder();
        return (
          (dice.chance(0.4) ? this.#made.function(depth + 1) : undefined) ??
          this.function(shape.parameters)
        );
      case "iterable":
        return this.#array(shape.of, depth);
      case "promise":
        return dice.chance(0.3)
          ? { kind: "literal", source: 'Promise.reject(new Error("failed"))' }
          : {
              kind: "call",
              callee: { kind: "literal", source: "Promise.resolve" },
              args: [this.of(shape.of, depth + 1)],
              isNew: false,
            };
      case "named":
        return this.#named(shape, depth);
      default:
        return this.any(depth);
    }
  }

  number(): Expression {
    const roll = this.#dice.next();
    const source = roll < 0.28 ? this.#local : this.#harvest;
    const pool =
      roll < 0.33 && source.numbers.length > 0
        ? source.numbers
        : roll < 0.95
          ? commonNumbers
          : rareNumbers;
    return { kind: "literal", source: this.#dice.pick(pool) ?? "0" };
  }

  string(): Expression {
    const roll = this.#dice.next();
    const { strings, matched, properties } = this.#dice.chance(0.8) ? this.#local : this.#harvest;
    if (roll < 0.3 && strings.length > 0)
      return { kind: "literal", source: this.#dice.pick(strings) ?? '""' };
    if (roll < 0.5 && matched.length > 0)
      return { kind: "literal", source: this.#dice.pick(matched) ?? '""' };
    if (roll < 0.56 && properties.length > 0) return literal(this.#dice.pick(properties) ?? "a");
    const pool = roll < 0.84 ? commonStrings : roll < 0.95 ? formattedStrings : rareStrings;
    return literal(this.#dice.pick(pool) ?? "");
  }

  /** Sources of the texts of the file that values are made for, and what its patterns match. */
  localTexts(): readonly string[] {
    const { strings, matched } = this.#local;
    return [...new Set([...strings, ...matched])].slice(0, mostTexts);
  }

  function(parameters: number): Expression {
    const dice = this.#dice;
    if (this.#speaksOfPromises() && dice.chance(0.15))
      return { kind: "literal", source: dice.pick(promisingFunctions) ?? "async (x) => x" };
    const arity = dice.chance(0.8)
      ? Math.min(parameters, functions.length - 1)
      : dice.below(functions.length);
    return { kind: "literal", source: dice.pick(functions[arity] ?? []) ?? "(x) => x" };
  }

  #speaksOfPromises(): boolean {
    return this.#local.properties.includes("then");
  }

  recorder(): Expression {
    return { kind: "recorder", all: this.#dice.chance(0.7) };
  }

  any(depth: number): Expression {
    const dice = this.#dice;
    if (this.#speaksOfPromises() && dice.chance(0.08))
      return { kind: "literal", source: dice.pick(thenables) ?? "Promise.resolve(1)" };
    const roll = dice.next();
    if (roll < 0.12 && this.#written.length > 0) return dice.pick(this.#written) ?? literal(1);
    if (roll < 0.34) return this.number();
    if (roll < 0.54) return this.string();
    if (roll < 0.66) return this.#array({ kind: "any" }, depth);
    if (roll < 0.76) return this.#record({ kind: "any" }, depth);
    if (roll < 0.83) return this.#made.instance(undefined, depth + 1) ?? this.number();
    if (roll < 0.9) return this.#made.function(depth + 1) ?? this.function(dice.below(3));
    if (roll < 0.94) return { kind: "literal", source: dice.chance(0.5) ? "true" : "false" };
    return {
      kind: "literal",
      source:
        dice.pick(["undefined", "null", "null", "/a/g", "new Date(0)", 'new Error("failed")']) ??
        "null",
    };
  }

  property(): string {
    const { properties } = this.#dice.chance(0.7) ? this.#local : this.#harvest;
    return this.#dice.chance(0.7)
      ? (this.#dice.pick(properties) ?? "a")
      : (this.#dice.pick(["a", "b", "x", "id", "0"]) ?? "a");
  }

  /** Arrays are mostly of one kind: numbers beside numbers, pairs beside pairs. */
  #array(of: Shape, depth: number): Expression {
    const dice = this.#dice;
    if (depth <= 1 && dice.chance(0.03))
      return { kind: "literal", source: dice.pick(longLists) ?? "[]" };
    const length = depth > 2 ? dice.below(2) : (dice.pick([0, 1, 2, 2, 3, 3, 4, 5]) ?? 2);
    const inner =
      of.kind === "any" && dice.chance(0.7)
        ? (dice.pick<Shape>([{ kind: "number" }, { kind: "number" }, { kind: "string" }]) ?? of)
        : of;
    const items = Array.from({ length }, () => this.of(inner, depth + 1));
    if (items.length > 1 && dice.chance(0.2)) items[items.length - 1] = items[0] ?? literal(0);
    return { kind: "array", items };
  }

  #object(entries: Extract<Shape, { kind: "object" }>["entries"], depth: number): Expression {
    const dice = this.#dice;
    const kept = entries.filter(({ optional }) => !optional || dice.chance(depth > 2 ? 0.2 : 0.5));
    return {
      kind: "object",
      entries: kept.map(({ key, shape }) => ({ key, value: this.of(shape, depth + 1) })),
    };
  }

  #record(of: Shape, depth: number): Expression {
    const count = depth > 2 ? 0 : this.#dice.below(3);
    const keys = new Set(Array.from({ length: count }, () => this.property()));
    return {
      kind: "object",
      entries: [...keys].map((key) => ({ key, value: this.of(of, depth + 1) })),
    };
  }

  #named({ name, of }: Extract<Shape, { kind: "named" }>, depth: number): Expression {
    const instance = this.#made.instance(name, depth + 1);
    if (instance !== undefined) return instance;
    // `Collection<T>` is mostly something that a list of T will do for.
    if (of !== undefined && this.#dice.chance(0.6)) return this.#array(of, depth);
    const shape = this.#harvest.types[name];
    return shape === undefined || depth > 5 ? this.any(depth) : this.of(shape, depth + 1);
  }
}
