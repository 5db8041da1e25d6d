import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Document,
  parseDocument,
  type Pair,
  type ParsedNode,
} from "yaml";
import { Failure } from "../../../model/index.ts";
import { duplicateKey } from "./json.ts";
import { lineIndex } from "./lines.ts";
import { measure, tooDeep } from "./measure.ts";
import { tokens } from "./pointer.ts";
import type { SourceDocument } from "./source.ts";

/** Aliases that one document may follow; measure() bounds what they unfold to. */
const maxAliases = 10_000;

export function parseYaml(path: string, text: string): SourceDocument {
  const lines = lineIndex(text);
  try {
    const document = parseDocument(text, {
      // The library compares every key with every other one; refuseDuplicates() needs one pass.
      uniqueKeys: false,
      merge: true,
      prettyErrors: false,
      logLevel: "silent",
    });
    const [error] = document.errors;
    if (error !== undefined && /call stack/i.test(error.message)) throw tooDeep(path);
    if (error !== undefined) throw unreadable(path, lines(error.pos[0]), error.message);
    refuseDuplicates(path, document, lines);
    const value: unknown = document.toJS({ maxAliasCount: maxAliases });
    measure(path, value, true);
    return { path, value, place: (pointer) => ({ path, ...lines(offsetOf(document, pointer)) }) };
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(path);
    if (error instanceof ReferenceError) {
      throw unreadable(path, { line: 1, column: 1 }, `An alias is refused: ${error.message}.`);
    }
    throw error;
  }
}

function unreadable(path: string, at: { line: number; column: number }, why: string): Failure {
  return new Failure({
    code: "document-unreadable",
    what: "The document is not valid YAML",
    where: `${path}:${at.line}:${at.column}`,
    why: why.endsWith(".") ? why : `${why}.`,
    fix: "Correct the syntax at that place.",
  });
}

function refuseDuplicates(
  path: string,
  document: Document.Parsed,
  lines: ReturnType<typeof lineIndex>,
): void {
  const open: unknown[] = [document.contents];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isSeq(node)) open.push(...withoutHoles(node.items));
    if (!isMap(node)) continue;
    const names = new Set<string>();
    for (const { key, value } of node.items as Pair<ParsedNode, ParsedNode | null>[]) {
      if (value !== null) open.push(value);
      const name = nameOf(key);
      if (name === undefined || name === "<<") continue;
      if (names.has(name)) {
        const { line, column } = lines(key.range[0]);
        throw duplicateKey(path, name, line, column);
      }
      names.add(name);
    }
  }
}

function withoutHoles(items: readonly unknown[]): unknown[] {
  return items.filter((item) => item !== null && item !== undefined);
}

function nameOf(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  // The library has a symbol for the key that merges.
  return typeof key.value === "symbol" ? key.value.description : String(key.value);
}

function offsetOf(document: Document.Parsed, pointer: string): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const token of tokens(pointer)) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => nameOf(key) === token);
      if (pair === undefined) return offset;
      offset = (pair.key as ParsedNode).range[0];
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(token)];
      if (node === undefined || node === null) return offset;
      offset = (node as ParsedNode).range[0];
    } else return offset;
  }
  return offset;
}
