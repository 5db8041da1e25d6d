import type { RotateInputs } from "../../../inputs/index.ts";
import { judge, type Report, type Verdict } from "../../../model/index.ts";
import type { Findings } from "../modes/outcome.ts";

interface Cost {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly apiCalls: number;
  readonly startedAt: Date;
  /** `owner/name`, or words for one that nobody named. */
  readonly repository: string;
}

export function toReport(inputs: RotateInputs, findings: Findings, cost: Cost): Report {
  const { headline, claims, notes, notChecked, metrics } = findings;
  const { startedAt, seconds, cpuSeconds, apiCalls } = cost;
  return {
    schemaVersion: 1,
    engine: "rotate",
    verdict: verdictOf(findings, inputs),
    ...{ headline, claims, metrics, notes, notChecked, proposals: [] },
    spend: { seconds, cpuSeconds, apiCalls, modelCalls: 0, tokens: 0, usd: 0 },
    base: cost.repository,
    head: inputs.mode,
    startedAt: startedAt.toISOString(),
  };
}

/** A rotation that went well is a claim too, and nothing to worry about. */
function verdictOf({ broken, claims }: Findings, { failOn }: RotateInputs): Verdict {
  if (broken) return "error";
  return judge(
    claims.filter(({ severity }) => severity !== "note"),
    failOn,
  );
}
