import { Failure } from "../../../../model/index.ts";
import type { DriverTools } from "../definition.ts";
import { given } from "./environment.ts";

/** What the placeholders of a declared request stand for. */
export interface Words {
  readonly id?: string | undefined;
  readonly value?: string | undefined;
  readonly current?: string | undefined;
  readonly attempt?: string | undefined;
}

const placeholder = /\{(?:(id|value|current|attempt)|env:([A-Za-z_][A-Za-z0-9_]*))\}/g;

/** Fills in a text, each word encoded for the place where the text is put. */
export function fill(
  tools: Pick<DriverTools, "environment" | "born" | "name">,
  text: string,
  words: Words,
  encode: (word: string) => string = (word) => word,
): string {
  return text.replaceAll(placeholder, (_, word: keyof Words | undefined, variable: string) =>
    encode(word === undefined ? given(tools, variable) : known(tools.name, words, word)),
  );
}

/** Fills in every text within a JSON value; keys stay as they are. */
export function fillJson(
  tools: Pick<DriverTools, "environment" | "born" | "name">,
  value: unknown,
  words: Words,
): unknown {
  if (typeof value === "string") return fill(tools, value, words);
  if (Array.isArray(value)) return value.map((item) => fillJson(tools, item, words));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, fillJson(tools, item, words)]),
  );
}

/** Variables that a declared text asks for. */
export function variablesIn(text: string): readonly string[] {
  return [...text.matchAll(placeholder)].flatMap(([, , variable]) => variable ?? []);
}

function known(name: string, words: Words, word: keyof Words): string {
  const value = words[word];
  if (value !== undefined) return value;
  throw new Failure({
    code: "rotation-placeholder-empty",
    what: `Nothing is known to stand for \`{${word}}\``,
    where: `the settings of ${name}`,
    why: "The slot that holds that value was not given to this run, or this request has no such word.",
    fix: `give the step both slots (\`${name}_A\` and \`${name}_B\`) under \`env:\`, or leave the word out.`,
  });
}
