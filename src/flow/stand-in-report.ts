import { engines } from "../registry/index.ts";
import type { EngineName, Failure, Report, Spend } from "../model/index.ts";

const noSpend: Spend = {
  seconds: 0,
  cpuSeconds: 0,
  modelCalls: 0,
  tokens: 0,
  usd: 0,
  apiCalls: 0,
};

interface Compared {
  readonly base: string;
  readonly head: string;
  readonly startedAt: Date;
}

/** The Report of an engine that could not do its work: nothing was checked, and it says why. */
export function failedReport(engine: EngineName, { facts }: Failure, compared: Compared): Report {
  const why = `${facts.why} Fix: ${facts.fix}`;
  return emptyReport(engine, compared, {
    verdict: "error",
    headline: `${facts.what} (${facts.where}).`,
    notChecked: [{ what: `everything in ${engine}`, why }],
  });
}

/** The Report of an engine that nothing asked for: the change is none of its, or it waits to be named. */
export function skippedReport(engine: EngineName, compared: Compared): Report {
  return emptyReport(engine, compared, {
    verdict: "skipped",
    headline:
      engines[engine].concerns === undefined
        ? "It runs where its own label asks for it."
        : "None of the changed files concerns it.",
    notChecked: [],
  });
}

function emptyReport(
  engine: EngineName,
  { base, head, startedAt }: Compared,
  said: Pick<Report, "verdict" | "headline" | "notChecked">,
): Report {
  return {
    schemaVersion: 1,
    engine,
    ...said,
    claims: [],
    metrics: [],
    notes: [],
    proposals: [],
    spend: noSpend,
    base,
    head,
    startedAt: startedAt.toISOString(),
  };
}
