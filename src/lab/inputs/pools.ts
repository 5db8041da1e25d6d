/** Numbers that a reader would choose, and those at the edges of what numbers are. */
export const commonNumbers = [
  "0",
  "1",
  "2",
  "3",
  "-1",
  "5",
  "10",
  "0.5",
  "-2",
  "4",
  "1.5",
  "100",
  "-0.5",
];
export const rareNumbers = ["NaN", "Infinity", "-Infinity", "-0", "1e21", "1e-7", "255", "1000"];

export const commonStrings = [
  "",
  "a",
  "b",
  "abc",
  "a b",
  "1",
  "hello world",
  "A",
  "Hello",
  "a,b",
  "x=1",
  "foo",
  "bar",
];
export const rareStrings = [
  " ",
  "\n",
  "é",
  "0",
  "-1",
  "null",
  "a/b",
  "a.b",
  "日本",
  "a\tb",
  "<b>",
  "%20",
  "__proto__",
  "😀",
  "1.5",
  "true",
];

/** By number of parameters. */
export const functions: readonly (readonly string[])[] = [
  [
    "() => 1",
    "() => undefined",
    "() => true",
    "() => [1, 2]",
    '() => "a"',
    '() => { throw new Error("failed"); }',
    "() => ({ a: 1 })",
    "() => null",
  ],
  [
    "(x) => x",
    "(x) => x > 1",
    "(x) => x * 2",
    "(x) => !x",
    "(x) => [x]",
    "(x) => x + 1",
    "(x) => x.a",
    "(x) => typeof x",
    "() => false",
    "(x) => { throw x; }",
    "(x) => x % 2 === 0",
    "(x) => String(x)",
    "(x) => x.length",
    "(x) => x * x",
  ],
  [
    "(a, b) => a + b",
    "(a, b) => a - b",
    "(a, b) => b - a",
    "(a, b) => a > b",
    "(a, b) => [a, b]",
    "(a, b) => b",
    "(a, b) => a === b",
    "(a, b) => Math.abs(a - b)",
    "(a, b) => a < b",
  ],
  ["(a, b, c) => [a, b, c]", "(a, b, c) => c", "(...all) => all"],
];

/** Values of built-in types, by kind of shape. */
export const readyMade: Readonly<Partial<Record<string, readonly string[]>>> = {
  boolean: ["true", "false"],
  bigint: ["1n", "0n", "-5n"],
  symbol: ['Symbol("a")'],
  regexp: ["/a/", "/b/g", "/\\d+/", "/^a/i"],
  date: ["new Date(0)", "new Date(1e12)", "new Date(NaN)", "new Date(86400000)"],
  map: ["new Map()", 'new Map([["a", 1]])', "new Map([[1, 2], [3, 4]])"],
  set: ["new Set()", "new Set([1, 2])", 'new Set(["a"])'],
};
