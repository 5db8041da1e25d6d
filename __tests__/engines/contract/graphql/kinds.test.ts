import { describe, expect, test } from "@jest/globals";
import { ChangeType, directiveUsageAdded, directiveUsageRemoved } from "@graphql-inspector/core";
import { buildSchema, Kind, parse, validate } from "graphql";
import { neverCaused, readCases } from "../../../../scripts/bench/graphql-cases.ts";
import { rules } from "../../../../src/engines/contract/graphql/rules/registry.ts";
import { compareSdl } from "./support.ts";

const cases = readCases();

/** What the report says of a change: a claim by its proof, a question, or a remark. */
async function outcome(name: string): Promise<string> {
  const one = cases.find((each) => each.name === name);
  if (one === undefined) throw new Error(`No case ${name}`);
  const { claims, notes } = await compareSdl(one.base, one.head);
  const rule = `graphql-${one.kind.toLowerCase().replaceAll("_", "-")}`;
  const claim = claims.find((each) => each.rule === rule);
  if (claim !== undefined) {
    if (claim.proof.kind === "response") return "result";
    return claim.proof.observed.startsWith("Head refuses it") ? "refused" : "received";
  }
  const words = rule.slice("graphql-".length).replaceAll("-", " ");
  const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  if (notes.some(({ kind, text }) => kind === "remark" && text.startsWith(sentence))) return "safe";
  return notes.some(({ kind }) => kind === "question") ? "undecided" : "nothing";
}

describe("each kind of change", () => {
  test.each(cases)("$name: $expected", async ({ name, expected }) => {
    expect(await outcome(name)).toBe(expected);
  });

  test("has a pair of schemas, but for two that no schema can cause", () => {
    const caused = new Set(cases.map(({ kind }) => kind));
    const missing = Object.values(ChangeType).filter((kind) => !caused.has(kind));
    expect(missing).toEqual(neverCaused);
  });

  test("of those two, a directive on a field of an operation is for the server to know", () => {
    const directive = { name: { value: "audit" } } as never;
    const payload = { parentType: { name: "Order" }, field: { name: "id" } } as never;
    const added = directiveUsageAdded(Kind.FIELD, directive, payload, false);
    const removed = directiveUsageRemoved(Kind.FIELD, directive, payload);
    expect([added.type, removed.type]).toEqual(neverCaused);
    const world = {} as never;
    expect(rules.DIRECTIVE_USAGE_FIELD_ADDED(world, added.meta as never).kind).toBe("question");
    expect(rules.DIRECTIVE_USAGE_FIELD_REMOVED(world, removed.meta as never).kind).toBe("question");
  });

  test.each(cases)("$name: nothing, compared with itself", async ({ base, head }) => {
    for (const text of [base, head]) {
      const report = await compareSdl(text, text);
      expect(report).toMatchObject({ verdict: "pass", claims: [], notes: [] });
    }
  });
});

describe("an operation in a proof", () => {
  const refused = cases.filter(({ expected }) => expected === "refused");

  test.each(refused)("$name: graphql-js agrees on both sides", async ({ base, head }) => {
    const { claims } = await compareSdl(base, head);
    expect(claims.length).toBeGreaterThan(0);
    for (const { proof } of claims) {
      const document = parse(proof.evidence[0]?.text ?? "");
      expect(validate(buildSchema(base), document)).toEqual([]);
      const reason = /^Head refuses it: (.*)$/.exec(proof.observed)?.[1];
      if (reason === undefined || reason.startsWith("Schema is not configured")) continue;
      const messages = validate(buildSchema(head), document).map(({ message }) => message);
      expect(messages).toContainEqual(expect.stringContaining(reason));
    }
  });
});
