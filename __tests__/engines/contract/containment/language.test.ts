import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { Budget } from "../../../../src/engines/contract/containment/budget.ts";
import { Automaton } from "../../../../src/engines/contract/containment/language/derivative.ts";
import { Languages } from "../../../../src/engines/contract/containment/language/languages.ts";
import { languageOfPattern } from "../../../../src/engines/contract/containment/language/pattern.ts";
import {
  shortestWord,
  someWords,
} from "../../../../src/engines/contract/containment/language/words.ts";

const languages = new Languages(new Budget(1e8));
const automaton = new Automaton(languages);
const anyLength = { min: 0, max: Infinity };

/** Milliseconds; the machine may be busy. */
const patience = 60_000;

const atom = fc.oneof(
  fc.constantFrom("a", "b", "ab", ".", "[ab]", "[^a]", "\\d", "\\w", "\\S", "(?:)", "\\u{1F432}"),
  fc.constantFrom("^", "$", "(?=a)", "(?!b)", "(?=.{2,3}$)", "(?!.*aa)"),
);
const quantified = fc
  .tuple(
    fc.constantFrom("a", "[ab]", "(?:ab)", "(?:a|b)", "(?:a?b?)", "\\D"),
    fc.constantFrom("*", "+", "?", "{2}", "{1,3}", "{0}", "*?", "{2,}"),
  )
  .map((parts) => parts.join(""));
const sequence = fc
  .array(fc.oneof(atom, quantified), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(""));
const pattern = fc
  .array(
    fc.oneof(
      sequence,
      sequence.map((inner) => `(${inner})`),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join("|"));
const text = fc.string({ unit: fc.constantFrom("a", "b", "1", "\n", "🐲", " "), maxLength: 7 });

test(
  "a pattern's language holds exactly the strings that JavaScript matches",
  () => {
    fc.assert(
      fc.property(pattern, fc.array(text, { minLength: 10, maxLength: 10 }), (source, texts) => {
        const term = languageOfPattern(languages, source);
        const expression = new RegExp(source, "u");
        for (const one of texts) expect(automaton.matches(term, one)).toBe(expression.test(one));
      }),
      { numRuns: 400 },
    );
  },
  patience,
);

test(
  "the shortest word is in the language, and so are the words after it",
  () => {
    fc.assert(
      fc.property(pattern, (source) => {
        const term = languageOfPattern(languages, source);
        const expression = new RegExp(source, "u");
        const word = shortestWord(automaton, term, anyLength);
        const other = shortestWord(automaton, languages.not(term), anyLength);
        if (word !== undefined) expect(expression.test(word)).toBe(true);
        if (other !== undefined) expect(expression.test(other)).toBe(false);
        const { words } = someWords(automaton, term, 5);
        expect(new Set(words).size).toBe(words.length);
        for (const one of words) expect(expression.test(one)).toBe(true);
        expect(words.length > 0).toBe(word !== undefined);
      }),
      { numRuns: 200 },
    );
  },
  patience,
);

test.each([
  ["^[a-c]{2}$", { min: 0, max: 1 }, undefined],
  ["^(ab)*$", { min: 3, max: 5 }, "abab"],
  ["^(ab)*$", { min: 3, max: 3 }, undefined],
  ["^a*$", { min: 2000, max: Infinity }, "a".repeat(2000)],
])("%s within lengths %j: %s", (source, window, expected) => {
  expect(shortestWord(automaton, languageOfPattern(languages, source), window)).toBe(expected);
});

test(
  "few words are told from many",
  () => {
    const few = languageOfPattern(languages, "^[ab]c?$");
    const { words, complete } = someWords(automaton, few, 10);
    expect(new Set(words)).toEqual(new Set(["a", "b", "ac", "bc"]));
    expect(complete).toBe(true);
    expect(someWords(automaton, few, 3).complete).toBe(false);
  },
  patience,
);
