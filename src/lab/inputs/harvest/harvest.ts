import type { types } from "@babel/core";
import { traverse } from "@babel/core";
import { parseModule } from "../../mutants/parse.ts";
import type { Subject } from "../../types/subject.ts";
import type { Shape, Signature } from "../shape.ts";
import { docComment } from "./doc-comment.ts";
import type { Example } from "./example.ts";
import { codeBlocks, readExamples } from "./examples.ts";
import { readLiterals, type Literals } from "./literals.ts";
import { readDeclarations } from "./signatures.ts";

/** What reading a package tells about inputs that suit it. Plain data: it crosses processes. */
export interface Harvest {
  readonly signatures: readonly Signature[];
  readonly types: Readonly<Record<string, Shape>>;
  readonly numbers: readonly string[];
  readonly strings: readonly string[];
  readonly matched: readonly string[];
  readonly properties: readonly string[];
  /** The same for each file: a function compares with what stands beside it. */
  readonly byFile: Readonly<Record<string, Literals>>;
  readonly examples: readonly Example[];
}

export async function harvest(subject: Subject): Promise<Harvest> {
  const signatures: Signature[] = [];
  const named: Record<string, Shape> = {};
  const [numbers, strings, matched, properties] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  const byFile: Record<string, Literals> = {};
  const examples: Example[] = [];
  const declare = (file: types.File, path: string): void => {
    const found = readDeclarations(file, path);
    signatures.push(...found.signatures);
    Object.assign(named, found.types);
  };
  // Declarations first: where both say something of a function, they know more than its use.
  for (const document of subject.documents) {
    if (document.kind !== "declarations") continue;
    const file = await parsed(document.text, document.path);
    if (file !== undefined) declare(file, document.path);
  }
  for (const { path, text, format } of subject.files) {
    const file = await parsed(text, path, format);
    if (file === undefined) continue;
    declare(file, path);
    const literals = readLiterals(file);
    byFile[path] = literals;
    for (const value of literals.numbers) numbers.add(value);
    for (const value of literals.strings) strings.add(value);
    for (const value of literals.matched) matched.add(value);
    for (const value of literals.properties) properties.add(value);
    examples.push(...docExamples(file, path));
  }
  for (const { kind, path, text } of subject.documents) {
    if (kind === "test") examples.push(...readExamples(text, path, 1, "test"));
    if (kind !== "readme") continue;
    for (const { code, line } of codeBlocks(text)) examples.push(...readExamples(code, path, line, "readme"));
  }
  return { signatures, types: named, numbers: [...numbers], strings: [...strings], matched: [...matched], properties: [...properties], byFile, examples };
}

async function parsed(text: string, path: string, format: "cjs" | "esm" | "ts" = "ts"): Promise<types.File | undefined> {
  try {
    return await parseModule(text, path, format);
  } catch {
    // Mutants of such a file are reported as not checked; here it only has nothing to tell.
    return undefined;
  }
}

function docExamples(file: types.File, path: string): Example[] {
  const examples: Example[] = [];
  traverse(file, {
    Statement: ({ node }) => {
      const line = node.loc?.start.line ?? 1;
      for (const code of docComment([node])?.examples ?? []) examples.push(...readExamples(code, path, line, "types"));
    },
    ClassMethod: ({ node }) => {
      const line = node.loc?.start.line ?? 1;
      for (const code of docComment([node])?.examples ?? []) examples.push(...readExamples(code, path, line, "types"));
    },
  });
  return examples;
}
