import { isOutcome, outcomeOf } from "../evaluate/outcome.ts";
import type { Workbench } from "../evaluate/workbench.ts";
import { children, type Call, type Draft, type Expression } from "../inputs/expression.ts";
import { toInput } from "../inputs/print.ts";
import type { Signature } from "../inputs/shape.ts";
import type { Surface, Target } from "../inputs/surface.ts";
import type { Entry } from "../search/entry.ts";
import type { Outcome, TestInput } from "../types/input.ts";
import type { Doubts } from "./doubts.ts";

const mostTries = 8;
const fuel = 20_000;

/** Functions that say by their name that they change what they are given. */
const changing =
  /(?:^|\.)_?(?:set|add|push|pop|shift|unshift|insert|remove|delete|clear|fill|swap|assign|extend|update|mutate|patch|merge|defaults|shuffle|move|append|prepend|splice|write|copy|register|define|mix|apply|init)/i;

interface Parts {
  readonly bench: Workbench;
  readonly surface: Surface;
  readonly doubts: Doubts;
}

/**
 * Asks about functions that give a result and, beside that, change a list or an object that they
 * were given: callers seldom know. It is tried on inputs that were worth keeping.
 */
export async function askAboutArguments(
  entries: readonly Entry[],
  parts: Parts,
  signatureOf: (target: Target) => Signature | undefined,
): Promise<void> {
  const tries = new Map<Target, number>();
  for (const { draft, outcome, target } of entries) {
    if (target === undefined || changing.test(target.name)) continue;
    if (!givesSomething(outcome) || (tries.get(target) ?? 0) >= mostTries) continue;
    for (const watched of watchedDrafts(draft)) {
      tries.set(target, (tries.get(target) ?? 0) + 1);
      const found = await changeIn(watched, parts, target.name);
      if (found === undefined) continue;
      tries.set(target, mostTries);
      const { path, line } = signatureOf(target) ?? {
        path: found.input.imports[0]?.module ?? "",
        line: 1,
      };
      const why = "It changes what it is given, beside giving a result.";
      parts.doubts.add({ rule: "changed-argument", ...found, why, where: { path, line } });
      break;
    }
  }
}

function givesSomething(outcome: Outcome): boolean {
  if (outcome.kind !== "returned") return false;
  return outcome.value.kind !== "primitive" || outcome.value.source !== "undefined";
}

interface Watched {
  /** The argument as it is written. */
  readonly before: Draft;
  /** The argument once the call is over. */
  readonly after: Draft;
}

/** `const list = [2, 1]; sorted(list);` and then `list`, for each argument that can change. */
function* watchedDrafts({ steps, result }: Draft): Generator<Watched> {
  if (steps.length > 0 || result.kind !== "call" || result.isNew) return;
  for (const [index, argument] of result.args.entries()) {
    if (!isChangeable(argument)) continue;
    const args = result.args.with(index, { kind: "variable", step: 0 });
    const call: Call = { ...result, args };
    yield {
      before: { steps: [], result: argument },
      after: { steps: [argument, call], result: { kind: "variable", step: 0 } },
    };
  }
}

function isChangeable(expression: Expression): boolean {
  const holdsSomething =
    (expression.kind === "array" && expression.items.length > 1) ||
    (expression.kind === "object" && expression.entries.length > 0);
  return holdsSomething && isData(expression);
}

function isData(expression: Expression): boolean {
  if (expression.kind === "literal") return !/=>|\bfunction\b/.test(expression.source);
  return (
    (expression.kind === "array" || expression.kind === "object") &&
    children(expression).every(isData)
  );
}

async function changeIn(
  { before, after }: Watched,
  { bench, surface }: Parts,
  calls: string,
): Promise<{ readonly input: TestInput; readonly observed: Outcome } | undefined> {
  const about = { calls, origin: "search", isAsync: false } as const;
  const [plain, input] = [before, after].map((draft) => toInput(draft, surface.imports, about));
  if (plain === undefined || input === undefined) return undefined;
  try {
    const unchanged = outcomeOf(await bench.run(bench.compile(plain), bench.shared(), { fuel }));
    const seen = await bench.run(bench.compile(input), bench.shared(), { fuel });
    const observed = outcomeOf(seen);
    if (unchanged === undefined || observed?.kind !== "returned") return undefined;
    return isOutcome(seen, unchanged) ? undefined : { input, observed };
  } catch {
    return undefined;
  }
}
