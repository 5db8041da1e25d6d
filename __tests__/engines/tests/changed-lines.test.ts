import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { changedLines } from "../../../src/engines/tests/collect/changed-lines.ts";

test.each([
  ["a changed line", "a\nb\nc\nd", "a\nB\nc\nd", [[2, 2]]],
  ["lines that came in", "a\nb\nc", "a\nb\nx\ny\nc", [[3, 4]]],
  ["the neighbors of what went", "a\nb\nc\nd", "a\nd", [[1, 2]]],
  [
    "several places",
    "a\nb\nc\nd\ne\nf",
    "X\nb\nc\nY\ne\nf\nZ",
    [
      [1, 1],
      [4, 4],
      [7, 7],
    ],
  ],
  ["nothing", "a\nb", "a\nb", []],
])("%s", (_, before, after, ranges) => {
  expect(changedLines(before, after).map(({ start, end }) => [start, end])).toEqual(ranges);
});

test("a new file has changed as a whole", () => {
  expect(changedLines(undefined, "a\nb")).toEqual([{ start: 1, end: 2 }]);
});

const texts = fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 25 });

test("what is not in a range was there before, in the same order", () => {
  fc.assert(
    fc.property(texts, texts, (old, new_) => {
      const ranges = changedLines(old.join("\n"), new_.join("\n"));
      const unchanged = new_.filter(
        (_, index) => !ranges.some(({ start, end }) => index + 1 >= start && index + 1 <= end),
      );
      let at = 0;
      for (const line of old) if (line === unchanged[at]) at += 1;
      expect(at).toBe(unchanged.length);
    }),
  );
});

test("a change too large to follow is one change, and costs no time", () => {
  const lines = (name: string): string =>
    Array.from({ length: 20_000 }, (_, index) => `${name} ${index}`).join("\n");
  const started = performance.now();
  expect(changedLines(`same\n${lines("a")}\nend`, `same\n${lines("b")}\nend`)).toEqual([
    { start: 2, end: 20_001 },
  ]);
  expect(performance.now() - started).toBeLessThan(20_000);
});
