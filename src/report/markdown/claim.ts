import {
  count,
  number,
  type Claim,
  type Evidence,
  type Place,
  type Proof,
} from "../../model/index.ts";
import { isPlainCall, runnable } from "../command.ts";
import { codeSpan, fence, inlineText, linkTarget, urlPath } from "../escape.ts";
import { evidenceForPeople } from "../evidence.ts";
import type { Page } from "../page.ts";
import { clip } from "../visible.ts";
import { acceptanceText, isCommit, placeText } from "../wording.ts";

/** A shell line that is cut is wrong, so a longer one is not shown at all. */
const longestCommand = 4_000;

/** One item of a list: what is wrong, where, what was seen, the evidence, and how to see it again. */
export function claimItem(claim: Claim, page: Page, evidenceLimit: number): string {
  const { proof } = claim;
  const change = page.changes?.appeared.has(claim) ? "new " : "";
  const place = claim.where === undefined ? [] : [placeMarkdown(claim.where, page)];
  const names = [claim.rule, claim.id].map((name) => codeSpan(clip(name, 100)));
  const told = evidenceForPeople(proof);
  const shown = told.filter(({ text }) => text.length <= evidenceLimit);
  const long = told.filter(({ text }) => text.length > evidenceLimit);
  const bullets = [
    [...place, ...names].join(" · "),
    ...(claim.accepted === undefined
      ? []
      : [`Accepted ${inlineText(clip(acceptanceText(claim.accepted), 1_000))}`]),
    `Observed: ${inlineText(clip(proof.observed, 1_000))}`,
    ...(proof.expected === undefined
      ? []
      : [`Expected: ${inlineText(clip(proof.expected, 1_000))}`]),
    ...leftOut(long, page),
  ];
  return [
    `- **${change}${claim.severity}**: ${inlineText(clip(claim.text, 600))}`,
    ...bullets.map((bullet) => `  - ${bullet}`),
    ...shown.map((evidence) => `\n${evidenceBlock(evidence)}`),
    `\n${commandBlock(proof, page, `Re-run (${proof.kind})`)}`,
  ].join("\n");
}

/** A place as a link to the file at the commit that holds it, where that address is known. */
export function placeMarkdown(place: Place, page: Page): string {
  const { path, line, side } = place;
  const commit = side === "base" ? page.base : page.head;
  const label = codeSpan(clip(placeText(place), 300));
  const outside = path.split("/").some((part) => part === "" || part === "." || part === "..");
  if (page.repository === undefined || !isCommit(commit) || outside) return label;
  const anchor = line === undefined ? "" : `#L${line}`;
  const target = linkTarget(`${page.repository}/blob/${commit}/${urlPath(path)}${anchor}`);
  return target === undefined ? label : `[${label}](${target})`;
}

/** Where everything is that did not fit. */
export function wholeReport(page: Page): string {
  const target = page.runUrl === undefined ? undefined : linkTarget(page.runUrl);
  return target === undefined ? "`report.json`" : `[the run's summary and report](${target})`;
}

/** How to see a proof again, in a block of its own so that it can be copied. */
export function commandBlock({ command }: Proof, page: Page, title: string, before = ""): string {
  if (command.length > longestCommand) {
    return `  ${title}: the command has ${number(command.length)} characters; it is in ${wholeReport(page)}.`;
  }
  const caution = isPlainCall(command)
    ? ""
    : ". This is no plain call of Lamplighter, so read it before you run it";
  return `  ${title}${caution}:\n\n${fence(before + runnable(command, page.self), "sh")}`;
}

function evidenceBlock({ name, language, text }: Evidence): string {
  return `  ${inlineText(clip(name, 100))}:\n\n${fence(text, language)}`;
}

/** Evidence is shown whole or not at all. */
function leftOut(evidence: readonly Evidence[], page: Page): string[] {
  if (evidence.length === 0) return [];
  const names = evidence
    .slice(0, 10)
    .map(({ name, text }) => `${inlineText(clip(name, 100))} (${count(text.length, "character")})`);
  return [`In ${wholeReport(page)}: ${names.join(", ")}${evidence.length > 10 ? ", …" : ""}`];
}
