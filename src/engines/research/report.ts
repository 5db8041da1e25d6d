import {
  count,
  type Claim,
  type Finding,
  type Metric,
  type Note,
  type Research,
} from "../../model/index.ts";
import { toClaim } from "./claims.ts";
import type { Evidence } from "./evidence.ts";
import { kinds } from "./rank/kinds.ts";

interface Told {
  readonly settings: { readonly only: readonly string[] };
  readonly evidence: readonly Evidence[];
  readonly findings: readonly Finding[];
  readonly previous: Research | undefined;
  /** Most findings that are shown. */
  readonly most: number;
}

interface Words {
  readonly headline: string;
  readonly claims: readonly Claim[];
  readonly metrics: readonly Metric[];
  readonly notes: readonly Note[];
}

/** What is new or has changed, by rank; the rest in a line. */
export function writeReport({ settings, evidence, findings, previous, most }: Told): Words {
  const before = new Map(previous?.findings.map(({ id, digest }) => [id, digest]));
  const first = findings.slice(0, most);
  const unchanged = first.filter(({ id, digest }) => before.get(id) === digest);
  const fresh = first.filter((finding) => !unchanged.includes(finding));
  const byId = new Map(evidence.map((item) => [item.id, item]));
  const alone = settings.only.length > 0;
  return {
    headline: headline(fresh, unchanged, evidence.length),
    claims: alone ? [] : fresh.map((finding) => toClaim(finding, byId)),
    metrics: [
      total("findings", findings.length),
      total("evidence", evidence.length),
      ...(previous === undefined ? [] : [total("unchanged", unchanged.length)]),
      ...(alone ? evidence.map(asMetric) : []),
    ],
    notes: [
      ...(unchanged.length === 0 || previous === undefined ? [] : [sameAs(previous, unchanged)]),
      ...(findings.length > most && !alone
        ? [remark(`${count(findings.length - most, "finding")} of lower rank left out here.`)]
        : []),
    ],
  };
}

function headline(fresh: readonly Finding[], unchanged: readonly Finding[], items: number): string {
  const from = `from ${count(items, "item")} of evidence`;
  if (fresh.length === 0 && unchanged.length > 0) return `Nothing new, ${from}.`;
  if (fresh.length === 0) return `Nothing to act on, ${from}.`;
  const same = unchanged.length === 0 ? "" : `, ${unchanged.length} same as last run`;
  return `${count(fresh.length, "finding")}${same}, ${from}.`;
}

function sameAs({ commit }: Research, unchanged: readonly Finding[]): Note {
  const named = unchanged.map(
    ({ id, where }) => `\`${id}\`${where === undefined ? "" : ` (${where.path})`}`,
  );
  return remark(`Same as last run, at ${commit.slice(0, 12)}: ${named.join(", ")}.`);
}

function remark(text: string): Note {
  return { kind: "remark", text };
}

function total(name: string, value: number): Metric {
  return { name, value, unit: "", direction: "lower" };
}

function asMetric({ id, kind, subject, value, unit }: Evidence): Metric {
  const higher = kinds[kind]?.higherIsBetter === true;
  const name = `${id} ${kind} ${subject}`.slice(0, 200);
  return { name, value, unit, direction: higher ? "higher" : "lower" };
}
