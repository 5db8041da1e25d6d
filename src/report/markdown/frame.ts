import { count, type Proof, type Report } from "../../model/index.ts";
import { codeSpan, inlineText, linkTarget, tableCell } from "../escape.ts";
import { headline, marks } from "../headline.ts";
import { isClean, type Page } from "../page.ts";
import { clip } from "../visible.ts";
import { isCommit, shortRevision, spent } from "../wording.ts";
import type { Layout } from "./layout.ts";
import { howToAccept, nextStep, notChecked, notices, sinceLine } from "./open.ts";

/** What a second run on the same commits changes although nothing changed. */
export const volatileStart = "<!-- lamplighter:run -->";
export const volatileEnd = "<!-- /lamplighter:run -->";

/** The run whose engines a comment is about, for the job that answers to other comments. */
export function readRun(body: string): number | undefined {
  const [, found] = /<!-- lamplighter:run --><!-- (\d{1,15}) -->/.exec(body) ?? [];
  return found === undefined ? undefined : Number(found);
}

/** Verdict, commits, one row for each engine, and all that has to be said in the open. */
export function frame(page: Page, layout: Layout): readonly string[] {
  return [
    `### ${headline(page.reports)}`,
    origin(page),
    isClean(page) ? sentence(page) : table(page, layout),
    sinceLine(page),
    notices(page),
    notChecked(page),
    nextStep(page),
    howToAccept(page),
  ].filter((block) => block !== "");
}

/** The line below the verdict: what was compared, in which run, at what cost. */
export function origin({ base, head, runUrl, reports, repository, run: number }: Page): string {
  const range = codeSpan(clip(`${shortRevision(base)}..${shortRevision(head)}`, 300));
  const comparison =
    repository !== undefined && isCommit(base) && isCommit(head)
      ? linkTarget(`${repository}/compare/${base}...${head}`)
      : undefined;
  const run = runUrl === undefined ? undefined : linkTarget(runUrl);
  return (
    (comparison === undefined ? range : `[${range}](${comparison})`) +
    ` · ${volatileStart}${number === undefined ? "" : `<!-- ${number} -->`}${run === undefined ? "" : `[run](${run}) · `}${spent(reports)}${volatileEnd}`
  );
}

function sentence({ reports }: Page): string {
  return reports
    .map(
      ({ engine, headline }) =>
        `**${inlineText(clip(engine, 60))}**: ${inlineText(clip(headline, 500))}`,
    )
    .join(" · ");
}

function table({ reports }: Page, { passing }: Layout): string {
  const shown = reports.filter(({ verdict }) => passing || !isFine(verdict));
  const rows = shown.map(
    (report) =>
      `| ${tableCell(clip(report.engine, 60))} | ${marks[report.verdict]} ${report.verdict} ` +
      `| ${tableCell(clip(report.headline, 500))} | ${proofs(report)} |`,
  );
  const left = reports.length - shown.length;
  const header = ["| Check | Verdict | Headline | Proof |", "| --- | --- | --- | --- |"];
  return [
    ...(rows.length === 0 ? [] : [[...header, ...rows].join("\n")]),
    ...(left === 0 ? [] : [`${count(left, "check")} passed or skipped, not listed here.`]),
  ].join("\n\n");
}

function isFine(verdict: Report["verdict"]): boolean {
  return verdict === "pass" || verdict === "skipped";
}

function proofs({ claims }: Report): string {
  const amounts = new Map<Proof["kind"], number>();
  for (const { proof } of claims) amounts.set(proof.kind, (amounts.get(proof.kind) ?? 0) + 1);
  return [...amounts]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([kind, amount]) => count(amount, tableCell(kind)))
    .join(", ");
}
