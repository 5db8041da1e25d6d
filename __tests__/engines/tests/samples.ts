import type { Kept, Mutant, Outcome, Value } from "../../../src/lab/index.ts";
import type { Style } from "../../../src/engines/tests/suite/style.ts";

export const style: Style = {
  framework: "jest",
  modules: "esm",
  word: "test",
  describes: false,
  assertions: "expect",
  imported: true,
  quote: '"',
  semicolons: true,
  indent: "  ",
  endings: "as-file",
  place: { folder: "test", suffix: ".test.js" },
};

export function primitive(source: string): Value {
  return { kind: "primitive", source };
}

export function returned(value: Value): Outcome {
  return { kind: "returned", value };
}

export function mutant(id: string, change: Partial<Mutant> = {}): Mutant {
  return {
    id,
    file: "src/add.js",
    start: { line: 3, column: 10 },
    end: { line: 3, column: 15 },
    operator: "ArithmeticOperator",
    original: "a + b",
    replacement: "a - b",
    isStatic: false,
    arid: undefined,
    ...change,
  };
}

export function kept(
  expression: string,
  expected: Outcome,
  change: Partial<Kept["input"]> = {},
): Kept {
  const callee = /^[\w$.]+/.exec(expression)?.[0] ?? "add";
  const name = callee.split(".")[0] ?? callee;
  return {
    input: {
      statements: [],
      expression,
      imports: [{ name, local: name, module: "src/add.js" }],
      isAsync: false,
      calls: callee,
      origin: "search",
      ...change,
    },
    expected,
    oracle: { kind: "recorded", why: "" },
    kills: [{ mutant: "m1", observed: returned(primitive("0")) }],
    uniqueKills: ["m1"],
  };
}
