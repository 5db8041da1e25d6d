import { describe, expect, test } from "@jest/globals";
import { readCases } from "../../../../scripts/bench/graphql-cases.ts";
import { Failure } from "../../../../src/model/index.ts";
import { compareSdl } from "./support.ts";

/** The same numbers in each run (Park and Miller's generator). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

const damages: readonly ((text: string, roll: (sides: number) => number) => string)[] = [
  (text, roll) => text.slice(0, roll(text.length)),
  (text, roll) => {
    const at = roll(text.length);
    return text.slice(0, at) + String.fromCharCode(roll(128)) + text.slice(at + 1);
  },
  (text, roll) => {
    const words = text.split(/\b/);
    const [from, to] = [roll(words.length), roll(words.length)];
    return words.map((word, index) => (index === to ? words[from] : word)).join("");
  },
  (text, roll) => {
    const lines = text.split("\n");
    const line = roll(lines.length);
    return [...lines.slice(0, line), lines[line], ...lines.slice(line)].join("\n");
  },
];

describe("schemas that were damaged end in a report or a Failure", () => {
  test.each([1, 2, 3, 4])("seed %i", async (seed) => {
    const roll = dice(seed * 7919);
    const ended = { report: 0, failure: 0 };
    for (const { base, head } of readCases()) {
      const damage = damages[roll(damages.length)] ?? String;
      try {
        await compareSdl(base, damage(head, roll));
        ended.report += 1;
      } catch (error) {
        expect(error).toBeInstanceOf(Failure);
        ended.failure += 1;
      }
    }
    expect(ended.report).toBeGreaterThan(10);
    expect(ended.failure).toBeGreaterThan(10);
  });
});
