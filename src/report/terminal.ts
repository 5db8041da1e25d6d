import { styleText } from "node:util";
import { evidenceForPeople } from "./evidence.ts";
import type { Claim, Report, Severity, Verdict } from "../model/index.ts";
import { isPlainCall, runnable } from "./command.ts";
import { terminalLines, terminalText } from "./escape.ts";
import { headline, marks, overallVerdict, severityCounts } from "./headline.ts";
import { orderedReports } from "./order.ts";
import { clip } from "./visible.ts";
import { modelText } from "./model-spend.ts";
import { acceptanceText, bumpText, measured, placeText, quantity, spent } from "./wording.ts";

export interface TerminalOptions {
  readonly color: boolean;
  /** What a reader types for `lamplighter`. */
  readonly self: string;
  /** Columns to wrap prose at. Commands and evidence are never wrapped. Default: no wrapping. */
  readonly width?: number;
}

type Color = "red" | "yellow" | "green" | "cyan" | "gray" | "bold";
type Paint = (style: Color | Color[], text: string) => string;

const verdictColor: Record<Verdict, Color> = {
  pass: "green",
  warn: "yellow",
  fail: "red",
  skipped: "gray",
  error: "red",
};
const severityColor: Record<Severity, Color> = { error: "red", warning: "yellow", note: "cyan" };

/** The reports for a person at a terminal. No line starts with a foreign word. */
export function renderTerminal(reports: readonly Report[], options: TerminalOptions): string {
  const paint: Paint = (style, text) =>
    options.color ? styleText(style, text, { validateStream: false }) : text;
  const ordered = orderedReports(reports);
  return [
    paint(["bold", verdictColor[overallVerdict(ordered)]], headline(ordered)),
    ...ordered.map((report) => reportBlock(report, options, paint)),
    paint("gray", terminalText(`Took ${spent(ordered)}. ${modelText(ordered)}`.trim())),
  ]
    .join("\n\n")
    .concat("\n");
}

function reportBlock(report: Report, options: TerminalOptions, paint: Paint): string {
  const { verdict, claims } = report;
  const counts = severityCounts(claims);
  const title = `${marks[verdict]} ${terminalText(report.engine)} ${verdict}`;
  const summary = `: ${terminalText(report.headline)}${counts === "" ? "" : ` (${counts})`}`;
  return [
    [paint(["bold", verdictColor[verdict]], title) + summary],
    ...claims.map((claim) => claimLines(claim, options, paint)),
    ...remarks(report, options, paint),
  ]
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function claimLines(claim: Claim, options: TerminalOptions, paint: Paint): string[] {
  const { proof } = claim;
  const place = claim.where === undefined ? [] : [`at ${placeText(claim.where)}`];
  const facts = [claim.id, claim.rule, ...place].map(terminalText).join(" · ");
  return [
    ...wrapped(
      "  ",
      `${paint(severityColor[claim.severity], claim.severity)}: ${terminalText(claim.text)}`,
      options,
    ),
    `    ${paint("gray", facts)}`,
    ...(claim.accepted === undefined
      ? []
      : wrapped("    ", `Accepted ${terminalText(acceptanceText(claim.accepted))}`, options)),
    ...wrapped("    ", `Observed: ${terminalText(proof.observed)}`, options),
    ...(proof.expected === undefined
      ? []
      : wrapped("    ", `Expected: ${terminalText(proof.expected)}`, options)),
    ...evidenceForPeople(proof).flatMap(({ name, text }) => [
      `    Evidence: ${terminalText(name)}`,
      ...terminalLines(clip(text, 20_000)).map((line) => paint("gray", `    │ ${line}`)),
    ]),
    ...(isPlainCall(proof.command)
      ? []
      : ["    Not a plain call of Lamplighter, so read it before you run it:"]),
    `    ${paint("gray", "$")} ${paint("bold", terminalText(runnable(proof.command, options.self)))}`,
  ];
}

function remarks(report: Report, options: TerminalOptions, paint: Paint): string[][] {
  const metrics = report.metrics.map((metric) => {
    const before = metric.base === undefined ? "" : `${quantity(metric.base, metric.unit)} → `;
    return `  ${terminalText(`${metric.name}: ${before}${measured(metric)}`)}`;
  });
  const bump = bumpText(report);
  const version = bump === undefined ? [] : [`  suggested version bump: ${bump}`];
  const notes = report.notes.flatMap(({ kind, text, where }) => {
    const place = where === undefined ? "" : ` (${placeText(where)})`;
    return wrapped("  ", `${paint("cyan", kind)}: ${terminalText(text + place)}`, options);
  });
  const notChecked = report.notChecked.flatMap(({ what, why }) =>
    wrapped(
      "  ",
      `${paint("yellow", "not checked")}: ${terminalText(`${what} (${why})`)}`,
      options,
    ),
  );
  const proposals = report.proposals.map(
    ({ title, paths }) =>
      `  ${paint("cyan", "proposal")}: ${terminalText(`${title} (${paths.join(", ")})`)}`,
  );
  return [version, metrics, notes, notChecked, proposals].filter((lines) => lines.length > 0);
}

/** Lines of at most `width` columns, broken at spaces; a longer word keeps its line to itself. */
function wrapped(indent: string, text: string, { width = Infinity }: TerminalOptions): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && indent.length + columns(longer) > width) {
      lines.push(line);
      line = `  ${word}`;
    } else line = longer;
  }
  return [...lines, line].map((text) => indent + text);
}

/** Columns that a text takes, colors aside. */
function columns(text: string): number {
  return Array.from(text.replace(/\x1b\[\d+m/g, "")).length;
}
