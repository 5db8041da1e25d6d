import { count, type Metric, type Note, type Report } from "../../../model/index.ts";
import type { BenchInputs } from "../../../inputs/index.ts";
import { judge } from "../../../model/index.ts";

/**
 * The earlier report, of whose claims only those stay that this run makes too. A machine's bias
 * survives any number of rounds on it, and a second machine has another one.
 */
export function merge(earlier: Report, again: Report, failOn: BenchInputs["failOn"]): Report {
  const claims = earlier.claims.flatMap((claim) => {
    const same = again.claims.find(({ id }) => id === claim.id);
    if (same === undefined) return [];
    const observed = `${claim.proof.observed}; measured again: ${same.proof.observed}`;
    return [{ ...claim, proof: { ...claim.proof, observed } }];
  });
  const dropped = earlier.claims.filter(({ id }) => !claims.some((claim) => claim.id === id));
  const unclaimed = dropped.length > 0 ? "warn" : earlier.verdict;
  return {
    ...earlier,
    verdict: claims.length > 0 ? judge(claims, failOn) : unclaimed,
    headline: headlineOf(claims.length, dropped.length),
    claims,
    metrics: earlier.metrics.map((metric) => recounted(metric, claims.length)),
    notes: [...dropped.map(({ text }) => unconfirmed(text)), ...earlier.notes, ...again.notes],
    notChecked: [...earlier.notChecked, ...again.notChecked],
    spend: sum(earlier, again),
  };
}

function headlineOf(confirmed: number, dropped: number): string {
  const others = dropped === 0 ? "" : `, ${dropped} not confirmed by the second measurement`;
  return `${count(confirmed, "row")} worse in both measurements${others}`;
}

function recounted(metric: Metric, slower: number): Metric {
  return metric.name === "slower" ? { ...metric, value: slower } : metric;
}

function unconfirmed(text: string): Note {
  return {
    kind: "question",
    text: `${text} in the first measurement, but not in the second. Is it real?`,
  };
}

function sum({ spend: one }: Report, { spend: other }: Report): Report["spend"] {
  return {
    ...one,
    seconds: one.seconds + other.seconds,
    cpuSeconds: one.cpuSeconds + other.cpuSeconds,
  };
}
