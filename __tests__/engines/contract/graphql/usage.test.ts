import { describe, expect, test } from "@jest/globals";
import { failureOf } from "../support.ts";
import { compareSdl } from "./support.ts";

const base = `type Query {
  orders(filter: Filter, first: Int): [Order!]!
  find: Found
}
input Filter { status: Status, city: String }
enum Status { OPEN, PAID }
union Found = Order | Shop
type Order { id: ID!, note: String, status: Status }
type Shop { id: ID! }
`;
const severities = async (head: string, operation: string) => {
  const { claims } = await compareSdl(base, head, { "client/a.graphql": operation });
  return claims.map(({ severity }) => severity);
};

describe("a break that no known operation needs is a note", () => {
  test.each([
    ["a field", base.replace("note: String, ", ""), "{ orders { id } }", "{ orders { note } }"],
    [
      "an argument",
      base.replace(", first: Int", ""),
      "{ orders { id } }",
      "{ orders(first: 1) { id } }",
    ],
    [
      "an input field",
      base.replace(", city: String", ""),
      "{ orders(filter: {status: OPEN}) { id } }",
      "query ($filter: Filter) { orders(filter: $filter) { id } }",
    ],
    [
      "an enum value",
      base.replace("OPEN, PAID", "OPEN"),
      "{ orders(filter: {status: OPEN}) { id } }",
      "query ($status: Status) { orders(filter: {status: $status}) { id } }",
    ],
    [
      "a new enum value",
      base.replace("OPEN, PAID", "OPEN, PAID, VOID"),
      "{ orders { id } }",
      "{ orders { status } }",
    ],
    [
      "a member of a union",
      base.replace("Order | Shop", "Order"),
      "{ orders { id } }",
      "{ find { ...part } } fragment part on Shop { id }",
    ],
    [
      "a required input field",
      base.replace("city: String", "city: String!"),
      "{ orders { id } }",
      "{ orders(filter: {status: OPEN}) { id } }",
    ],
  ])("%s", async (_name, head, unused, used) => {
    expect(await severities(head, unused)).toEqual(["note"]);
    const [severity] = await severities(head, used);
    expect(severity).not.toBe("note");
  });

  test("and does not fail the run", async () => {
    const head = base.replace("note: String, ", "");
    const report = await compareSdl(base, head, { "a.graphql": "{ find { __typename } }" });
    expect(report.verdict).toBe("warn");
    expect(report.claims[0]?.text).toMatch(/; no operation in use needs it$/);
  });
});

describe("operations in use", () => {
  test("may be in a folder, and share fragments over files", async () => {
    const files = {
      "client/a.graphql": "{ orders { ...part } }",
      "client/deep/b.graphql": "fragment part on Order { note }",
    };
    const { run } = await import("../support.ts");
    const head = base.replace("note: String, ", "");
    const all = { "base.graphql": base, "head.graphql": head, ...files };
    const inputs = { base: "base.graphql", head: "head.graphql", usage: ["client"] };
    const { claims } = await run({ files: all }, inputs);
    expect(claims.map(({ severity }) => severity)).toEqual(["error"]);
  });

  test("that base refuses already are said to be so", async () => {
    const { notChecked } = await compareSdl(base, base, { "a.graphql": "query Old { gone }" });
    expect(notChecked).toEqual([
      {
        what: "a.graphql: Old",
        why: 'Base refuses it: Cannot query field "gone" on type "Query".',
      },
    ]);
  });

  test("that are not there, or broken, are a Failure", async () => {
    const { run } = await import("../support.ts");
    const files = { "base.graphql": base };
    const inputs = { base: "base.graphql", head: "base.graphql", usage: ["client"] };
    expect((await failureOf(run({ files }, inputs))).code).toBe("usage-missing");
    const broken = compareSdl(base, base, { "a.graphql": "{ orders {" });
    expect((await failureOf(broken)).code).toBe("document-unreadable");
  });
});
