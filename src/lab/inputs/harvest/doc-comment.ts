import type { types } from "@babel/core";
import { docType, type DocType } from "./type-shapes.ts";

export interface DocComment {
  readonly parameters: ReadonlyMap<string, DocType>;
  readonly returns: DocType | undefined;
  /** True when it speaks of NaN or of infinity: who reads it expects them. */
  readonly speaksOfNonFinite: boolean;
  /** Code of its `@example` sections. */
  readonly examples: readonly string[];
}

/** What the JSDoc comment in front of a declaration says; undefined when there is none. */
export function docComment(
  nodes: readonly (types.Node | null | undefined)[],
): DocComment | undefined {
  const text = nodes
    .flatMap((node) => node?.leadingComments ?? [])
    .filter(({ type, value }) => type === "CommentBlock" && value.startsWith("*"))
    .at(-1)?.value;
  return text === undefined ? undefined : readDocComment(text);
}

function readDocComment(text: string): DocComment {
  const body = text.replace(/^[ \t]*\*? ?/gm, "");
  const parameters = new Map<string, DocType>();
  for (const match of body.matchAll(
    /@(?:param|arg|argument)\s*\{((?:[^{}]|\{[^{}]*\})*)\}\s*(\[?)\s*([\w$.]+)/g,
  )) {
    const [, type = "", bracket = "", name = ""] = match;
    if (name.includes(".")) continue;
    const read = docType(type);
    parameters.set(name, { shape: read.shape, optional: read.optional || bracket !== "" });
  }
  const returned = /@returns?\s*\{((?:[^{}]|\{[^{}]*\})*)\}/.exec(body)?.[1];
  const examples = [...body.matchAll(/@example\b([\s\S]*?)(?=^@|$(?![\s\S]))/gm)].map(
    ([, code = ""]) => code.replace(/```\w*/g, ""),
  );
  const speaksOfNonFinite = /\bNaN\b|\bnot[ -]a[ -]number\b|\binfinit/i.test(body);
  return {
    parameters,
    speaksOfNonFinite,
    returns: returned === undefined ? undefined : docType(returned),
    examples,
  };
}
