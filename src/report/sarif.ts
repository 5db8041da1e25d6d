import { createHash } from "node:crypto";
import type { Acceptance, Claim, Place, Report } from "../model/index.ts";
import { urlPath } from "./escape.ts";
import { orderedReports } from "./order.ts";
import { clip, oneLine, visibleLines } from "./visible.ts";
import { acceptanceText } from "./wording.ts";

/** GitHub refuses more results in one run, and more runs in one file. */
const resultsKept = 25_000;
const runsKept = 20;

const schema =
  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/**
 * SARIF 2.1.0, one run for each report. GitHub refuses a file in which one result has no place, so
 * claims without one are notifications of the run instead.
 */
export function renderSarif(reports: readonly Report[]): string {
  const runs = orderedReports(reports).slice(0, runsKept).map(run);
  return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs }, null, 2)}\n`;
}

function run(report: Report) {
  const placed = report.claims.filter(({ where }) => where !== undefined).slice(0, resultsKept);
  const others = report.claims.filter(({ where }) => where === undefined);
  const rules = [...new Set(report.claims.map(({ rule }) => rule))].sort();
  const index = new Map(rules.map((rule, position) => [rule, position]));
  return {
    tool: {
      driver: {
        name: "Lamplighter",
        rules: rules.map((rule) => ({ id: name(rule), name: name(rule) })),
      },
    },
    automationDetails: { id: `lamplighter/${oneLine(report.engine)}/` },
    invocations: [
      {
        executionSuccessful: report.verdict !== "error",
        toolExecutionNotifications: [
          ...others.map((claim) => ({ level: claim.severity, message: { text: message(claim) } })),
          ...report.notChecked.map(({ what, why }) => ({
            level: "note",
            message: { text: plain(`Not checked: ${what} (${why})`) },
          })),
        ],
      },
    ],
    columnKind: "utf16CodeUnits",
    results: placed.map((claim) => result(report, claim, index.get(claim.rule) ?? -1)),
  };
}

function result({ engine }: Report, claim: Claim, ruleIndex: number) {
  const key = createHash("sha256").update(`${engine}\n${claim.id}`).digest("hex");
  return {
    ruleId: name(claim.rule),
    ruleIndex,
    level: claim.severity,
    message: { text: message(claim) },
    locations: claim.where === undefined ? [] : [{ physicalLocation: location(claim.where) }],
    ...(claim.accepted === undefined ? {} : { suppressions: [suppression(claim.accepted)] }),
    partialFingerprints: { "lamplighterClaim/v1": key },
  };
}

/** 3.35: accepted by a person, outside of the source. */
function suppression(accepted: Acceptance) {
  return {
    kind: "external",
    status: "accepted",
    justification: plain(`Accepted ${acceptanceText(accepted)}`),
  };
}

function location({ path, line, column, side }: Place) {
  const region = { startLine: line, ...(isPosition(column) ? { startColumn: column } : {}) };
  return {
    artifactLocation: { uri: uri(path), uriBaseId: "%SRCROOT%" },
    ...(isPosition(line) && side === undefined ? { region } : {}),
  };
}

/** A relative reference. What a client would resolve to somewhere else is spelled out. */
function uri(path: string): string {
  const inside = path.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
  return urlPath(inside.join("/")) || "unknown";
}

function message({ text, proof }: Claim): string {
  const lines = [text, `Observed: ${proof.observed}`, `Re-run: ${proof.command}`];
  return lines.map((line) => plain(line)).join("\n");
}

/** Brackets would start a link in a SARIF message (3.11.6). */
function plain(text: string): string {
  return visibleLines(clip(text, 2_000)).replace(/[[\]\\]/g, "\\$&");
}

function name(rule: string): string {
  return clip(oneLine(rule), 200) || "unnamed";
}

function isPosition(value: number | undefined): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}
