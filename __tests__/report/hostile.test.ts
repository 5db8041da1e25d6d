import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  renderComment,
  renderHtml,
  renderSummary,
  type PageInput,
} from "../../src/report/index.ts";
import { aPage, aReport, engine } from "./examples.ts";
import { everyField, fields, hostileStrings } from "./hostile-fields.ts";
import { parsed } from "./parsed.ts";

const placeholder = "harmless";

const syntax = "`*_[]()<>!#|~@:$&\\-=+ \n1ax/".split("");

/**
 * The page with a harmless word in a field, as a pattern: every byte is fixed but for the word,
 * the quotes around it, and what follows from it (the length of a fence, the link of a path).
 */
function outside(page: string): RegExp {
  const pattern = page
    .replace(/(?<=lamplighter:state )[A-Za-z0-9+/=]+/, "\u0001")
    .replace(/\[`harmless[^\]]*`\]\([^)]*\)/g, "\u0002")
    .replace(
      /^ {2}```(\w+)\n((?: {2}git fetch.*\n)?) {2}harmless\n {2}```$/gm,
      "\u0003$1\u0004$2\u0005",
    )
    .replace(/`harmless((?::\d+)*|\.\.[^`]*)`/g, "\u0002")
    .replace(/`([^`\n]*\.\.)harmless`/g, "\u0002")
    .replaceAll(/(?:\d )?harmless/g, "\u0002")
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("\u0001", "[A-Za-z0-9+/=]+")
    .replaceAll("\u0002", "[^\\n]+")
    .replace(
      /\u0003(\w+)\u0004([^\u0005]*)\u0005/g,
      (_, language: string, before: string) =>
        `(?: {2}(?:\`{3,})(?:${language}|text)\\n${before}(?:(?: {2}[^\\n]+)?\\n)+? {2}\`{3,})`,
    );
  return new RegExp(`^${pattern}$`);
}

for (const [field, page] of Object.entries(fields)) {
  test(`a hostile ${field} changes no byte outside of its quotes`, () => {
    for (const render of [renderComment, renderSummary]) {
      const frame = outside(render(page(placeholder)));
      for (const text of hostileStrings.filter((text) => isForeign(field, text))) {
        expect(render(page(text))).toMatch(frame);
      }
    }
  });
}

test("a hostile text in every field adds no element, link, comment or mention", () => {
  for (const render of [renderComment, renderSummary]) {
    const harmless = parsed(render(everyField(placeholder)));
    for (const text of hostileStrings.filter((text) => isForeign("every field", text))) {
      expect({ text, ...parsed(render(everyField(text))) }).toEqual({ text, ...harmless });
    }
  }
});

test("a hostile text in a clean report adds no element, link, comment or mention", () => {
  const page = (text: string) =>
    aPage([
      aReport({ engine: engine(text), headline: text, notChecked: [{ what: text, why: text }] }),
    ]);
  const harmless = parsed(renderComment(page(placeholder)));
  for (const text of hostileStrings) {
    expect({ text, ...parsed(renderComment(page(text))) }).toEqual({ text, ...harmless });
  }
});

test("no text at all changes the structure", () => {
  const harmless = parsed(renderComment(everyField(placeholder)));
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.array(fc.constantFrom(...hostileStrings, " ", "\n"), { maxLength: 6 }).map(join),
    fc.array(fc.constantFrom(...syntax), { maxLength: 30 }).map(join),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      fc.pre(isForeign("every field", text));
      expect(parsed(renderComment(everyField(text)))).toEqual(harmless);
    }),
    { numRuns: 200 },
  );
});

test("an HTML page has the same elements whatever its texts are", () => {
  const tags = (input: PageInput) =>
    (renderHtml(input).match(/<[^>]*>/g) ?? []).filter((tag) => !/^<\/?code>$/.test(tag));
  const harmless = tags(everyField(placeholder));
  for (const text of hostileStrings.filter((text) => isForeign("every field", text))) {
    expect(tags(everyField(text))).toEqual(harmless);
  }
});

/** A commit as a revision and a plain call as a command are what those fields are for. */
function isForeign(field: string, text: string): boolean {
  if (/every|command/.test(field) && text === "lamplighter") return false;
  return !/every|head|base/.test(field) || !/^[0-9a-f]{40}$/.test(text);
}

function join(parts: readonly string[]): string {
  return parts.join("");
}
