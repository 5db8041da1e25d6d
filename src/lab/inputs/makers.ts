import { size, type Expression } from "./expression.ts";

const mostPerKind = 24;

/** Expressions that are known to give an instance of a class of the package. */
export class Makers {
  readonly #byPrototype = new Map<object, Expression[]>();
  readonly #prototypes = new Map<string, object>();

  prototypeOf(name: string): object | undefined {
    return this.#prototypes.get(name);
  }

  /** Short ones are kept: they are what a reader would write. */
  learn(prototype: object, name: string, expression: Expression): void {
    if (name !== "") this.#prototypes.set(name, prototype);
    const known = this.#byPrototype.get(prototype) ?? [];
    if (weight(expression) > 14) return;
    known.push(expression);
    if (known.length > mostPerKind) {
      known.sort((left, right) => weight(left) - weight(right));
      // The second half changes, so that the pool does not go stale.
      known.splice(mostPerKind / 2 + (known.length % (mostPerKind / 2)), 1);
    }
    this.#byPrototype.set(prototype, known);
  }

  of(prototype: object): readonly Expression[] {
    return this.#byPrototype.get(prototype) ?? [];
  }

  all(): readonly (readonly Expression[])[] {
    return [...this.#byPrototype.values()];
  }
}

function weight(expression: Expression): number {
  return size({ steps: [], result: expression });
}
