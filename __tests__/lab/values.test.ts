import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { describe as describeValue } from "../../src/lab/values/describe.ts";
import { matches } from "../../src/lab/values/matches.ts";
import { isSayable } from "../../src/lab/values/sayable.ts";
import { isLiteral, source } from "../../src/lab/values/source.ts";

class Point {
  readonly x: number;
  constructor(x: number) {
    this.x = x;
  }
}

const cyclic: { self?: unknown } = {};
cyclic.self = cyclic;
const shared = { a: 1 };

/** Each is unlike every other one. */
const different: readonly unknown[] = [
  undefined, null, true, 0, -0, NaN, 1n, 1, "1", "", Symbol("a"),
  [], [undefined], new Array(1), [1, 2], [2, 1], {}, { a: undefined }, { a: 1 }, Object.create(null),
  new Point(1), { x: 1 }, new Date(0), new Date(NaN), /a/, /a/g, new Map([[1, 2]]), new Set([1]),
  new Uint8Array([1]), new Int8Array([1]), new Error("a"), new TypeError("a"), new Error("b"),
  Object.assign(new Error("a"), { code: 1 }), cyclic, [shared, { a: 2 }], () => 1,
]; // prettier-ignore

describe("what an assertion can tell", () => {
  test("each value is like itself and like nothing else", () => {
    for (const [index, value] of different.entries()) {
      const alike = different.flatMap((other, at) =>
        matches(other, describeValue(value), true) ? [at] : [],
      );
      expect(alike).toEqual([index]);
    }
  });

  test("a description matches exactly what has the same description", () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withSparseArray: true,
      withNullPrototype: true,
    });
    fc.assert(
      fc.property(anything, anything, (left, right) => {
        const [first, second] = [describeValue(left), describeValue(right)];
        if (first.kind === "too-large" || second.kind === "too-large") return;
        expect(matches(left, first, true)).toBe(true);
        expect(matches(right, first, true)).toBe(JSON.stringify(first) === JSON.stringify(second));
      }),
      { numRuns: 500 },
    );
  });

  test("an instance is told by its properties, unless it is asked for to the last detail", () => {
    const expected = describeValue(new Point(1));
    expect(matches({ x: 1 }, expected)).toBe(true);
    expect(matches({ x: 1 }, expected, true)).toBe(false);
    expect(matches(new Point(1), describeValue({ x: 1 }))).toBe(false);
  });

  test("the order of properties is told only on demand", () => {
    const expected = describeValue({ a: 1, b: 2 });
    expect(matches({ b: 2, a: 1 }, expected)).toBe(true);
    expect(matches({ b: 2, a: 1 }, expected, true)).toBe(false);
  });

  test("an equal copy stands for a shared object, but not to the last detail", () => {
    const expected = describeValue([shared, shared]);
    expect(matches([shared, { ...shared }], expected)).toBe(true);
    expect(matches([shared, { ...shared }], expected, true)).toBe(false);
  });
});

test("JavaScript's own messages are left out, those of the package are kept", () => {
  const own = describeValue(new TypeError("Expected a list of numbers"));
  expect(own).toMatchObject({ name: "TypeError", message: "Expected a list of numbers" });
  let engine: unknown;
  try {
    (undefined as unknown as { a: () => void }).a();
  } catch (error) {
    engine = error;
  }
  expect(describeValue(engine)).toMatchObject({ name: "TypeError", message: undefined });
});

test("what cannot be held or read becomes too large, and never throws", () => {
  const hostile = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error("no");
      },
    },
  );
  expect(describeValue(hostile)).toEqual({ kind: "too-large" });
  expect(describeValue(Array.from({ length: 1000 }, (_, index) => index)).kind).toBe("too-large");
  expect(matches(hostile, describeValue({}))).toBe(false);
});

test("a literal's source makes the same value again", () => {
  for (const value of different) {
    const described = describeValue(value);
    if (!isLiteral(described)) continue;
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    expect(matches(new Function(`return (${source(described)})`)(), described, true)).toBe(true);
  }
});

test.each<[string, unknown, boolean]>([
  ["a plain value", { a: [1, new Map([[1, new Error("b")]])] }, true],
  ["a function", () => 1, true],
  ["a function inside", [() => 1], false],
  ["a symbol inside", { a: Symbol("b") }, false],
  ["a shared object", [shared, shared], true],
  ["a cycle", cyclic, false],
  [
    "an error of a class of its own inside",
    [Object.assign(new Error("a"), { name: "Own" })],
    false,
  ],
])("whether an assertion can say %s", (_, value, expected) => {
  expect(isSayable({ kind: "returned", value: describeValue(value) }, false)).toBe(expected);
});

test("of what is thrown, errors can be said, and plain reasons of promises", () => {
  const reason = describeValue(1);
  expect(isSayable({ kind: "thrown", value: describeValue(new Error("a")) }, false)).toBe(true);
  expect(isSayable({ kind: "thrown", value: reason }, false)).toBe(false);
  expect(isSayable({ kind: "thrown", value: reason }, true)).toBe(true);
});
