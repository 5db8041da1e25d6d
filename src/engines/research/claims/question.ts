import type { ModelQuestion } from "../../../ports/index.ts";
import type { Evidence } from "../evidence.ts";
import { claimSchema, mostClaims, mostLetters } from "./claim.ts";

/** More than the findings of one report rest on. */
const mostItems = 80;
const mostQuote = 300;
const mostOutputTokens = 3000;

const instructions = [
  "Evidence about a repository follows, one JSON object a line: what was measured, where, and at",
  `times a quotation from the repository. Write at most ${mostClaims} sentences that help a`,
  "maintainer see what belongs together and what to do first; fewer are better, none is an answer.",
  `A sentence has one line of at most ${mostLetters} characters. It names the ids that it rests on`,
  "in `evidence`, and for each of them in `quotes` a literal part of its `text`, `quote` or",
  "`subject`, at least eight characters, to the letter. A number has to stand in that evidence, or",
  "be a ratio, difference or percentage of two numbers there that are of the same kind. Paths and",
  "names are written as they stand there, in backticks. If you searched the web and a page bears",
  "on it, put its address in `links` and a literal sentence of it in `quotes`, with the address as",
  "`source`; otherwise leave `links` empty. Every sentence is checked by a program against its",
  "sources, and dropped where one word of this does not hold.",
].join(" ");

/**
 * Asks for sentences over evidence, strongest first. One object a line, so that no text in it can
 * look like the end of it. No commit and no time: unchanged evidence is the same question.
 */
export function claimQuestion(evidence: readonly Evidence[]): ModelQuestion {
  const lines = [...evidence]
    .sort((left, right) => right.strength - left.strength || (left.key < right.key ? -1 : 1))
    .slice(0, mostItems)
    .map(({ id, kind, subject, where, value, unit, readings, text, quote }) =>
      JSON.stringify({
        ...{ id, kind, subject, value, unit, readings, text },
        ...(where === undefined ? {} : { path: where.path, line: where.line }),
        ...(quote === undefined ? {} : { quote: quote.slice(0, mostQuote) }),
      }),
    );
  return {
    purpose: "claims about evidence",
    priority: "high",
    instructions,
    material: lines.join("\n"),
    schema: claimSchema,
    mostOutputTokens,
    search: { recency: "year" },
  };
}
