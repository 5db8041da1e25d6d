import { size, type Expression } from "./expression.ts";

const mostPerKind = 24;
const mostFunctions = 60;

/** Expressions that are known to give an instance of a class of the package. */
export class Makers {
  readonly functions: Expression[] = [];
  readonly #byPrototype = new Map<object, Expression[]>();
  #replaced = 0;
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

  /** A call that gives a function: partial application, streams, middleware. */
  learnFunction(expression: Expression): void {
    if (weight(expression) > 10) return;
    this.functions.push(expression);
    if (this.functions.length > mostFunctions)
      this.functions.splice(this.#replaced++ % mostFunctions, 1);
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
