import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { matcher } from "../../../src/engines/contract/pattern/matcher.ts";
import { samplesOf } from "../../../src/engines/contract/pattern/sample.ts";

describe("examples of a pattern", () => {
  test.each([
    ["^[A-Z]{3}-\\d{4}$", "AAA-0000"],
    ["^(cat|dog)s?$", "cat"],
    ["^\\w+@\\w+\\.com$", "a@a.com"],
    ["^[^a-z]$", "0"],
    ["^\\D\\W\\S$", "a!a"],
    ["^\\x41\\u0042\\u{43}$", "ABC"],
    ["^(?:ab){2,}$", "abab"],
    ["^(?<year>\\d{2})$", "00"],
    ["^a{2,3}?$", "aa"],
    ["^[\\d_-]$", "0"],
    ["^\\.\\-\\/$", ".-/"],
    ["^[\\b]$", "\b"],
    ["^.$", "a"],
    ["^[é-ü]$", "é"],
    ["^\\t\\n$", "\t\n"],
  ])("%s", (pattern, example) => {
    expect(samplesOf(pattern, 0)[0]).toBe(example);
    expect(matcher(pattern).matches(example)).toBe(true);
  });

  test.each([
    ...["^(?=a)a$", "(a)\\1", "\\bword\\b", "^\\p{L}$", "(", "a)", "[a", "*", "\\"],
    ...["(?i:a)", "(a", "\\x4", "\\u{}", "\\u00", "(?<=a)b", "a|*"],
  ])("%s has none", (pattern) => {
    expect(samplesOf(pattern, 0)).toEqual([]);
  });

  test.each<[string, number, readonly string[]]>([
    ["^a$", 0, ["a"]],
    ["^[a-c]*$", 0, ["", "b", "c", "a"]],
    ["^[a-c]*$", 5, ["", "b", "c", "aaaaa", "aa", "a"]],
    ["^x(?:a|b)+$", 6, ["xa", "xbb", "xaa", "xaaaaa", "xaaa"]],
    ["^\\d{12}$", 0, ["000000000000", "111111111111", "222222222222"]],
    ["^\\d{2,}$", 4, ["00", "111", "222", "0000", "000", "00aa"]],
    ["^a{1,3}$", 9, ["a", "aa", "aaa", "aaaaaaaaa"]],
    ["^a{10,12}$", 0, ["aaaaaaaaaa", "aaaaaaaaaaa"]],
    ["ab", 4, ["ab", "abaa"]],
    ["^a?$", 0, ["", "a"]],
    ["^(?:a?|b)$", 0, ["", "b", "a"]],
    ["^[^\\u0000-\\u{10ffff}]?$", 0, [""]],
    ["^a+$", 2001, []],
    ["^[é-ü]$", 0, ["é"]],
    ["^[a-]$", 0, ["a"]],
    ["^[\\d-z]$", 0, ["z"]],
    ["^[^^]$", 0, ["a", "b", "c"]],
    ["^\\cJ$", 0, []],
  ])("of %s, at least %d long, are these", (pattern, length, examples) => {
    const found = samplesOf(pattern, length);
    expect(found).toEqual(examples);
  });

  test("are there for many groups side by side, and not for deep ones", () => {
    expect(samplesOf("(a)".repeat(60), 0)[0]).toBe("a".repeat(60));
    expect(samplesOf(`${"(".repeat(49)}a${")".repeat(49)}`, 0)[0]).toBe("a");
    expect(samplesOf(`${"(".repeat(60)}a${")".repeat(60)}`, 0)).toEqual([]);
  });

  test("are as long as asked for, where the pattern allows it", () => {
    for (const [pattern, length] of [
      ["^[a-f]+$", 40],
      ["^sha:[a-f]*$", 20],
      ["x", 9],
      ["^(ab)+$", 12],
    ] as const) {
      const long = samplesOf(pattern, length).filter((text) => text.length >= length);
      expect(long.some((text) => matcher(pattern).matches(text))).toBe(true);
    }
  });

  test("match, whatever the pattern is made of", () => {
    const part = fc.constantFrom("a", "[b-d]", "\\d", "(x|yz)", "e?", "f*", "[^g]", "(hi){2}", ".");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const pattern = `^${parts.join("")}$`;
        for (const text of samplesOf(pattern, 0))
          expect(new RegExp(pattern, "u").test(text)).toBe(true);
      }),
    );
  });
});

describe("a pattern that could back-track", () => {
  test.each([
    ["^(a+)+$", true, false],
    ["^(a|a)*$", true, false],
    ["^((a+)+)+$", true, false],
    ["(a*)*b", false, false],
    ["^(a?){30}a{30}$", false, false],
    ["a*a*a*a*a*a*a*b", false, false],
    ["^(?=a)(a+)+$", true, false],
    ["([a-z]+-?)*!", false, true],
  ])("%s answers at once", (pattern, bare, marked) => {
    for (const length of [5, 20, 100, 5_000]) {
      const text = "a".repeat(length);
      const start = performance.now();
      const answers = [matcher(pattern).matches(text), matcher(pattern).matches(`${text}!`)];
      expect(performance.now() - start).toBeLessThan(2_000);
      if (length > 60) expect(answers).toEqual([bare, marked]);
    }
  });

  test.each(["^(a+)+\\1$", "(a*)*\\bb"])(
    "%s does not answer, as no automaton has it",
    (pattern) => {
      expect(matcher(pattern).matches("a".repeat(5_000))).toBeUndefined();
    },
  );

  test.each([
    ["^[a-z0-9]+(-[a-z0-9]+)*$", "a-b-c", true],
    ["^[0-9a-f]{8}-[0-9a-f]{4}$", "00000000-0000", true],
    ["^\\d+$", "1".repeat(1_000), true],
    ["^https://", "https://example.com", true],
    ["^a$", "b".repeat(9_000), false],
    ["^[a\\-z]$", "-", true],
    ["(", "anything", true],
  ])("%s is no such pattern", (pattern, text, answer) => {
    expect(matcher(pattern).matches(text)).toBe(answer);
  });
});
