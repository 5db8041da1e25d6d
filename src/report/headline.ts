import {
  count,
  number,
  openClaims,
  severities,
  worstVerdict,
  type Claim,
  type Report,
  type Verdict,
} from "../model/index.ts";
import { listed } from "./wording.ts";

/** A mark for the eye; the word always stands beside it, for screen readers and e-mail. */
export const marks: Record<Verdict, string> = {
  pass: "✓",
  warn: "!",
  fail: "✗",
  skipped: "–",
  error: "?",
};

export function overallVerdict(reports: readonly Report[]): Verdict {
  return worstVerdict(reports.map(({ verdict }) => verdict));
}

/** The verdict in words, with counts, computed from the reports that are shown and nothing else. */
export function headline(reports: readonly Report[]): string {
  if (reports.length === 0) return "Nothing was checked";
  const found = severityCounts(reports.flatMap(({ claims }) => claims));
  const missing = reports.flatMap(({ notChecked }) => notChecked).length;
  return (
    verdictPhrase(reports) +
    (missing === 0 ? "" : `, ${count(missing, "part")} not checked`) +
    (found === "" ? "" : `: ${found}`)
  );
}

/** `2 errors, 1 note and 1 accepted`; empty when there is no claim. */
export function severityCounts(claims: readonly Claim[]): string {
  const open = openClaims(claims);
  const totals = severities.map((severity) => ({
    severity,
    amount: open.filter((claim) => claim.severity === severity).length,
  }));
  const accepted = claims.length - open.length;
  return listed([
    ...totals
      .filter(({ amount }) => amount > 0)
      .map((total) => count(total.amount, total.severity)),
    ...(accepted === 0 ? [] : [`${number(accepted)} accepted`]),
  ]);
}

function verdictPhrase(reports: readonly Report[]): string {
  const of = (verdict: Verdict) => reports.filter((report) => report.verdict === verdict).length;
  const all = reports.length;
  const skipped = of("skipped") === 0 ? "" : `, ${number(of("skipped"))} skipped`;
  const share = (amount: number) =>
    all === 1 ? "1 check" : `${number(amount)} of ${count(all, "check")}`;
  switch (overallVerdict(reports)) {
    case "error":
      return (
        `${share(of("error"))} could not finish` +
        (of("fail") === 0 ? "" : `, ${number(of("fail"))} failed`)
      );
    case "fail":
      return `${share(of("fail"))} failed`;
    case "warn":
      return `${share(of("warn"))} warned, none failed`;
    case "pass":
      return `${of("pass") === all ? count(all, "check") : share(of("pass"))} passed${skipped}`;
    case "skipped":
      return `Nothing to check, ${count(all, "check")} skipped`;
  }
}
