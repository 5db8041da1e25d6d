import { describe, expect, test } from "@jest/globals";
import { readClaims } from "../../../../src/engines/research/claims/claim.ts";
import { isPublic, wordsOf } from "../../../../src/engines/research/claims/pages.ts";
import { about, page, verdict } from "./samples.ts";

const both = {
  evidence: ["E1", "E2"],
  quotes: [
    { source: "E1", text: "changed by 40 of" },
    { source: "E2", text: "was changed by 16" },
  ],
};
const linked = {
  links: [page],
  quotes: [
    { source: "E1", text: "src/cart.ts" },
    { source: page, text: "Rounding half to even costs 2.5 ns a call." },
  ],
};

describe("a number that follows from what was measured passes", () => {
  test.each([
    "`src/cart.ts` was changed by 40 commits.",
    "A quarter of the work, 25 %, went into `src/cart.ts`.",
    "`src/cart.ts` has three authors and is two years old.",
    "Its age is about 700 days, or 24 months.",
    "The other 120 commits left `src/cart.ts` alone (E1).",
    'See cart.ts:12, where "rounding is wrong for 3 of 4 currencies" stands.',
    "At line 12 of `src/cart.ts` a note waits.",
    "One should know that a quarter of the commits touch it.",
    "Forty commits touch it, of 160 in all, one by one.",
    "Somebody should own `src/cart.ts`.",
  ])("%s", async (text) => {
    expect(await verdict(about(text))).toBe("kept");
  });

  test.each([
    "`src/cart.ts` was changed 2.5 times as often as `src/order.ts`.",
    "`src/cart.ts` had 24 more commits than `src/order.ts`.",
    "`src/cart.ts` changes 150 % more often than `src/order.ts`.",
  ])("%s", async (text) => {
    expect(await verdict(about(text, both))).toBe("kept");
  });

  test("also one of a page that the sentence quotes", async () => {
    expect(await verdict(about("Rounding costs 2.5 ns a call.", linked))).toBe("kept");
  });
});

describe("what does not follow is dropped", () => {
  test.each([
    ["`src/cart.ts` was changed by 41 commits.", "number"],
    ["`src/cart.ts` was changed by 40 authors.", "number"],
    ["`src/cart.ts` has 160 authors.", "number"],
    ["`src/cart.ts` has forty-one commits.", "number"],
    ["Half of all commits touch it.", "number"],
    ["A third of the work goes there.", "number"],
    ["４１ commits touch it.", "number"],
    ["½ of it is tested.", "number"],
    ["Two hundred commits touch it.", "number"],
    ["Two thirds of the work goes there.", "number"],
    ["`src/cart.ts` costs users 40 seconds.", "number"],
    ["`src/cart.ts` is three years old.", "number"],
    ["26 % of all commits touch it.", "number"],
    ["Thousands of users wait for `src/cart.ts`.", "number"],
    ["1,040 commits touch it, and 40 commits more.", "number"],
    ["`src/card.ts` was changed by 40 commits.", "name"],
    ["src/cart.js was changed by 40 commits.", "name"],
    ["Run install.sh before you change it.", "name"],
    ["Its parser parseCart is at fault.", "name"],
    ["Version 2.3.1 will break it.", "name"],
    ["At line 13 of `src/cart.ts` a note waits.", "name"],
    ["E2 says the same of the order.", "unknown-evidence"],
    ["See https://evil.example/x for how.", "unknown-link"],
    ["40", "no-source"],
  ])("%s (%s)", async (text, reason) => {
    expect(await verdict(about(text))).toBe(reason);
  });

  const quotes = (text: string, source = "E1") => ({ quotes: [{ source, text }] });
  test.each([
    ["an id that there is not", { evidence: ["E9"] }, "unknown-evidence"],
    ["no source", { evidence: [], quotes: [] }, "no-source"],
    ["a source without a quotation", { evidence: ["E1", "E2"] }, "quote"],
    ["an altered quotation", quotes("was changed by 40 of the first 160 commits"), "quote"],
    ["half a number", quotes("was changed by 4"), "quote"],
    ["half a word", quotes("as changed by 40"), "quote"],
    ["a quotation of another item", quotes("was changed by 16 of the last"), "quote"],
    ["a quotation too short to say anything", quotes("changed"), "quote"],
    ["a quotation of nobody", quotes("was changed by 40", "E7"), "quote"],
    ["a page that was not found", { links: ["https://docs.example.org/x"] }, "unknown-link"],
    ["a page that is gone", { links: ["https://docs.example.org/gone"] }, "dead-link"],
    ["a page that says something else", { links: [page] }, "quote"],
  ])("%s", async (_, changes, reason) => {
    expect(await verdict(about("Somebody should own it.", changes))).toBe(reason);
  });
});

test.each([
  [undefined],
  [{ claims: "x" }],
  [{ claims: [null, 3, {}, { text: 1, evidence: [], links: [], quotes: [] }] }],
  [{ claims: [{ ...about("two\nlines") }] }],
  [{ claims: [{ ...about("turned \u202E around") }] }],
  [{ claims: [{ ...about("x".repeat(500)) }] }],
  [{ claims: [{ ...about("x"), quotes: [{ source: "E1" }] }] }],
])("an answer of another shape holds no claims: %j", (value) => {
  expect(readClaims(value).claims).toEqual([]);
});

describe("pages", () => {
  test.each([
    "http://localhost/x",
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://169.254.169.254/latest/meta-data",
    "http://[::1]/",
    "http://metadata.google.internal/",
    "https://user:pass@example.com/",
    "https://example.com:8443/",
    "file:///etc/passwd",
    "ftp://example.com/",
    "intranet",
  ])("%s is nobody's to read", (url) => {
    expect(isPublic(url)).toBe(false);
  });

  test.each(["<", "<a ", "<!--", "<script>", "&#x", "</script "])(
    "%s over and over takes no more time than any page",
    (part) => {
      const began = process.cpuUsage();
      wordsOf(part.repeat(2_000_000 / part.length));
      const { user, system } = process.cpuUsage(began);
      expect((user + system) / 1e6).toBeLessThan(5);
    },
    60_000,
  );

  test("words are what a reader sees", () => {
    const html =
      "<p>Use <code>a&lt;b</code> &amp; <em>c</em>.</p><script>no</script><!-- no --><p>Twice</p>";
    expect(wordsOf(html).replace(/\s+/g, " ").trim()).toBe("Use a<b & c. Twice");
  });
});
