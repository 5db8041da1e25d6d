import { describe, expect, test } from "@jest/globals";
import { lookUpPrice, stalePrice } from "../../src/router/prices/look-up.ts";
import { listPrices } from "../../src/router/prices/table.ts";
import { tokenCost } from "../../src/router/prices/price.ts";
import { tokenCeiling } from "../../src/router/worst-case.ts";

const today = new Date("2026-11-20T12:00:00Z");

describe("the ceiling of tokens", () => {
  test.each([
    // Counted with o200k by https://platform.openai.com/tokenizer.
    ["code", "export function add(left: number, right: number) { return left + right; }\n", 18],
    // A byte is the least that a token can be.
    ["digits", "31415926535897932384626433832795", 32],
    ["another script", "空は青いです。", 21],
    ["a hash", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", 64],
  ])("is not passed by %s", (_, text, tokens) => {
    expect(tokenCeiling(text, 2.9)).toBeGreaterThanOrEqual(tokens);
  });
});

describe("prices", () => {
  test("every listed one has a day, and both rates", () => {
    for (const [name, price] of Object.entries(listPrices)) {
      expect([name, price.seen]).toEqual([name, expect.stringMatching(/^2026-\d\d-\d\d$/)]);
      expect(price.output).toBeGreaterThan(price.input);
    }
  });

  test("long inputs are dearer as a whole, or have no price", () => {
    const sol = lookUpPrice("openai/gpt-6-sol", {}, today);
    const tokens = { inputTokens: 300_000, outputTokens: 1000 };
    expect(sol && tokenCost(sol, tokens)).toBeCloseTo(0.3 * 4 + 0.001 * 15, 9);
    const pro = lookUpPrice("gemini/gemini-3.1-pro-preview", {}, today);
    expect(pro && tokenCost(pro, tokens)).toBeUndefined();
  });

  test("a rate that is announced for a day holds from that day on", () => {
    const name = "gemini/gemini-3.8-flash";
    expect(lookUpPrice(name, {}, new Date("2026-12-31T23:59:59Z"))?.input).toBe(0.75);
    expect(lookUpPrice(name, {}, new Date("2027-01-01T00:00:00Z"))?.input).toBe(1.5);
  });

  test("resellers charge the maker's price", () => {
    const names = ["openrouter/anthropic/claude-haiku-4.5", "perplexity/google/gemini-2.5-flash"];
    const makers = ["anthropic/claude-haiku-4-5", "gemini/gemini-2.5-flash"];
    expect(names.map((name) => lookUpPrice(name, {}, today))).toEqual(
      makers.map((name) => listPrices[name]),
    );
  });

  test("older than 90 days is a warning, and what the user says is not", () => {
    const name = "openai/gpt-6-luna";
    const listed = lookUpPrice(name, {}, today);
    const named = lookUpPrice(name, { [name]: { input: 1, output: 1 } }, today);
    const later = new Date("2026-12-25T00:00:00Z");
    expect(listed && stalePrice(name, listed, today)).toBeUndefined();
    expect(listed && stalePrice(name, listed, later)).toContain("91 days ago");
    expect(named && stalePrice(name, named, later)).toBeUndefined();
  });
});
