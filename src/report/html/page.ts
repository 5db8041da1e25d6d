import type { Report } from "../../model/index.ts";
import { htmlProse, htmlText, linkTarget } from "../escape.ts";
import { headline, marks, severityCounts } from "../headline.ts";
import { modelText } from "../model-spend.ts";
import { preparePage, type Page, type PageInput } from "../page.ts";
import { bumpText, placeText, shortRevision, spent } from "../wording.ts";
import { claimArticle } from "./claim.ts";
import { measurements } from "./measurements.ts";
import { style } from "./style.ts";
import { table } from "./table.ts";

/** One page that needs nothing else: no script, no request, light and dark. */
export function renderHtml(input: PageInput): string {
  const page = preparePage(input);
  const title = htmlText(headline(page.reports));
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${title}</title>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    `<h1>${title}</h1>`,
    origin(page),
    overview(page.reports),
    listOf("aside", page.notices.map(htmlProse)),
    notChecked(page.reports),
    ...page.reports.map((report) => section(report, page)),
    "</body>",
    "</html>",
    "",
  ]
    .filter((part, index, parts) => part !== "" || index === parts.length - 1)
    .join("\n");
}

function origin({ base, head, runUrl, reports }: Page): string {
  const run = runUrl === undefined ? undefined : linkTarget(runUrl);
  const range = htmlText(`${shortRevision(base)}..${shortRevision(head)}`);
  const link = run === undefined ? "" : `<a href="${run}">run</a> · `;
  return `<p class="soft"><code>${range}</code> · ${link}${htmlProse([spent(reports), modelText(reports)].filter((text) => text !== "").join(". "))}</p>`;
}

function overview(reports: readonly Report[]): string {
  const rows = reports.map(
    ({ engine, verdict, headline, claims }) =>
      `<tr><td>${htmlText(engine)}</td><td class="verdict ${verdict}">${marks[verdict]} ${verdict}</td>` +
      `<td>${htmlProse(headline)}</td><td>${severityCounts(claims)}</td></tr>`,
  );
  return table(["Check", "Verdict", "Headline", "Claims"], rows);
}

function section(report: Report, page: Page): string {
  const { claims, metrics, notes, proposals } = report;
  const bump = bumpText(report);
  const items = notes.map(({ kind, text, where }) => {
    const place = where === undefined ? "" : ` <code>${htmlText(placeText(where))}</code>`;
    return `${kind === "question" ? "Question" : "Remark"}: ${htmlProse(text)}${place}`;
  });
  const parts = [
    ...claims.map((claim) => claimArticle(claim, page.self)),
    metrics.length === 0 ? "" : measurements(metrics),
    listOf("div", bump === undefined ? items : [`Suggested version bump: ${bump}`, ...items]),
    ...proposals.map(
      ({ title, patch }) => `<p>Proposal: ${htmlProse(title)}</p>\n<pre>${htmlText(patch)}</pre>`,
    ),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : [`<h2>${htmlText(report.engine)}</h2>`, ...parts].join("\n");
}

function notChecked(reports: readonly Report[]): string {
  const items = reports.flatMap(({ engine, notChecked }) =>
    notChecked.map(
      ({ what, why }) => `${htmlText(engine)}: ${htmlProse(what)} (${htmlProse(why)})`,
    ),
  );
  return items.length === 0 ? "" : `<p>Not checked:</p>\n${listOf("div", items)}`;
}

function listOf(element: "aside" | "div", items: readonly string[]): string {
  if (items.length === 0) return "";
  return `<${element}><ul>${items.map((item) => `<li>${item}</li>`).join("\n")}</ul></${element}>`;
}
