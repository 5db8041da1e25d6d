import { number, type Claim } from "../../model/index.ts";
import { evidenceForPeople } from "../evidence.ts";
import { isPlainCall, runnable } from "../command.ts";
import { htmlProse, htmlText } from "../escape.ts";
import { clip } from "../visible.ts";
import { acceptanceText, placeText } from "../wording.ts";

const longestEvidence = 20_000;

export function claimArticle(
  { severity, text, where, rule, id, proof, accepted, migration }: Claim,
  self: string,
): string {
  const facts = [...(where === undefined ? [] : [placeText(where)]), rule, id];
  const expected =
    proof.expected === undefined ? "" : `<p>Expected: ${htmlProse(proof.expected)}</p>`;
  const caution = isPlainCall(proof.command)
    ? ""
    : " This is no plain call of Lamplighter, so read it before you run it.";
  const evidence = evidenceForPeople(proof).map(
    ({ name, text }) => `<p class="soft">${htmlProse(name)}</p>\n${evidenceText(text)}`,
  );
  return [
    "<article>",
    `<h3><span class="${severity}">${severity}</span>: ${htmlProse(text)}</h3>`,
    `<p class="soft">${facts.map((fact) => `<code>${htmlText(fact)}</code>`).join(" · ")}</p>`,
    accepted === undefined ? "" : `<p>Accepted ${htmlProse(acceptanceText(accepted))}</p>`,
    `<p>Observed: ${htmlProse(proof.observed)}</p>`,
    expected,
    migration === undefined ? "" : `<p>Migration: ${htmlProse(migration)}</p>`,
    ...evidence,
    `<p class="soft">Re-run (${htmlText(proof.kind)}):${caution}</p>`,
    `<pre>${htmlText(runnable(proof.command, self))}</pre>`,
    "</article>",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function evidenceText(text: string): string {
  if (text.length <= longestEvidence) return `<pre>${htmlText(text)}</pre>`;
  return `<pre>${htmlText(clip(text, longestEvidence))}</pre>\n<p class="soft">Cut: the whole is in the report, ${number(text.length)} characters.</p>`;
}
