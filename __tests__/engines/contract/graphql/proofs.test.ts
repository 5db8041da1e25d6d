import { describe, expect, test } from "@jest/globals";
import { compareSdl } from "./support.ts";

const shop = `type Query {
  orders(filter: Filter!): [Order!]!
  node(id: ID!): Node
}
input Filter { shop: ID!, status: Status }
enum Status { OPEN, PAID }
interface Node { id: ID!, note: String }
type Order implements Node { id: ID!, note: String, total: Int! }
type Shop implements Node { id: ID!, note: String }
`;

async function only(base: string, head: string) {
  const { claims } = await compareSdl(base, head);
  expect(claims).toHaveLength(1);
  const [claim] = claims;
  if (claim === undefined) throw new Error("No claim");
  return claim;
}

describe("a proof", () => {
  test("gives what is required, and nothing more", async () => {
    const claim = await only(shop, shop.replace(", total: Int!", ""));
    expect(claim).toMatchObject({
      rule: "graphql-field-removed",
      severity: "error",
      text: "Field `total` was removed from object type `Order`",
      where: { path: "base.graphql", line: 8, column: 53, side: "base" },
      proof: {
        kind: "request",
        observed: 'Head refuses it: Cannot query field "total" on type "Order".',
        expected: "Base accepts this operation.",
      },
    });
    expect(claim.proof.evidence[0]?.text).toBe(
      '{\n  orders(filter: {shop: "1"}) {\n    total\n  }\n}',
    );
  });

  test("shows a result that only head gives", async () => {
    const base = shop.replace("total: Int!", "total: Int!, status: Status!");
    const { proof, severity } = await only(base, base.replace("OPEN, PAID", "OPEN, PAID, VOID"));
    expect(severity).toBe("warning");
    expect(proof).toMatchObject({
      kind: "response",
      observed: "Head may give this result.",
      expected: 'Base never gives it: Enum "Status" cannot represent value: "VOID"',
    });
    expect(JSON.parse(proof.evidence[1]?.text ?? "")).toEqual({
      data: { orders: [{ status: "VOID" }] },
    });
  });

  test("says what the two sides' resolvers get, where a default changed", async () => {
    const base = shop.replace("status: Status", "status: Status = OPEN");
    const { proof } = await only(base, base.replace("= OPEN", "= PAID"));
    expect(proof).toMatchObject({
      observed: 'Head\'s resolver gets filter: {"shop":"1","status":"PAID"}.',
      expected: 'Base\'s resolver gets filter: {"shop":"1","status":"OPEN"}.',
    });
  });

  test("is about its own change where several were made on the way", async () => {
    const head = shop
      .replace("shop: ID!", "shop: ID!, city: String!")
      .replace("OPEN, PAID", "OPEN")
      .replace(", total: Int!", "");
    const { claims } = await compareSdl(shop, head);
    const observed = Object.fromEntries(claims.map(({ rule, proof }) => [rule, proof.observed]));
    expect(observed).toEqual({
      "graphql-enum-value-removed": expect.stringContaining('Value "PAID" does not exist'),
      "graphql-field-removed": expect.stringContaining('Cannot query field "total"'),
      "graphql-input-field-added": expect.stringContaining('Field "Filter.city" of required type'),
    });
  });

  test("is one for an interface and the types that follow it", async () => {
    const claim = await only(shop, shop.replaceAll("note: String", "note: Int"));
    expect(claim.text).toBe(
      "Field `Node.note` changed type from `String` to `Int`, and from `Order`, `Shop`",
    );
  });

  test("can be asked for again by its id alone", async () => {
    const head = shop.replace("OPEN, PAID", "OPEN").replace(", total: Int!", "");
    const { claims } = await compareSdl(shop, head);
    const { run } = await import("../support.ts");
    const files = { "base.graphql": shop, "head.graphql": head };
    const inputs = { base: "base.graphql", head: "head.graphql", claim: claims[1]?.id ?? "" };
    expect((await run({ files }, inputs)).claims).toEqual([claims[1]]);
  });
});
