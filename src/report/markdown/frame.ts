import type { Proof, Report } from "../../model/index.ts";
import { isPlainCall } from "../command.ts";
import { codeSpan, inlineText, linkTarget, tableCell } from "../escape.ts";
import { headline, marks } from "../headline.ts";
import { isClean, type Page } from "../page.ts";
import { clip } from "../visible.ts";
import { count, isCommit, listed, number, shortRevision, spent } from "../wording.ts";
import { commandBlock, wholeReport } from "./claim.ts";
import type { Layout } from "./layout.ts";
import { capped } from "./sections.ts";

/** What a second run on the same commits changes although nothing changed. */
export const volatileStart = "<!-- lamplighter:run -->";
export const volatileEnd = "<!-- /lamplighter:run -->";

const openListed = 10;

/** Verdict, commits, one row for each engine, and all that has to be said in the open. */
export function frame(page: Page, layout: Layout): readonly string[] {
  const { notices } = page;
  return [
    `### ${headline(page.reports)}`,
    origin(page),
    isClean(page) ? sentence(page) : table(page, layout),
    ...sinceLine(page),
    ...(notices.length === 0 ? [] : [quoted(notices, page)]),
    ...notChecked(page),
    ...nextStep(page),
  ].filter((block) => block !== "");
}

/** The line below the verdict: what was compared, in which run, at what cost. */
export function origin({ base, head, runUrl, reports, repository }: Page): string {
  const range = codeSpan(clip(`${shortRevision(base)}..${shortRevision(head)}`, 300));
  const comparison =
    repository !== undefined && isCommit(base) && isCommit(head)
      ? linkTarget(`${repository}/compare/${base}...${head}`)
      : undefined;
  const run = runUrl === undefined ? undefined : linkTarget(runUrl);
  return (
    (comparison === undefined ? range : `[${range}](${comparison})`) +
    ` · ${volatileStart}${run === undefined ? "" : `[run](${run}) · `}${spent(reports)}${volatileEnd}`
  );
}

function sentence({ reports }: Page): string {
  return reports
    .map(({ engine, headline }) => `**${inlineText(engine)}**: ${inlineText(clip(headline, 500))}`)
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

function sinceLine({ changes }: Page): string[] {
  if (changes === undefined) return [];
  const { appeared, remained, fixed, since } = changes;
  if (appeared.size + remained.size + fixed.length === 0) return [];
  const named = fixed.slice(0, 5).map((id) => codeSpan(id));
  const names = fixed.length === 0 ? "" : ` (${named.join(", ")}${fixed.length > 5 ? ", …" : ""})`;
  const counts = [
    `${number(appeared.size)} new`,
    `${number(remained.size)} still here`,
    `${number(fixed.length)} fixed${names}`,
  ];
  return [`Since ${codeSpan(shortRevision(since))}: ${listed(counts)}.`];
}

function quoted(notices: readonly string[], page: Page): string {
  return capped(
    notices.map((notice) => inlineText(clip(notice, 600))),
    openListed,
    page,
  )
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
}

function notChecked(page: Page): string[] {
  const items = page.reports.flatMap(({ engine, notChecked }) =>
    notChecked.map(
      ({ what, why }) =>
        `**${inlineText(clip(engine, 60))}**: ${inlineText(clip(what, 300))} (${inlineText(clip(why, 300))})`,
    ),
  );
  return items.length === 0 ? [] : [`Not checked:\n\n${capped(items, openListed, page)}`];
}

/** The one thing to do now: see the worst claim with one's own eyes, or read why a check broke. */
function nextStep(page: Page): string[] {
  const claims = page.reports
    .filter(({ verdict }) => verdict === "fail" || verdict === "warn")
    .flatMap(({ claims }) => claims);
  // A command that could do more than call this program is not one to recommend.
  const worst = claims.find(({ proof }) => isPlainCall(proof.command));
  if (worst !== undefined) {
    const step = "Next step: see the first claim for yourself, in a clone of the repository";
    return [commandBlock(worst.proof, page, step, fetchCommand(page)).trimStart()];
  }
  if (claims.length > 0) return ["Next step: read the claims below."];
  const broke = page.reports.some(({ verdict }) => verdict === "error");
  return broke ? [`Next step: read why it could not finish, in ${wholeReport(page)}.`] : [];
}

/** A pull request's commits are seldom in a clone already. */
function fetchCommand({ base, head }: Page): string {
  return isCommit(base) && isCommit(head) ? `git fetch origin ${base} ${head}\n` : "";
}
