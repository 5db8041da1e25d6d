import {
  count,
  number,
  openClaims,
  type Claim,
  type Metric,
  type Note,
  type Proposal,
  type Report,
} from "../../model/index.ts";
import { fence, htmlCode, inlineText, codeSpan, tableCell } from "../escape.ts";
import { marks, severityCounts } from "../headline.ts";
import type { Page } from "../page.ts";
import { clip } from "../visible.ts";
import { bumpText, measured, quantity } from "../wording.ts";
import { placeMarkdown, wholeReport } from "./claim.ts";
import type { Layout } from "./layout.ts";

/** Everything that one engine has to say, under a line that can be folded. Empty when there is nothing. */
export function section(
  report: Report,
  items: ReadonlyMap<Claim, string>,
  page: Page,
  layout: Layout,
): string {
  const shown = report.claims.filter((claim) => items.has(claim));
  const unsettled = openClaims(shown);
  const accepted = shown.filter((claim) => claim.accepted !== undefined);
  const texts = (claims: readonly Claim[]) => claims.map((claim) => items.get(claim) ?? "");
  const hidden = report.claims.length - shown.length;
  const blocks = [
    ...(unsettled.length === 0 ? [] : [texts(unsettled).join("\n\n")]),
    ...(accepted.length === 0 ? [] : [acceptedBlock(texts(accepted), layout)]),
    ...(layout.extras ? migrations(shown, layout) : []),
    ...(hidden === 0 ? [] : [notShown(hidden, shown.length, page)]),
    ...(layout.extras ? extras(report, page, layout) : []),
  ];
  if (blocks.length === 0) return "";
  const [mark, engine] = [marks[report.verdict], clip(report.engine, 60)];
  if (!layout.folded) {
    return [`#### ${mark} ${codeSpan(engine)}: ${contents(report)}`, ...blocks].join("\n\n");
  }
  const open = report.verdict === "fail" || report.verdict === "error" ? " open" : "";
  return [
    `<details${open}>\n<summary>${mark} ${htmlCode(engine)}: ${contents(report)}</summary>`,
    ...blocks,
    "</details>",
  ].join("\n\n");
}

/** What somebody decided to live with stays in sight, and out of the way. */
function acceptedBlock(items: readonly string[], { folded }: Layout): string {
  const title = `${number(items.length)} accepted`;
  return folded
    ? `<details>\n<summary>${title}</summary>\n\n${items.join("\n\n")}\n\n</details>`
    : `##### ${title}\n\n${items.join("\n\n")}`;
}

/** What to do about the breaks, once for each kind. */
function migrations(claims: readonly Claim[], { folded }: Layout): string[] {
  const ids = new Map<string, string[]>();
  for (const { id, migration } of claims) {
    if (migration !== undefined) ids.set(migration, [...(ids.get(migration) ?? []), id]);
  }
  if (ids.size === 0) return [];
  const items = [...ids].map(([note, of]) => {
    const named = of.slice(0, 5).map((id) => codeSpan(clip(id, 100)));
    const more = of.length > 5 ? ` and ${number(of.length - 5)} more` : "";
    return `- ${named.join(", ")}${more}: ${inlineText(clip(note, 600))}`;
  });
  const list = items.join("\n");
  return [
    folded
      ? `<details>\n<summary>Migration notes</summary>\n\n${list}\n\n</details>`
      : `##### Migration notes\n\n${list}`,
  ];
}

/** A list of at most so many items, and a last one that counts the rest. Empty for none. */
export function capped(items: readonly string[], most: number, page: Page): string {
  const rest = items.length - most;
  const more = rest > 0 ? [`- and ${number(rest)} more, in ${wholeReport(page)}`] : [];
  return [...items.slice(0, most).map((item) => `- ${item}`), ...more].join("\n");
}

function contents({ claims, metrics, notes, proposals }: Report): string {
  const questions = notes.filter(({ kind }) => kind === "question").length;
  const counts = [
    severityCounts(claims),
    ...[
      { amount: questions, noun: "question" },
      { amount: notes.length - questions, noun: "remark" },
      { amount: metrics.length, noun: "measurement" },
      { amount: proposals.length, noun: "proposal" },
    ].map(({ amount, noun }) => (amount === 0 ? "" : count(amount, noun))),
  ];
  return counts.filter((text) => text !== "").join(", ");
}

function notShown(hidden: number, shown: number, page: Page): string {
  const more = shown === 0 ? "" : " more";
  return `${number(hidden)}${more} ${hidden === 1 ? "claim" : "claims"} not shown here, in ${wholeReport(page)}.`;
}

function extras(report: Report, page: Page, layout: Layout): string[] {
  const { metrics, notes, proposals } = report;
  const bump = bumpText(report);
  const remarks = notes.map((note) => noteItem(note, page));
  const offers = proposals.map((proposal) => proposalItem(proposal, layout));
  return [
    bump === undefined ? "" : `Suggested version bump: **${bump}**.`,
    metrics.length === 0 ? "" : metricTable(metrics, page, layout.listed),
    capped(remarks, layout.listed, page),
    capped(offers, layout.listed, page),
  ].filter((block) => block !== "");
}

function metricTable(metrics: readonly Metric[], page: Page, most: number): string {
  const rows = metrics
    .slice(0, most)
    .map((metric) =>
      [
        tableCell(clip(metric.name, 100)),
        metric.base === undefined ? "" : tableCell(quantity(metric.base, clip(metric.unit, 20))),
        tableCell(measured({ ...metric, unit: clip(metric.unit, 20) })),
        `${metric.direction} is better`,
      ].join(" | "),
    );
  const rest = metrics.length - rows.length;
  const table = ["Measured | Base | Head | Direction", "--- | --- | --- | ---", ...rows];
  return (
    table.map((row) => `| ${row} |`).join("\n") +
    (rest > 0 ? `\n\n${count(rest, "more measurement")} in ${wholeReport(page)}.` : "")
  );
}

function noteItem({ kind, text, where }: Note, page: Page): string {
  const place = where === undefined ? "" : ` (${placeMarkdown(where, page)})`;
  const label = kind === "question" ? "**Question**" : "**Remark**";
  return `${label}: ${inlineText(clip(text, 600))}${place}`;
}

function proposalItem({ title, paths, patch, claims }: Proposal, layout: Layout): string {
  const files = paths.slice(0, 5).map((path) => codeSpan(clip(path, 200)));
  const more = paths.length > 5 ? `, ${number(paths.length - 5)} more` : "";
  const basis = claims.length === 0 ? "" : `, rests on ${count(claims.length, "claim")}`;
  const line = `**Proposal**: ${inlineText(clip(title, 200))} (${files.join(", ")}${more}${basis})`;
  return patch.length > layout.patches ? line : `${line}\n\n${fence(patch, "diff")}`;
}
