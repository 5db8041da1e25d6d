import type { Laboratory } from "../../ports/index.ts";
import type { Outcome } from "../types/input.ts";
import type { Kept, SearchResult, Suspicion } from "../types/result.ts";
import type { Subject } from "../types/subject.ts";
import { source } from "../values/source.ts";
import { replay } from "./replay.ts";

/**
 * Tries the kept inputs on the package as it was before a change. What gives the same has a better
 * oracle than what the code does today; what does not is asked about, once for each function.
 */
export async function comparedWith(
  base: Subject,
  result: SearchResult,
  laboratory: Laboratory,
): Promise<SearchResult> {
  const before = await replay(
    base,
    result.kept.map(({ input }) => input),
    laboratory,
  );
  const questions = new Map<string, Suspicion>();
  const kept = result.kept.map((one, index): Kept => {
    const outcome = before[index];
    if (outcome === undefined || one.oracle.kind !== "recorded") return one;
    if (JSON.stringify(outcome) === JSON.stringify(one.expected)) {
      return {
        ...one,
        oracle: { kind: "differential", why: "The code before the change gives the same." },
      };
    }
    if (!questions.has(one.input.calls))
      questions.set(one.input.calls, changeOf(one, outcome, result));
    return one;
  });
  return { ...result, kept, suspicions: [...result.suspicions, ...questions.values()] };
}

function changeOf(
  { input, expected, uniqueKills }: Kept,
  before: Outcome,
  result: SearchResult,
): Suspicion {
  const mutant = result.mutants.find(({ id }) => id === uniqueKills[0]);
  return {
    rule: "changed-behavior",
    input,
    observed: expected,
    why: `Before the change it ${told(before)}.`,
    where: { path: mutant?.file ?? input.imports[0]?.module ?? "", line: mutant?.start.line ?? 1 },
  };
}

const longest = 120;

function told(outcome: Outcome): string {
  if (outcome.kind === "pending") return "never settled";
  if (outcome.kind === "endless") return "never ended";
  const text = source(outcome.value);
  return `${outcome.kind === "thrown" ? "threw" : "gave"} ${text.length > longest ? `${text.slice(0, longest)}…` : text}`;
}
