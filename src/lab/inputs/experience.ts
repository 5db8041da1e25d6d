import { walk, type Call, type Draft, type Expression } from "./expression.ts";
import type { Dice } from "./random.ts";

const mostPerPlace = 24;
const heaviest = 24;

/**
 * Arguments that led somewhere, by what was called with them and in which place: what a function
 * takes is learned from what brought it further, where no type says it.
 */
export class Experience {
  readonly #places = new Map<string, Expression[]>();
  readonly #dice: Dice;

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  learn({ steps, result }: Draft): void {
    for (const part of [...steps, result])
      for (const inner of walk(part)) if (inner.kind === "call") this.#learnCall(inner);
  }

  /** An argument for that place of a call that has led somewhere before. */
  argument(callee: string, index: number): Expression | undefined {
    return this.#dice.pick(this.#places.get(`${callee} ${index}`) ?? []);
  }

  /** How many arguments are known for the callee, from the first on. */
  count(callee: string): number {
    let count = 0;
    while (this.#places.has(`${callee} ${count}`)) count += 1;
    return count;
  }

  #learnCall({ callee, args }: Call): void {
    const name = calleeName(callee);
    if (name === undefined) return;
    for (const [index, argument] of args.entries()) {
      if (!isPortable(argument)) continue;
      const key = `${name} ${index}`;
      const known = this.#places.get(key) ?? [];
      if (known.length < mostPerPlace) known.push(argument);
      else known[this.#dice.below(mostPerPlace)] = argument;
      this.#places.set(key, known);
    }
  }
}

/** `pull.values` of a function, `pull.values()` of what it gives, `.push` of a method, whoever has it. */
export function calleeName(callee: Expression): string | undefined {
  if (callee.kind === "export") return [callee.local, ...callee.members].join(".");
  if (callee.kind === "call") {
    const maker = calleeName(callee.callee);
    return maker === undefined ? undefined : `${maker}()`;
  }
  return callee.kind === "get" ? `.${callee.property}` : undefined;
}

/** Means the same in another input, and is not too long for one. */
function isPortable(expression: Expression): boolean {
  let weight = 0;
  for (const { kind } of walk(expression)) {
    weight += 1;
    if (kind === "variable" || kind === "promised" || weight > heaviest) return false;
  }
  return true;
}
