import { type ParseError, visit } from "jsonc-parser";
import { Failure } from "../../../model/index.ts";
import { JsonOffsets, skipString } from "./json-offsets.ts";
import { lineIndex } from "./lines.ts";
import { measure, tooDeep } from "./measure.ts";
import { tokens } from "./pointer.ts";
import { maxDepth, type SourceDocument } from "./source.ts";

export function parseJson(path: string, text: string): SourceDocument {
  const value = parseStrictly(path, text);
  const { keys } = measure(path, value, false);
  if (keys !== countKeys(text)) refuseDuplicates(path, text);
  const lines = lineIndex(text);
  const offsets = new JsonOffsets(text);
  return { path, value, place: (pointer) => ({ path, ...lines(offsets.of(tokens(pointer))) }) };
}

function parseStrictly(path: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const offset = firstError(path, text);
    const { line, column } = lineIndex(text)(offset);
    throw new Failure(
      {
        code: "document-unreadable",
        what: "The document is not valid JSON",
        where: `${path}:${line}:${column}`,
        why: "The text there does not follow the JSON grammar.",
        fix: "Correct the syntax, or name the file .yaml if it is YAML.",
      },
      error,
    );
  }
}

/** Native JSON.parse takes any depth; the tolerant parser recurses, so it gets no deep text. */
function firstError(path: string, text: string): number {
  let depth = 0;
  const errors: { offset: number }[] = [];
  try {
    const deeper = () => {
      depth += 1;
      if (depth > maxDepth) throw tooDeep(path);
    };
    visit(text, {
      onObjectBegin: deeper,
      onArrayBegin: deeper,
      onObjectEnd: () => void (depth -= 1),
      onArrayEnd: () => void (depth -= 1),
      onError: (_error: ParseError["error"], offset) => errors.push({ offset }),
    });
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(path);
    throw error;
  }
  return errors[0]?.offset ?? 0;
}

/** Member names in valid JSON text: the strings before a colon. */
function countKeys(text: string): number {
  let count = 0;
  for (let start = text.indexOf('"'); start >= 0; start = text.indexOf('"', start)) {
    let next = skipString(text, start);
    while (isSpace(text.charCodeAt(next))) next += 1;
    if (text[next] === ":") count += 1;
    start = next;
  }
  return count;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function refuseDuplicates(path: string, text: string): void {
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (name, _offset, _length, line, character) => {
      const names = open.at(-1);
      if (names?.has(name) === true) throw duplicateKey(path, name, line + 1, character + 1);
      names?.add(name);
    },
  });
}

export function duplicateKey(path: string, name: string, line: number, column: number): Failure {
  return new Failure({
    code: "duplicate-key",
    what: `The key \`${name}\` occurs twice in one object`,
    where: `${path}:${line}:${column}`,
    why: "Readers keep one of the two, and not all keep the same one.",
    fix: "Remove or rename one of them.",
  });
}
