import type { Claim, Evidence as Shown, Finding } from "../../model/index.ts";
import type { Evidence } from "./evidence.ts";

/** Known to be exploited or proven already: more than a remark on what could be better. */
const pressing = new Set([
  "trusted-change",
  "vulnerability",
  "script-injection",
  "contract-drift",
  "old-secret",
  "benchmark",
  "flaky-test",
]);

const shownItems = 5;

/** A finding as a claim: the evidence is its proof, and each item comes with its own command. */
export function toClaim(finding: Finding, evidence: ReadonlyMap<string, Evidence>): Claim {
  const items = finding.evidence.flatMap((id) => evidence.get(id) ?? []);
  const [main] = items;
  if (main === undefined) throw new Error("A finding rests on evidence.");
  return {
    id: finding.id,
    rule: finding.kind,
    severity: pressing.has(finding.kind) ? "warning" : "note",
    text: `${finding.seen} ${finding.advice} (\`${finding.provenBy}\` proves it). Gain: ${finding.gain}.`,
    ...(finding.where === undefined ? {} : { where: finding.where }),
    rank: finding.rank,
    proof: {
      kind: "command",
      command: main.command,
      observed: items.slice(0, shownItems).map(reading).join("; "),
      evidence: items.flatMap(shown),
    },
  };
}

function reading({ id, value, unit, kind }: Evidence): string {
  const noun = value === 1 ? unit.replace(/ies$/, "y").replace(/s$/, "") : unit;
  return `${id} ${kind} ${value}${unit === "" || unit === "%" ? unit : ` ${noun}`}`;
}

/** For programs: a person has the text, and the file that `evidence-path` names. */
function shown({ id, kind, quote, command }: Evidence): readonly Shown[] {
  const again: Shown = { name: `${id} ${kind}`, language: "sh", text: command, forPrograms: true };
  if (quote === undefined || quote === "") return [again];
  return [again, { name: `${id} quote`, language: "text", text: quote, forPrograms: true }];
}
