import type { Draft, Expression } from "../inputs/expression.ts";
import type { Signature } from "../inputs/shape.ts";
import type { Target } from "../inputs/surface.ts";
import type { Outcome, TestInput } from "../types/input.ts";
import type { Suspicion } from "../types/result.ts";
import { isDocumented, type NamedTypes } from "./fits.ts";
import { isOrdinary } from "./ordinary.ts";
import { suspicionRules } from "./suspicions/index.ts";

/** Tried for each target also where every mutant is dead: behavior may look wrong all the same. */
export const leastInputs = 100;

/** Collects behavior that is too odd to be frozen, one question for each rule and function. */
export class Doubts {
  readonly #types: NamedTypes;
  readonly #asked = new Map<string, Suspicion>();

  constructor(types: NamedTypes) {
    this.#types = types;
  }

  /** True when no test may be made of this outcome. */
  raise(
    draft: Draft,
    input: TestInput,
    outcome: Outcome,
    signatureOf: (target: Target) => Signature | undefined,
    target: Target | undefined,
  ): boolean {
    const source = [...input.statements, input.expression].join("\n");
    let blocked = false;
    let signature: Signature | undefined;
    const types = this.#types;
    for (const rule of suspicionRules) {
      const found = rule.look({
        input,
        source,
        outcome,
        types,
        get signature() {
          return (signature ??= target === undefined ? undefined : signatureOf(target));
        },
        isDocumented: () => {
          const args = directArguments(draft, target);
          signature ??= target === undefined ? undefined : signatureOf(target);
          return args !== undefined && isDocumented(args, signature, types);
        },
        isOrdinary: () => isOrdinary(draft),
      });
      if (found === undefined) continue;
      blocked ||= found.blocks;
      if (found.why !== undefined) this.#ask(rule.name, input, outcome, found.why, signature);
    }
    return blocked;
  }

  #ask(
    rule: string,
    input: TestInput,
    observed: Outcome,
    why: string,
    signature: Signature | undefined,
  ): void {
    const key = `${rule} ${input.calls}`;
    const before = this.#asked.get(key);
    // The shortest call is the best question.
    if (before !== undefined && length(before.input) <= length(input)) return;
    const where = {
      path: signature?.path ?? input.imports[0]?.module ?? "",
      line: signature?.line ?? 1,
    };
    this.#asked.set(key, { rule, input, observed, why, where });
  }

  add(suspicion: Suspicion): void {
    this.#asked.set(`${suspicion.rule} ${suspicion.input.calls}`, suspicion);
  }

  questions(): Suspicion[] {
    return [...this.#asked.values()];
  }
}

/** Arguments of the one call that the input consists of; undefined when it is more than that. */
export function directArguments(
  { steps, result }: Draft,
  target: Target | undefined,
): readonly Expression[] | undefined {
  if (steps.length > 0 || result.kind !== "call" || target === undefined) return undefined;
  const { callee } = result;
  if (target.member === undefined)
    return callee.kind === "export" && result.isNew === (target.kind === "class")
      ? result.args
      : undefined;
  const isOfPackage =
    callee.kind === "get" &&
    (callee.object.kind === "export" || (callee.object.kind === "call" && callee.object.isNew));
  return isOfPackage && callee.property === target.member ? result.args : undefined;
}

function length({ statements, expression }: TestInput): number {
  return statements.join("").length + expression.length;
}
