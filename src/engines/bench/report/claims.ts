import { createHash } from "node:crypto";
import type { Change, Claim, Metric, Severity } from "../../../model/index.ts";
import type { BenchInputs } from "../../../inputs/index.ts";
import { askedEvidence } from "../confirm.ts";
import type { Measured } from "../experiment.ts";
import { changeOf, type Judged } from "../verdict/index.ts";
import { commandFor } from "./command.ts";
import { amount, changeWords, intervalWords, rules } from "./words.ts";

export interface JudgedRow extends Measured {
  readonly judged: Judged;
}

/** A row that is worse, as a claim. Its proof is the interval and the line that measures it again. */
export function claimOf(
  row: JudgedRow,
  inputs: BenchInputs,
  names: { readonly base: string; readonly head: string },
  drawing: string,
): Claim {
  const { judged, how, where, explanation } = row;
  const { name, kind, unit, base, head } = judged.row;
  const asked = row.asked ?? name;
  const hash = createHash("sha256").update(JSON.stringify([rules[kind], name]));
  return {
    id: `c-${hash.digest("hex").slice(0, 8)}`,
    rule: rules[kind],
    severity: severityOf(judged, inputs.threshold / 100),
    text: `\`${clip(name)}\` ${changeWords(judged)}`,
    ...(where === undefined ? {} : { where }),
    proof: {
      kind: "interval",
      command: commandFor(inputs, names, asked),
      observed: [intervalWords(judged), how].filter((part) => part !== "").join("; "),
      expected: `${judged.row.direction === "lower" ? "at most" : "at least"} ${amount(base, unit)}, as at base`,
      evidence: [
        { name: askedEvidence, language: "text", text: asked, forPrograms: true },
        {
          name: "both sides",
          language: "text",
          text: sidesOf(judged, amount(base, unit), amount(head, unit)),
        },
        { name: "change and interval", language: "text", text: drawing },
        ...(explanation?.found === true
          ? [{ name: explanation.name, language: "text", text: explanation.text }]
          : []),
      ],
    },
  };
}

/** Beyond the threshold it is an error; resources that a compiler decides over never are. */
function severityOf({ row, change }: Judged, threshold: number): Severity {
  const beyond = Math.abs(change) >= threshold;
  if (row.kind === "counted") return beyond ? "warning" : "note";
  if (row.kind === "exact") return beyond ? "error" : "note";
  return beyond ? "error" : "warning";
}

function sidesOf({ p, adjustedP, why }: Judged, base: string, head: string): string {
  const sure = [
    ...(p === undefined ? [] : [`p ${p.toPrecision(2)}`]),
    ...(adjustedP === undefined ? [] : [`${adjustedP.toPrecision(2)} over the suite (Holm)`]),
  ];
  return [
    `base  ${base}`,
    `head  ${head}`,
    ...(sure.length > 0 ? [sure.join(", ")] : []),
    why,
  ].join("\n");
}

/** Both values, and the interval of head's that the comparison gives. */
export function metricOf({ judged }: JudgedRow): Metric | undefined {
  const { row, interval } = judged;
  const { name, unit, base, head, direction } = row;
  if (!Number.isFinite(base) || !Number.isFinite(head)) return undefined;
  const ends = interval?.map((end) => base * (1 + end)) ?? [];
  const [low, high] = ends;
  const bounded = ends.every(Number.isFinite) && low !== undefined && high !== undefined;
  return {
    name: clip(name),
    value: head,
    unit,
    base,
    ...(bounded ? { interval: [Math.min(low, high), Math.max(low, high)] as const } : {}),
    ...measuredChange(judged),
    direction,
  };
}

/** Only what was measured in pairs shows how far the pairs lie apart. */
function measuredChange({ row, change, interval, rule }: Judged): { change?: Change } {
  if (row.kind !== "timed" || !Number.isFinite(change)) return {};
  const samples = row.logRatios.map(changeOf).filter(Number.isFinite).map(short);
  const [low, high] = interval?.map(short) ?? [];
  const ends = low !== undefined && high !== undefined ? { interval: [low, high] as const } : {};
  return { change: { value: short(change), ...ends, threshold: rule.threshold, samples } };
}

const short = (value: number): number => Number(value.toPrecision(4));

/** A report's reader takes names of up to 200 characters. */
export function clip(name: string): string {
  return name.length > 200 ? `${name.slice(0, 199)}…` : name;
}
