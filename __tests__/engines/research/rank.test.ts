import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { numbered, type Observation } from "../../../src/engines/research/evidence.ts";
import { kinds } from "../../../src/engines/research/rank/kinds.ts";
import { rankFindings } from "../../../src/engines/research/rank/rank.ts";

const observation = fc
  .record({
    kind: fc.constantFrom(...Object.keys(kinds)),
    path: fc.constantFrom("a.ts", "b.ts", "c.ts", "d.ts"),
    value: fc.integer({ min: 0, max: 100 }),
    strength: fc.double({ min: 0, max: 1, noNaN: true }),
    nth: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ kind, path, value, strength, nth }): Observation => ({
    ...{ kind, value, strength, unit: "things", text: "is so", command: "true" },
    subject: `${path} ${nth}`,
    where: { path },
  }));

const ranked = (observations: readonly Observation[]) =>
  rankFindings(numbered([{ collector: "any", observations }], "none"));

test("more evidence never lowers the score or the rank of what it is about", () => {
  fc.assert(
    fc.property(fc.array(observation, { maxLength: 20 }), observation, (others, extra) => {
      const before = ranked(others);
      const after = ranked([...others, extra]);
      const group = kinds[extra.kind]?.group;
      for (const finding of before) {
        const now = after.find(({ id }) => id === finding.id);
        expect(now?.score ?? -1).toBeGreaterThanOrEqual(finding.score);
        const concerned =
          group === undefined
            ? finding.where?.path === extra.where?.path && kinds[finding.kind]?.group === undefined
            : kinds[finding.kind]?.group === group;
        if (concerned) expect(now?.rank ?? 99).toBeLessThanOrEqual(finding.rank);
      }
    }),
  );
});

test("the order in which collectors ran decides nothing", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(observation, {
        maxLength: 15,
        selector: ({ kind, subject }) => `${kind} ${subject}`,
      }),
      (observations) => {
        const key = ({ id, score, digest, kind }: ReturnType<typeof ranked>[number]) =>
          [id, score, digest, kind].join(" ");
        expect(ranked([...observations].reverse()).map(key)).toEqual(ranked(observations).map(key));
      },
    ),
  );
});

test("evidence of one file is one finding, that of a group is one wherever it is", () => {
  const at = (kind: string, path: string): Observation => ({
    ...{ kind, value: 3, unit: "", strength: 1, text: "is so", command: "true", subject: path },
    where: { path, line: 7 },
  });
  const found = ranked([
    at("hotspot", "a.ts"),
    at("mutants", "a.ts"),
    at("unpinned-action", "x.yml"),
    at("missing-permissions", "y.yml"),
    at("age", "b.ts"),
  ]);
  expect(found.map(({ kind, evidence, provenBy }) => [kind, evidence, provenBy])).toEqual([
    ["mutants", ["E2", "E1"], "tests"],
    ["missing-permissions", ["E4", "E3"], "research"],
  ]);
  expect(found[0]).toMatchObject({ where: { path: "a.ts", line: 7 }, score: 1 - 0.35 * 0.45 });
  expect(found[0]?.seen).toContain("(E2)");
});
