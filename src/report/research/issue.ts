import { count, type Finding, type Research } from "../../model/index.ts";
import { isPlainCall, runnable } from "../command.ts";
import { codeSpan, inlineText } from "../escape.ts";
import { clip } from "../visible.ts";
import { placeText, shortRevision } from "../wording.ts";
import { nextKnown, readKnown, ticked, writeKnown, type KnownFinding } from "./state.ts";

/** First line of our issue. */
export const researchMarker = "<!-- lamplighter:research -->";

const most = { findings: 7, gone: 5, dropped: 10 };

export interface IssuePage {
  readonly research: Research;
  /** The issue as it stands, with the boxes that people have ticked; empty for a new one. */
  readonly before: string;
  readonly self: string;
}

/** The rolling issue: at most 60 lines, whatever was measured. */
export function renderResearchIssue({ research, before, self }: IssuePage): string {
  const dropped = ticked(before);
  const known = readKnown(before);
  const next = research.findings.filter(({ id }) => !dropped.has(id)).slice(0, most.findings);
  const same = next.filter(({ id, digest }) =>
    known.some((each) => each.id === id && each.digest === digest),
  );
  const fresh = next.filter((finding) => !same.includes(finding));
  const all = nextKnown(research, known);
  const away = research.findings.filter(({ id }) => dropped.has(id)).slice(0, most.dropped);
  const blocks = [
    researchMarker,
    summary(research, next.length, same.length),
    ...section(
      "Next",
      fresh.flatMap((finding) => told(finding, research, self)),
    ),
    ...folded(`Same as last run: ${same.length}`, same.map(inShort)),
    ...section("Done", doneLines(all, research)),
    ...section(
      "Dropped",
      away.map((finding) => inShort(finding, true)),
    ),
    unchecked(research),
    writeKnown(all),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function summary(research: Research, shown: number, same: number): string {
  const { commit, evidence } = research;
  const found = `${count(shown, "finding")} at ${codeSpan(shortRevision(commit))}, from ${count(evidence.length, "item")} of evidence`;
  const again = same === 0 ? "" : `, ${same} of them as last run`;
  return `${found}${again}. Tick a finding to drop it; take the tick away to bring it back.`;
}

function told(finding: Finding, research: Research, self: string): readonly string[] {
  const { id, rank, where, seen, advice, gain, provenBy, evidence } = finding;
  const items = evidence.slice(0, 5).map((each) => codeSpan(each));
  const main = research.evidence.find((item) => item.id === evidence[0]);
  const place = where === undefined ? [] : [codeSpan(clip(placeText(where), 200))];
  const fits = main !== undefined && main.command.length <= 1_000;
  const caution = fits && !isPlainCall(main.command) ? " (read it first)" : "";
  const again = fits ? [`again${caution}: ${codeSpan(runnable(main.command, self))}`] : [];
  const text = `${seen} ${advice} (\`${provenBy}\` proves it). Gain: ${gain}.`;
  return [
    `- [ ] ${codeSpan(id)} **${rank}.** ${inlineText(clip(text, 600))}`,
    `  ${[...place, items.join(", "), ...again].join(" · ")}`,
  ];
}

function inShort({ id, seen }: Finding, dropped: unknown): string {
  return `- [${dropped === true ? "x" : " "}] ${codeSpan(id)} ${inlineText(clip(seen, 160))}`;
}

/** Nothing is measured there any more; whether that was looked at is said below. */
function doneLines(known: readonly KnownFinding[], { notChecked }: Research): readonly string[] {
  const gone = known.filter((each) => each.gone !== undefined);
  const doubt = notChecked.length === 0 ? "" : ", unless it is not checked (below)";
  return gone
    .slice(0, most.gone)
    .map(
      ({ id, name, gone: at }) =>
        `- ${codeSpan(id)} ${inlineText(name)}: gone at ${codeSpan(at ?? "")}${doubt}`,
    );
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`### ${title}`, lines.join("\n")];
}

function folded(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  return [`<details>\n<summary>${title}</summary>`, lines.join("\n"), "</details>"];
}

function unchecked({ notChecked }: Research): string {
  if (notChecked.length === 0) return "";
  const parts = notChecked.slice(0, 12).map(({ what }) => inlineText(clip(what, 100)));
  const more = notChecked.length > 12 ? `, and ${notChecked.length - 12} more` : "";
  return `Not checked: ${parts.join(", ")}${more}.`;
}
