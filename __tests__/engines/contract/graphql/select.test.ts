import { describe, expect, test } from "@jest/globals";
import { schemasIn } from "../../../../src/engines/contract/graphql/detect.ts";
import { run } from "../support.ts";

const whole = "type Query {\n  order: String\n  shop: String\n}\n";
const less = "type Query {\n  order: String\n}\n";

describe("schemas among the files of two commits", () => {
  test("are found, compared, and named by a command that compares them again", async () => {
    const history = {
      base: { "api/schema.graphql": whole, "client/orders.graphql": "{ order }" },
      head: { "api/schema.graphql": less, "client/orders.graphql": "{ shop }" },
    };
    const refs = { baseRef: "base", headRef: "head" };
    const { claims, headline } = await run({ history }, refs);
    expect(headline).toBe("1 breaking change in 1 operation");
    expect(claims[0]?.proof.command).toBe(
      `lamplighter contract --base-ref base --head-ref head --spec api/schema.graphql --claim ${claims[0]?.id ?? ""}`,
    );
    const again = await run({ history }, { ...refs, spec: ["api/schema.graphql"] });
    expect(again.claims).toEqual(claims);
  });

  test("may be spread over a folder, with or without being named", async () => {
    const query = "type Query {\n  order: Order\n}\n";
    const history = {
      base: {
        "api/query.graphql": query,
        "api/types/order.graphql": "type Order {\n  id: ID\n  note: String\n}\n",
      },
      head: {
        "api/query.graphql": query,
        "api/types/order.graphql": "type Order {\n  id: ID\n}\n",
      },
    };
    const refs = { baseRef: "base", headRef: "head" };
    const found = await run({ history }, refs);
    expect(found.claims.map(({ where }) => where)).toEqual([
      { path: "api/types/order.graphql", line: 3, column: 3, side: "base" },
    ]);
    expect((await run({ history }, { ...refs, spec: ["api"] })).claims).toEqual(found.claims);
  });

  test("that are new or gone have nothing to be compared with", async () => {
    const history = { base: { "old.graphql": whole }, head: { "new.graphql": less } };
    const { claims, notes } = await run({ history }, { baseRef: "base", headRef: "head" });
    expect(claims).toEqual([]);
    expect(notes.map(({ kind }) => kind).sort()).toEqual(["question", "remark"]);
  });
});

describe("which files are one schema", () => {
  const schemas = (texts: Record<string, string>) => schemasIn(new Map(Object.entries(texts)));

  test("two services beside each other are two, though they share names", () => {
    const order = "type Order {\n  id: ID\n}\n";
    const using = "type Query {\n  order: Order\n}\n";
    expect(
      schemas({
        "a/query.graphql": using,
        "a/order.graphql": order,
        "b/query.graphql": using,
        "b/order.graphql": order,
        "c.graphql": using + order,
      }),
    ).toEqual(["a", "b", "c.graphql"]);
  });

  test("operations and lone types are none", () => {
    expect(schemas({ "a.graphql": "{ order }", "b.graphql": "scalar Date" })).toEqual([]);
  });

  test("a broken schema is one, and a broken operation is not", () => {
    expect(schemas({ "a.graphql": "type Query {", "b.graphql": "query {" })).toEqual(["a.graphql"]);
  });
});
