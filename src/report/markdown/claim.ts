import type { Claim, Evidence, Place, Proof } from "../../model/index.ts";
import { isPlainCall, runnable } from "../command.ts";
import { codeSpan, fence, inlineText, linkTarget, urlPath } from "../escape.ts";
import type { Page } from "../page.ts";
import { clip } from "../visible.ts";
import { isCommit, number } from "../wording.ts";

/** A shell line that is cut is wrong, so a longer one is not shown at all. */
const longestCommand = 4_000;

/** One item of a list: what is wrong, where, what was seen, the evidence, and how to see it again. */
export function claimItem(claim: Claim, page: Page, evidenceLimit: number): string {
  const { proof } = claim;
  const change = page.changes?.appeared.has(claim) ? "new " : "";
  const facts = [
    claim.where && placeMarkdown(claim.where, page),
    codeSpan(clip(claim.rule, 100)),
    codeSpan(clip(claim.id, 100)),
  ];
  const seen = [`Observed: ${inlineText(clip(proof.observed, 1_000))}`];
  if (proof.expected !== undefined) {
    seen.push(`Expected: ${inlineText(clip(proof.expected, 1_000))}`);
  }
  const bullets = [facts.filter((fact) => fact !== undefined).join(" · "), ...seen];
  return [
    `- **${change}${claim.severity}**: ${inlineText(clip(claim.text, 600))}`,
    ...bullets.map((bullet) => `  - ${bullet}`),
    ...proof.evidence.map((evidence) => `\n${evidenceBlock(evidence, page, evidenceLimit)}`),
    `\n${commandBlock(proof, page)}`,
  ].join("\n");
}

/** A place as a link to the file at the head commit, where that address is known. */
export function placeMarkdown({ path, line, column }: Place, page: Page): string {
  const position = [path, line, column].filter((part) => part !== undefined).join(":");
  const label = codeSpan(clip(position, 300));
  const outside = path.split("/").some((part) => part === "" || part === "." || part === "..");
  if (page.repository === undefined || !isCommit(page.head) || outside) return label;
  const anchor = line === undefined ? "" : `#L${line}`;
  const target = linkTarget(`${page.repository}/blob/${page.head}/${urlPath(path)}${anchor}`);
  return target === undefined ? label : `[${label}](${target})`;
}

/** Where everything is that did not fit. */
export function wholeReport(page: Page): string {
  const target = page.runUrl === undefined ? undefined : linkTarget(page.runUrl);
  return target === undefined ? "`report.json`" : `[the run's summary and report](${target})`;
}

/** How to see a proof again, in a block of its own so that it can be copied. */
export function commandBlock({ command, kind }: Proof, page: Page, before = ""): string {
  if (command.length > longestCommand) {
    return `  Re-run (${kind}): the command has ${number(command.length)} characters; it is in ${wholeReport(page)}.`;
  }
  const caution = isPlainCall(command)
    ? ""
    : " This is not a plain call of Lamplighter: read it before you run it.";
  return `  Re-run (${kind}):${caution}\n\n${fence(before + runnable(command, page.self), "sh")}`;
}

function evidenceBlock({ name, language, text }: Evidence, page: Page, limit: number): string {
  const title = `  ${inlineText(clip(name, 100))}`;
  if (text.length <= limit) return `${title}:\n\n${fence(text, language)}`;
  return `${title}: ${number(text.length)} characters, in ${wholeReport(page)}.`;
}
