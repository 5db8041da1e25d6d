import {
  number,
  openClaims,
  type Claim,
  type Place,
  type Report,
  type Severity,
} from "../model/index.ts";
import { isPlainCall } from "./command.ts";
import { annotationText } from "./escape.ts";
import { compareClaims, orderedReports } from "./order.ts";
import { clip, oneLine, visible } from "./visible.ts";
import { placeText } from "./wording.ts";

/** A message at a line of a file, as job annotations and check runs take it. */
export interface Annotation {
  readonly level: "notice" | "warning" | "error";
  readonly title: string;
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
}

export interface Annotations {
  /** What one step may show: ten of each level, where the tenth says how many more there are. */
  readonly shown: readonly Annotation[];
  /** One for each claim, most severe first. */
  readonly all: readonly Annotation[];
}

/** GitHub shows ten of each level for a step and drops the rest without a word. */
const shownPerLevel = 10;

/** Cut above this by the runner. */
const longestMessage = 4_096;

const levels: Record<Severity, Annotation["level"]> = {
  error: "error",
  warning: "warning",
  note: "notice",
};

export function renderAnnotations(reports: readonly Report[]): Annotations {
  const all = orderedReports(reports)
    .flatMap((report) => openClaims(report.claims).map((claim) => ({ report, claim })))
    .sort((left, right) => compareClaims(left.claim, right.claim))
    .map(({ report, claim }) => annotation(report, claim));
  const shown = Object.values(levels).flatMap((level) =>
    withinStep(all.filter((one) => one.level === level)),
  );
  return { shown, all };
}

function annotation({ engine }: Report, claim: Claim): Annotation {
  const { proof, where } = claim;
  // GitHub shows annotations beside the lines of the head; those of the base are other lines.
  const shownAt = where !== undefined && where.side === undefined && isInside(where);
  const lines = [
    oneLine(clip(claim.text, 1_000)),
    `Observed: ${oneLine(clip(proof.observed, 1_000))}`,
    ...(where === undefined || shownAt ? [] : [`Place: ${visible(clip(placeText(where), 300))}`]),
    ...(isPlainCall(proof.command) && proof.command.length < 1_000
      ? [`Re-run: ${proof.command}`]
      : []),
  ];
  return {
    level: levels[claim.severity],
    title: annotationText(clip(oneLine(clip(`${engine}: ${claim.rule}`, 200)), 200)),
    message: clip(annotationText(lines.join("\n")), longestMessage - 30),
    ...(shownAt ? position(where) : {}),
  };
}

function withinStep(annotations: readonly Annotation[]): readonly Annotation[] {
  const last = annotations[shownPerLevel - 1];
  if (last === undefined || annotations.length === shownPerLevel) return annotations;
  const kept = annotations.slice(0, shownPerLevel - 1);
  const more: Annotation = {
    level: last.level,
    title: "Lamplighter: more claims",
    message: `${number(annotations.length - kept.length)} more of this level are in the job summary.`,
  };
  return [...kept, more];
}

/** A path that GitHub could resolve: relative, inside the repository, with nothing hidden in it. */
function isInside({ path }: Place): boolean {
  return (
    path.length <= 1_000 &&
    oneLine(path) === path &&
    path.split("/").every((part) => part !== "" && part !== "." && part !== "..")
  );
}

function position({ path, line, column }: Place) {
  if (!isCount(line)) return { path };
  return isCount(column) ? { path, line, column } : { path, line };
}

function isCount(value: number | undefined): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}
