import {
  judge,
  type Claim,
  type Metric,
  type Note,
  type NotChecked,
  type Report,
  type Spend,
} from "../../../model/index.ts";
import type { ContractInputs } from "../../../inputs/index.ts";
import { suggestBump } from "../bump/bump.ts";
import { migrationNote } from "../migration/note.ts";
import type { Selection } from "../select/target.ts";
import { headlineOf } from "./verdict.ts";

/** What all comparisons together came to. */
export interface Results {
  readonly claims: readonly Claim[];
  readonly notes: readonly Note[];
  readonly notChecked: readonly NotChecked[];
  /** Whether more than words differs. */
  readonly altered: boolean;
  /** Operations that claims reach. */
  readonly reached: number;
  readonly operations: { readonly base: number; readonly head: number; readonly both: number };
}

/** A report lists no more claims, and no more notes; a reader would not come to the end of them. */
const maxListed = 1_000;

export function toReport(
  inputs: ContractInputs,
  selection: Selection,
  all: Results,
  spend: Spend,
  startedAt: Date,
): Report {
  const results = shorten(all);
  const { claims, notes, reached, operations } = results;
  return {
    schemaVersion: 1,
    engine: "contract",
    verdict: selection.targets.length === 0 ? "skipped" : judge(claims, inputs.failOn),
    failOn: inputs.failOn,
    headline:
      selection.targets.length === 0
        ? "No API description found"
        : headlineOf({ claims, reached, compared: operations.both }),
    ...(selection.targets.length === 0 ? {} : { bump: suggestBump(all.claims, all.altered) }),
    claims: claims.map(withMigration),
    metrics: metricsOf(results),
    notes,
    notChecked: results.notChecked,
    proposals: [],
    spend,
    base: selection.base,
    head: selection.head,
    startedAt: startedAt.toISOString(),
  };
}

function withMigration(claim: Claim): Claim {
  const note = claim.severity === "error" ? migrationNote(claim.rule) : undefined;
  return note === undefined ? claim : { ...claim, migration: note };
}

function shorten(results: Results): Results {
  const { claims, notes } = results;
  const left = Math.max(0, claims.length - maxListed) + Math.max(0, notes.length - maxListed);
  if (left === 0) return results;
  return {
    ...results,
    claims: claims.slice(0, maxListed),
    notes: notes.slice(0, maxListed),
    notChecked: [
      ...results.notChecked,
      { what: `${left} more findings`, why: `A report lists ${maxListed} of a kind.` },
    ],
  };
}

function metricsOf({ claims, notes, operations }: Results): Metric[] {
  const breaking = claims.filter(({ severity }) => severity === "error").length;
  const undecided = notes.filter(({ kind }) => kind === "question").length;
  return [
    { name: "breaking", value: breaking, unit: "", direction: "lower" },
    { name: "undecided", value: undecided, unit: "", direction: "lower" },
    {
      name: "operations compared",
      value: operations.head,
      unit: "operations",
      base: operations.base,
      direction: "higher",
    },
  ];
}
