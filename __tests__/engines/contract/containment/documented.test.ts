import { describe, expect, test } from "@jest/globals";
import { tryPairs } from "../../../../scripts/bench/documented-fuzz.ts";
import { ask, summary } from "./ask.ts";

/** Milliseconds; the machine may be busy. */
const patience = 60_000;

const asked = (sub: unknown, sup: unknown) => summary(ask(sub, sup, {}, "documented"));

const closed = { not: {} };
const text = { type: "string" };
const number = { type: "integer" };
const open = (properties: object) => ({ type: "object", properties });

describe("the documented reading of containment", () => {
  test.each<[string, unknown, unknown, string]>([
    ["a new optional property", open({ a: {} }), open({ a: {}, b: number }), "contained"],
    [
      "a new optional property further in",
      open({ a: { items: open({ b: {} }) } }),
      open({ a: { items: open({ b: {}, c: number }) } }),
      "contained",
    ],
    [
      "a closed reader",
      open({ a: {} }),
      { ...open({ a: {} }), additionalProperties: closed },
      "contained",
    ],
    [
      "a property that is documented by another part",
      { allOf: [open({ a: open({ x: {} }) }), open({ a: open({ y: {} }) })] },
      open({ a: open({ x: {}, y: number }) }),
      '{"a":{"y":null}}',
    ],
    [
      "a property that only another alternative documents",
      {
        oneOf: [
          open({ k: { const: 1 }, a: text }),
          { ...open({ k: { const: 2 } }), required: ["k"] },
        ],
      },
      open({ a: text }),
      "contained",
    ],
    ["a free-form object", { type: "object" }, open({ b: number }), '{"b":null}'],
    [
      "other properties that are described",
      { ...open({ a: {} }), additionalProperties: text },
      open({ a: {}, b: number }),
      '{"b":""}',
    ],
    [
      "a recursive schema",
      { $defs: { n: open({ next: { $ref: "#/$defs/n" } }) }, $ref: "#/$defs/n" },
      { $defs: { n: open({ next: { $ref: "#/$defs/n" }, b: number }) }, $ref: "#/$defs/n" },
      "contained",
    ],
    [
      "members of `if` count where it holds, and of `else` where not",
      {
        ...open({ id: {} }),
        if: { ...open({ k: { const: 1 } }), required: ["k"] },
        else: open({ b: text }),
      },
      open({ b: text, k: { const: 1 } }),
      "contained",
    ],
  ])("%s", (_, sub, sup, answer) => {
    expect(asked(sub, sup)).toBe(answer);
  });

  test(
    "agrees with the judge, value by value",
    async () => {
      const { counts, contradictions } = await tryPairs(0, 100);
      expect(contradictions).toEqual([]);
      expect(counts.contained).toBeGreaterThan(30);
      expect(counts["not-contained"]).toBeGreaterThan(30);
      expect(counts.values).toBeGreaterThan(1_000);
      expect(counts.loose).toBeLessThan(counts["not-contained"] / 10);
    },
    patience,
  );
});
