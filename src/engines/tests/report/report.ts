import type { TestsInputs } from "../../../inputs/index.ts";
import { worthShowing, type Mutant, type SearchResult } from "../../../lab/index.ts";
import {
  reaches,
  type Claim,
  type Metric,
  type Note,
  type NotChecked,
  type Report,
  type Spend,
} from "../../../model/index.ts";
import { shownPath, type ProjectPlace } from "../collect/project-root.ts";
import type { Scope } from "../collect/scope.ts";
import type { Baseline } from "../baseline.ts";
import type { Proven } from "../gates/index.ts";
import type { ModelStage } from "../model/ask.ts";
import { isAlive, scoreOf, type Score } from "../score.ts";
import { toClaim } from "./claims.ts";
import { modelGaps, modelMetrics, modelNotes, withModel } from "./model.ts";
import { funnelNotes, questionOf } from "./notes.ts";
import { addingPatch } from "./patch.ts";

/** Everything that one run came to. */
export interface Findings {
  readonly scope: Scope;
  readonly place: ProjectPlace;
  readonly mutants: readonly Mutant[];
  readonly arid: number;
  readonly baseline: Baseline;
  readonly search: SearchResult;
  /** Undefined where no model is configured. */
  readonly model: ModelStage | undefined;
  readonly proven: Proven;
  readonly notChecked: readonly NotChecked[];
}

const mostQuestions = 50;

export function toReport(
  inputs: TestsInputs,
  findings: Findings,
  spentHere: Spend,
  startedAt: Date,
): Report {
  const { baseline, model, mutants, proven, scope, search, place } = findings;
  const confirmed = proven.witnessed === undefined ? new Set<string>() : killedBy(proven);
  const spend = withModel(spentHere, model, confirmed);
  const before = scoreOf(mutants, baseline.statuses);
  const after = scoreOf(mutants, baseline.statuses, confirmed);
  const alive = mutants.filter(({ id }) => isAlive(baseline.statuses.get(id)));
  const shown = worthShowing(alive);
  const context = { place, folder: inputs.project, baseline, files: proven.files };
  const survivors = shown.map((mutant) => toClaim(context, mutant));
  const claims = [...thresholdClaim(inputs, before), ...survivors];
  const kills = [...confirmed].filter((id) => isAlive(baseline.statuses.get(id))).length;
  return {
    schemaVersion: 1,
    engine: "tests",
    verdict: verdictOf(claims, inputs.failOn),
    headline: headlineOf(findings, { before, after, kills, shown: shown.length }),
    claims,
    metrics: [
      ...metricsOf(findings, { before, after, kills }, spend),
      ...modelMetrics(model, confirmed, spend),
    ],
    notes: [...notesOf(findings, alive.length - shown.length), ...modelNotes(model, confirmed)],
    notChecked: [
      ...findings.notChecked,
      ...search.notChecked,
      ...baselineGaps(baseline),
      ...modelGaps(model),
    ],
    proposals: proposalsOf(findings, survivors),
    spend,
    base: scope.base,
    head: scope.head,
    startedAt: startedAt.toISOString(),
  };
}

export function verdictOf(claims: readonly Claim[], failOn: TestsInputs["failOn"]) {
  const fails = failOn !== "never" && claims.some(({ severity }) => reaches(severity, failOn));
  return fails ? "fail" : claims.some(({ severity }) => severity !== "note") ? "warn" : "pass";
}

/** Kills by the tests that are proposed, not by those that a gate took out. */
function killedBy({ kept, witnessed }: Proven): ReadonlySet<string> {
  const kills = kept.flatMap((one) => one.kills.map(({ mutant }) => mutant));
  return new Set(kills.filter((id) => witnessed?.confirmed.has(id) ?? false));
}

interface Scores {
  readonly before: Score;
  readonly after: Score;
  readonly kills: number;
}

function headlineOf(
  { scope, proven }: Findings,
  { before, after, kills, shown }: Scores & { readonly shown: number },
): string {
  const where = scope.changed === undefined ? "" : " in the changed lines";
  const alive = before.survived + before.noCoverage;
  if (before.total === 0) return `No mutant counts${where}`;
  if (alive === 0) return `The tests notice all ${before.total} mutants${where}`;
  const added = proven.kept.length;
  const tail =
    added === 0
      ? ""
      : `; ${added} new ${added === 1 ? "test kills" : "tests kill"} ${kills} of them (score ${percent(before)} to ${percent(after)})`;
  const listed = shown < alive ? ` (${shown} shown)` : "";
  return `No test notices ${alive} of ${before.total} mutants${where}${listed}${tail}`;
}

function percent({ percent: value }: Score): string {
  return value === undefined ? "none" : `${value.toFixed(1)} %`;
}

function metricsOf(
  { arid, baseline, proven, search, scope }: Findings,
  { before, after, kills }: Scores,
  spend: Spend,
): readonly Metric[] {
  const flaky = proven.rejected.filter(({ gate }) => gate === "flaky").length;
  const metric = (name: string, value: number, unit: string, direction: Metric["direction"]) => ({
    name,
    value: Math.round(value * 100) / 100,
    unit,
    direction,
  });
  const scores =
    before.percent === undefined || after.percent === undefined
      ? []
      : [
          metric("score-before", before.percent, "%", "higher"),
          { ...metric("score-after", after.percent, "%", "higher"), base: before.percent },
        ];
  const files =
    scope.changed === undefined ? [] : [metric("changed files", scope.changed.size, "", "lower")];
  return [
    ...scores,
    metric("mutants-total", before.total, "", "higher"),
    metric("killed", before.killed, "", "higher"),
    metric("survived", before.survived, "", "lower"),
    metric("no-coverage", before.noCoverage, "", "lower"),
    metric("left-out", arid, "", "lower"),
    metric("tests-added", proven.kept.length, "", "higher"),
    metric("kills-proven", kills, "", "higher"),
    metric("suspicious", search.suspicions.length, "", "lower"),
    metric("flaky-rejected", flaky, "", "lower"),
    metric("reused", baseline.reused, "", "higher"),
    metric("cpu-seconds", spend.cpuSeconds, "s", "lower"),
    metric("kills denied", proven.witnessed?.denied.length ?? 0, "", "lower"),
    metric("kills per new test", killsPerTest(proven), "", "higher"),
    metric("evaluations per CPU second", search.statistics.evaluationsPerCpuSecond, "", "higher"),
    ...files,
  ];
}

function killsPerTest({ kept }: Proven): number {
  return kept.reduce((sum, { kills }) => sum + kills.length, 0) / Math.max(1, kept.length);
}

function notesOf({ place, search, proven }: Findings, hidden: number): readonly Note[] {
  const questions = search.suspicions.slice(0, mostQuestions).map((one) => questionOf(place, one));
  const more: readonly Note[] =
    hidden > 0
      ? [
          {
            kind: "remark",
            text: `${hidden} more mutants live; one a line and seven a file are shown.`,
          },
        ]
      : [];
  return [...questions, ...more, ...funnelNotes(proven, search)];
}

function baselineGaps({ unknown, notChecked }: Baseline): readonly NotChecked[] {
  if (unknown.length === 0) return notChecked;
  const files = [...new Set(unknown.map(({ file }) => file))].slice(0, 3).join(", ");
  return [
    ...notChecked,
    {
      what: `${unknown.length} mutants in ${files}`,
      why: "StrykerJS does not make them, so they count nowhere.",
    },
  ];
}

function proposalsOf(
  { proven, place, mutants }: Findings,
  claims: readonly Claim[],
): Report["proposals"] {
  if (proven.files.length === 0) return [];
  const files = proven.files.map(({ path, text }) => ({ path: shownPath(place, path), text }));
  const known = new Set(mutants.map(({ id }) => id));
  const killed = new Set(
    proven.kept.flatMap(({ kills }) => kills.map(({ mutant }) => `t-${mutant}`)),
  );
  const count = proven.kept.length;
  return [
    {
      title: `${count} ${count === 1 ? "test" : "tests"} for ${known.size === 0 ? "the change" : "mutants that no test noticed"}`,
      patch: addingPatch(files),
      paths: files.map(({ path }) => path),
      claims: claims.map(({ id }) => id).filter((id) => killed.has(id)),
    },
  ];
}

function thresholdClaim({ threshold, project }: TestsInputs, { percent: score }: Score): Claim[] {
  if (threshold === undefined || score === undefined || score >= threshold) return [];
  return [
    {
      id: "t-threshold",
      rule: "score-below-threshold",
      severity: "error",
      text: `The mutation score is ${score.toFixed(1)} %, below the threshold of ${threshold} %`,
      proof: {
        kind: "command",
        command: `lamplighter tests --project ${/^[\w@%+=:,./-]+$/.test(project) ? project : "."} --threshold ${threshold}`,
        observed: `${score.toFixed(1)} %, by StrykerJS with the project's own tests`,
        expected: `at least ${threshold} %`,
        evidence: [],
      },
    },
  ];
}
