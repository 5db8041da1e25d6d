import type { types } from "@babel/core";
import { traverse } from "@babel/core";
import { parseModule } from "../../mutants/parse.ts";
import type { Subject, SubjectDocument } from "../../types/subject.ts";
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
  const byFile: Record<string, Literals> = {};
  const examples: Example[] = [];
  const declare = (file: types.File, path: string): void => {
    const found = readDeclarations(file, path);
    signatures.push(...found.signatures);
    Object.assign(named, found.types);
  };
  // Declarations first: where both say something of a function, they know more than its use.
  for (const { kind, path, text } of subject.documents) {
    const file = kind === "declarations" ? await parsed(text, path) : undefined;
    if (file !== undefined) declare(file, path);
  }
  for (const { path, text, format } of subject.files) {
    const file = await parsed(text, path, format);
    if (file === undefined) continue;
    declare(file, path);
    byFile[path] = readLiterals(file);
    examples.push(...docExamples(file, path));
  }
  examples.push(...subject.documents.flatMap(documentExamples));
  return { signatures, types: named, byFile, examples, ...together(Object.values(byFile)) };
}

function documentExamples({ kind, path, text }: SubjectDocument): Example[] {
  if (kind === "test") return readExamples(text, path, 1, "test");
  if (kind !== "readme") return [];
  return codeBlocks(text).flatMap(({ code, line }) => readExamples(code, path, line, "readme"));
}

function together(all: readonly Literals[]): Literals {
  const union = (pick: (one: Literals) => readonly string[]): string[] => [
    ...new Set(all.flatMap(pick)),
  ];
  return {
    numbers: union(({ numbers }) => numbers),
    strings: union(({ strings }) => strings),
    matched: union(({ matched }) => matched),
    properties: union(({ properties }) => properties),
  };
}

async function parsed(
  text: string,
  path: string,
  format: "cjs" | "esm" | "ts" = "ts",
): Promise<types.File | undefined> {
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
      for (const code of docComment([node])?.examples ?? [])
        examples.push(...readExamples(code, path, line, "types"));
    },
    ClassMethod: ({ node }) => {
      const line = node.loc?.start.line ?? 1;
      for (const code of docComment([node])?.examples ?? [])
        examples.push(...readExamples(code, path, line, "types"));
    },
  });
  return examples;
}
