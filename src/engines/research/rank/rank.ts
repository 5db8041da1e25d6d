import { createHash } from "node:crypto";
import type { Finding, Place } from "../../../model/index.ts";
import type { Evidence } from "../evidence.ts";
import { kinds } from "./kinds.ts";
import { seen } from "./words.ts";

/** Below this nobody would act, so nothing is said. */
const leastScore = 0.25;

interface Part {
  readonly kind: string;
  readonly items: readonly Evidence[];
  readonly weight: number;
}

/**
 * Findings by rank: all evidence about one file is one finding, and that of a group is one
 * wherever it is. Every item counts as independent evidence that something is lost there, so
 * scores combine as probabilities do (noisy or), and a kind never counts for more than its impact:
 * more evidence can only raise a score.
 */
export function rankFindings(evidence: readonly Evidence[]): readonly Finding[] {
  return [...grouped(evidence)]
    .map(([place, items]) => ({ place, parts: partsOf(items) }))
    .map(({ place, parts }) => ({ place, parts, score: combined(parts) }))
    .filter(({ score }) => score >= leastScore)
    .sort((left, right) => right.score - left.score || (left.place < right.place ? -1 : 1))
    .map(({ place, parts, score }, index) => finding(place, parts, score, index + 1));
}

function grouped(evidence: readonly Evidence[]): ReadonlyMap<string, readonly Evidence[]> {
  const groups = new Map<string, Evidence[]>();
  for (const item of evidence) {
    const group = kinds[item.kind]?.group;
    const place = group === undefined ? `file ${item.where?.path ?? item.subject}` : `all ${group}`;
    groups.set(place, [...(groups.get(place) ?? []), item]);
  }
  return groups;
}

function partsOf(items: readonly Evidence[]): readonly Part[] {
  const order = Object.keys(kinds);
  return [...new Set(items.map(({ kind }) => kind))]
    .map((kind) => {
      const own = items
        .filter((item) => item.kind === kind)
        .sort((left, right) => right.strength - left.strength || (left.key < right.key ? -1 : 1));
      const strength = either(own.map((item) => item.strength));
      return { kind, items: own, weight: (kinds[kind]?.impact ?? 0) * strength };
    })
    .sort(
      (left, right) =>
        right.weight - left.weight || order.indexOf(left.kind) - order.indexOf(right.kind),
    );
}

function combined(parts: readonly Part[]): number {
  return either(parts.map(({ weight }) => weight));
}

function either(chances: readonly number[]): number {
  return 1 - chances.reduce((none, chance) => none * (1 - chance), 1);
}

function finding(place: string, parts: readonly Part[], score: number, rank: number): Finding {
  const [main] = parts;
  if (main === undefined) throw new Error("A finding rests on evidence.");
  const kind = kinds[main.kind];
  if (kind === undefined) throw new Error(`${main.kind} has no line in kinds.ts.`);
  const items = parts.flatMap((part) => part.items);
  const where = placeOf(main.items);
  return {
    id: `r-${digestOf(place).slice(0, 8)}`,
    rank,
    score: Number(score.toFixed(4)),
    kind: main.kind,
    ...(where === undefined ? {} : { where }),
    seen: seen(place, parts),
    advice: kind.advice,
    gain: kind.gain(main.items),
    provenBy: kind.provenBy,
    evidence: items.map(({ id }) => id),
    digest: digestOf(
      items
        .map(({ key, value }) => `${key}=${value}`)
        .sort()
        .join("\n"),
    ).slice(0, 16),
  };
}

/** The strongest item's own; another's of the same file where only that has a line. */
function placeOf(items: readonly Evidence[]): Place | undefined {
  const path = items[0]?.where?.path;
  return (
    items.find(({ where }) => where?.path === path && where?.line !== undefined)?.where ??
    items[0]?.where
  );
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
