import { parseSync, traverse, types, type NodePath } from "@babel/core";
import { shiftedCall } from "./expected.ts";
import { toExpression } from "./to-expression.ts";
import type { Example } from "./example.ts";

const mostExamples = 400;
const scripts = /^(?:js|javascript|ts|typescript|jsx|mjs|node)?$/i;

/** Calls in a document that stand alone, with the result that the document states, if it does. */
export function readExamples(
  code: string,
  path: string,
  firstLine: number,
  origin: Example["origin"],
): Example[] {
  const file = parseDocument(code);
  if (file === undefined) return [];
  const examples: Example[] = [];
  const visit = (inner: NodePath): void => {
    if (examples.length >= mostExamples) return;
    const stated = shiftedCall(inner, code);
    if (stated === undefined) return;
    const expression = toExpression(stated.subject);
    if (expression === undefined) return;
    const expected = stated.expected === undefined ? undefined : toExpression(stated.expected);
    const line = firstLine + (inner.node.loc?.start.line ?? 1) - 1;
    examples.push({ expression, expected, origin, path, line });
  };
  traverse(file, { CallExpression: visit, NewExpression: visit });
  return examples;
}

/** Code blocks of a Markdown document, each with the line on which it begins. */
export function codeBlocks(text: string): { readonly code: string; readonly line: number }[] {
  // Blocks of other languages have to be read too, or their end would be taken for a beginning.
  const blocks = text.matchAll(/^ {0,3}```([^\n`]*)\n([\s\S]*?)^ {0,3}```[ \t]*\r?$/gm);
  return [...blocks]
    .filter(([, language = ""]) => scripts.test(language.trim()))
    .map((match) => ({
      code: match[2] ?? "",
      line: text.slice(0, match.index).split("\n").length + 1,
    }));
}

const loading = /^\s*(?:import\b|(?:const|let|var)\b.*\brequire\s*\()/;

/**
 * Documents often show what no parser takes whole: one name loaded by `import` and once more by
 * `require`, or prose between the lines.
 */
export function parseDocument(code: string): types.File | undefined {
  const whole = tryParse(code);
  if (whole !== undefined) return whole;
  const unloaded = code.split("\n").map((line) => (loading.test(line) ? "" : line));
  const lines = unloaded.map((line) => (tryParse(line) === undefined ? "" : line));
  return tryParse(unloaded.join("\n")) ?? tryParse(lines.join("\n"));
}

function tryParse(code: string): types.File | undefined {
  try {
    const file = parseSync(code, {
      configFile: false,
      babelrc: false,
      browserslistConfigFile: false,
      sourceType: "unambiguous",
      parserOpts: {
        plugins: ["typescript", "decorators-legacy"],
        allowReturnOutsideFunction: true,
        allowAwaitOutsideFunction: true,
        allowUndeclaredExports: true,
      },
    });
    if (file === null || !types.isFile(file)) return undefined;
    // The parser lets names be declared twice where the scopes, which are asked for them, do not.
    traverse(file, {
      Program: (path) => {
        path.stop();
      },
    });
    return file;
  } catch {
    return undefined;
  }
}
