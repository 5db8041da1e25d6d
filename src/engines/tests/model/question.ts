import type { Mutant, Subject } from "../../../lab/index.ts";
import type { ModelQuestion } from "../../../ports/index.ts";
import { changeOf } from "../emit/kills.ts";

const mostSource = 24_000;
const mostOutputTokens = 2000;
const mostInputs = 40;

const instructions = [
  "A file of a JavaScript or TypeScript package follows, and small changes of it that no test",
  "notices. For each change, name calls of the package's exports whose result differs between the",
  "code and the change. One call is one JavaScript expression: exported names, called or",
  "constructed, with arguments written out as numbers, texts, arrays, objects and such calls.",
  "No functions, variables, imports or comments. Do not say what a call gives: it is run.",
].join(" ");

/** Asks for inputs and for nothing else; what they come to is measured. */
export function questionFor(
  { files }: Subject,
  file: string,
  mutants: readonly Mutant[],
): ModelQuestion {
  const text = files.find(({ path }) => path === file)?.text ?? "";
  const lines = text.slice(0, mostSource).split("\n");
  return {
    purpose: "inputs for mutants that live",
    priority: "low",
    instructions,
    material: [
      `File ${file}, with line numbers:`,
      ...lines.map((line, at) => `${at + 1}: ${line}`),
      "",
      "Changes:",
      ...mutants.map((mutant) => `line ${mutant.start.line}: ${changeOf(mutant)}`),
    ].join("\n"),
    schema: {
      type: "object",
      additionalProperties: false,
      required: ["calls"],
      properties: { calls: { type: "array", maxItems: mostInputs, items: { type: "string" } } },
    },
    mostOutputTokens,
  };
}

/** The calls in an answer. It says that it fits the schema, and that is not believed either. */
export function callsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null || !("calls" in value)) return [];
  const { calls } = value;
  if (!Array.isArray(calls)) return [];
  return calls.filter((call): call is string => typeof call === "string").slice(0, mostInputs);
}
