import { observed, type Draft } from "../inputs/expression.ts";
import { toInput } from "../inputs/print.ts";
import type { ImportedName } from "../types/input.ts";
import { readingCost, type Entry } from "./entry.ts";
import { simpler } from "./simpler.ts";

const mostRounds = 40;
const mostCandidates = 400;

/**
 * The simplest draft found that still does the job: candidates cost a reader less, and
 * `accept` decides whether one is still as good. Every accepted candidate starts a new round.
 */
export async function shrink(
  entry: Entry,
  imports: readonly ImportedName[],
  accept: (draft: Draft) => Promise<Entry | undefined>,
): Promise<Entry> {
  let best = entry;
  let left = mostCandidates;
  for (let round = 0; round < mostRounds && left > 0; round += 1) {
    const better = await firstBetter(best, imports, accept, () => (left -= 1) > 0);
    if (better === undefined) return best;
    best = better;
  }
  return best;
}

async function firstBetter(
  best: Entry,
  imports: readonly ImportedName[],
  accept: (draft: Draft) => Promise<Entry | undefined>,
  mayTry: () => boolean,
): Promise<Entry | undefined> {
  const cost = readingCost(best.input);
  for (const candidateDraft of simpler(best.draft)) {
    const draft = observed(candidateDraft, () => false);
    const candidate = toInput(draft, imports, {
      calls: best.input.calls,
      origin: best.input.origin,
      isAsync: false,
    });
    if (readingCost(candidate) >= cost) continue;
    if (!mayTry()) return undefined;
    const accepted = await accept(draft);
    if (accepted !== undefined) return accepted;
  }
  return undefined;
}
