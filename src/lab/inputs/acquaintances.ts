import { size, type Draft, type Expression } from "./expression.ts";
import type { Handles } from "./mutate.ts";
import type { Dice } from "./random.ts";

/** What can be done with a value, and the expression that gives it. */
interface Known {
  readonly expression: Expression;
  readonly handles: Handles;
}

const heaviest = 14;
const mostSteps = 4;
const perKind = 6;

/** Calls a method, or the function itself, of which only the name and the arity are known. */
export interface Caller {
  method(object: Expression, method: Handles["methods"][number]): Expression;
  itself(maker: Expression, named: Expression): Expression;
}

/**
 * Values that the package was seen to give, by the calls that give them, with what they can be
 * asked: objects keep state, which shows only when more than one thing is done to them.
 */
export class Acquaintances {
  readonly #known = new Map<string, Known[]>();
  readonly #dice: Dice;
  readonly #caller: Caller;

  constructor(dice: Dice, caller: Caller) {
    this.#dice = dice;
    this.#caller = caller;
  }

  learn(expression: Expression, handles: Handles): void {
    const key = kindOf(expression);
    if (key === undefined || (handles.methods.length === 0 && !handles.isFunction)) return;
    if (size({ steps: [], result: expression }) > heaviest) return;
    const known = this.#known.get(key) ?? [];
    if (known.length < perKind) known.push({ expression, handles });
    else known[this.#dice.below(perKind)] = { expression, handles };
    this.#known.set(key, known);
  }

  /** One value under a name, some things done to it, and a last one that is observed. */
  scenario(): Draft | undefined {
    const makers = [...this.#known.values()];
    const known = this.#dice.pick(this.#dice.pick(makers) ?? []);
    if (known === undefined || known.expression.kind === "get") return undefined;
    const named: Expression = { kind: "variable", step: 0 };
    const steps = [known.expression];
    for (let left = 1 + this.#dice.below(mostSteps); left > 0; left -= 1) {
      const step = this.#use(known, named);
      if (step.kind === "call") steps.push(step);
    }
    return { steps, result: this.#dice.chance(0.25) ? named : this.#use(known, named) };
  }

  /** One more thing done to the object that `maker` gives, under the name it has. */
  step(maker: Expression, named: Expression): Expression | undefined {
    const known = this.#dice.pick(this.#known.get(kindOf(maker) ?? "") ?? []);
    return known === undefined ? undefined : this.#use({ ...known, expression: maker }, named);
  }

  #use({ expression, handles }: Known, named: Expression): Expression {
    const method = this.#dice.pick(handles.methods);
    if (handles.isFunction && (method === undefined || this.#dice.chance(0.5)))
      return this.#caller.itself(expression, named);
    if (method === undefined) return named;
    if (!method.getter) return this.#caller.method(named, method);
    const inner: Expression = { kind: "get", object: expression, property: method.key };
    const property: Expression = { kind: "get", object: named, property: method.key };
    const further = this.#dice.pick(this.#known.get(kindOf(inner) ?? "") ?? []);
    const next = this.#dice.pick(further?.handles.methods.filter(({ getter }) => !getter) ?? []);
    return next === undefined ? property : this.#caller.method(property, next);
  }
}

/** Values of one maker are taken to be of one kind, whatever its arguments are. */
function kindOf(expression: Expression): string | undefined {
  switch (expression.kind) {
    case "export":
      return [expression.local, ...expression.members].join(".");
    case "call": {
      const callee = kindOf(expression.callee);
      return callee === undefined ? undefined : `${expression.isNew ? "new " : ""}${callee}()`;
    }
    case "get": {
      const object = kindOf(expression.object);
      return object === undefined ? undefined : `${object}.${expression.property}`;
    }
    default:
      return undefined;
  }
}
