import type { Dice } from "./random.ts";
import type { Signature } from "./shape.ts";
import type { Target } from "./surface.ts";

/** What types, comments and code say of the package's functions, by the name of the function. */
export class SignatureBook {
  readonly #byName = new Map<string, Signature[]>();
  readonly #dice: Dice;

  constructor(dice: Dice, signatures: readonly Signature[]) {
    this.#dice = dice;
    for (const signature of signatures) {
      const known = this.#byName.get(signature.name) ?? [];
      known.push(signature);
      this.#byName.set(signature.name, known);
    }
  }

  /** What is known of a target's parameters, one of its overloads where there are several. */
  of(target: Target): Signature | undefined {
    const parts = target.name.split(".");
    const name = target.kind === "class" ? "constructor" : (parts.at(-1) ?? "");
    const owner =
      target.kind === "class"
        ? parts.at(-1)
        : target.member === undefined
          ? parts.at(-2)
          : parts.at(-3);
    const all = this.#byName.get(name) ?? this.#byName.get(target.ownName) ?? [];
    const own = all.filter((signature) => signature.owner === owner);
    const found =
      own.length > 0 ? own : target.kind === "class" ? (this.#byName.get(owner ?? "") ?? []) : all;
    const fitting = found.filter(({ parameters }) => parameters.length >= target.parameters);
    const declared = fitting.filter(({ parameters }) =>
      parameters.some((parameter) => parameter.declared),
    );
    return (
      this.#dice.pick(declared.length > 0 && this.#dice.chance(0.75) ? declared : fitting) ??
      this.#dice.pick(found)
    );
  }
}
