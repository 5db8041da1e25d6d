import {
  count,
  type Metric,
  type Note,
  type NotChecked,
  type Report,
} from "../../../model/index.ts";
import { withModelCost } from "../../../ports/index.ts";
import type { Evidence } from "../evidence.ts";
import { dropReasons } from "./check.ts";
import type { ClaimStage } from "./stage.ts";

/** The report with the sentences that passed, what was dropped and why, and what it cost. */
export function withClaims(
  report: Report,
  stage: ClaimStage,
  evidence: readonly Evidence[],
): Report {
  const amount = stage.kept.length;
  return {
    ...report,
    notes: [...report.notes, ...sentences(stage, evidence), ...droppedNote(stage)],
    metrics: [...report.metrics, ...metrics(stage)],
    notChecked: [...report.notChecked, ...gaps(stage)],
    spend: withModelCost(report.spend, stage.cost, [{ noun: "published claim", amount }]),
  };
}

function sentences({ kept }: ClaimStage, evidence: readonly Evidence[]): readonly Note[] {
  const places = new Map(evidence.map(({ id, where }) => [id, where]));
  return kept.map(({ text, evidence: ids, links, quotes }) => {
    const where = ids.map((id) => places.get(id)).find((place) => place !== undefined);
    const read = quotes
      .filter(({ source }) => links.includes(source))
      .map(({ source, text: quote }) => `${source} says "${quote}"`);
    const sources = [...ids, ...read].join(", ");
    return {
      kind: "remark" as const,
      text: `A model, with names and numbers checked against ${sources}: ${text}`,
      ...(where === undefined ? {} : { where }),
    };
  });
}

function droppedNote({ dropped, kept }: ClaimStage): readonly Note[] {
  if (dropped.size === 0) return [];
  const total = droppedOf(dropped);
  const reasons = [...dropped].map(([reason, times]) => `${times} ${dropReasons[reason]}`);
  return [
    {
      kind: "remark",
      text: `Of ${count(total + kept.length, "sentence")} of the model ${total} did not pass the checker: ${reasons.join("; ")}.`,
    },
  ];
}

function metrics({ kept, dropped, silent }: ClaimStage): readonly Metric[] {
  if (silent !== undefined) return [];
  return [
    { name: "model-claims", value: kept.length, unit: "", direction: "higher" },
    { name: "model-claims-dropped", value: droppedOf(dropped), unit: "", direction: "lower" },
  ];
}

function droppedOf(dropped: ClaimStage["dropped"]): number {
  return [...dropped.values()].reduce((sum, times) => sum + times, 0);
}

function gaps({ silent }: ClaimStage): readonly NotChecked[] {
  return silent === undefined ? [] : [{ what: "What a model would add", why: silent }];
}
