import { expect, test } from "@jest/globals";
import { shardsOf } from "../../src/flow/shards.ts";

const files = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `src/part-${at}.ts`);

test.each([
  ["no code", ["README.md"], ["1/1"]],
  ["twenty code files", files(20), ["1/1"]],
  ["and tests of them", [...files(20), "src/a.test.ts", "__tests__/b.ts"], ["1/1"]],
  ["twenty-one", files(21), ["1/2", "2/2"]],
])("%s: the mutants are cut into as many parts as it takes", (_, paths, parts) => {
  expect(shardsOf(["contract", "tests"], paths, undefined)).toEqual({
    contract: ["1/1"],
    tests: parts,
  });
});

test("never more than eight machines, unless the user says so", () => {
  expect(shardsOf(["tests"], files(500), undefined)["tests"]).toHaveLength(8);
  expect(shardsOf(["tests"], [], 12)["tests"]?.at(-1)).toBe("12/12");
});
