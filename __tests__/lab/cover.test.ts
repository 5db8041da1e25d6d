import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { countCovers, smallCover } from "../../src/lab/search/cover.ts";

test("a cover loses nothing, and each of its items covers something alone", () => {
  const sets = fc.array(fc.uniqueArray(fc.nat(30), { maxLength: 8 }), { maxLength: 20 });
  fc.assert(
    fc.property(sets, (lists) => {
      const covers = new Map(lists.map((list, index) => [index, new Set(list)]));
      const chosen = smallCover(covers, (index) => index + 1);
      const union = new Set(chosen.flatMap((index) => [...(covers.get(index) ?? [])]));
      expect(union).toEqual(new Set(lists.flat()));
      const counts = countCovers(chosen.map((index) => covers.get(index) ?? new Set()));
      for (const index of chosen) {
        expect([...(covers.get(index) ?? [])].some((element) => counts.get(element) === 1)).toBe(
          true,
        );
      }
    }),
  );
});
