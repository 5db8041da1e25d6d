import { describe, expect, test } from "@jest/globals";
import { buildSchema, getIntrospectionQuery, graphqlSync } from "graphql";
import { failureOf, run } from "../support.ts";
import { compareSdl } from "./support.ts";

const shop = "type Query {\n  order: String\n}\n";
const compare = (head: string) => failureOf(compareSdl(shop, head));

describe("a schema that cannot be read", () => {
  test.each([
    ["broken syntax", "type Query {\n  order String\n}", "document-unreadable", "head.graphql:2:9"],
    ["nothing", "", "document-unreadable", "head.graphql:1:1"],
    ["an unknown type", "type Query {\n  order: Order\n}", "graphql-invalid", "head.graphql:2:10"],
    ["a type twice", `${shop}type Query {\n  x: ID\n}`, "graphql-invalid", "head.graphql:4:6"],
    ["a field twice", "type Query {\n  a: ID\n  a: Int\n}", "graphql-invalid", "head.graphql:2:3"],
    ["no query", "type Order {\n  id: ID\n}", "graphql-invalid", "head.graphql"],
    ["an operation", `${shop}\nquery { order }`, "graphql-invalid", "head.graphql:5:1"],
    ["a type without fields", `${shop}type Order`, "graphql-invalid", "head.graphql:4:1"],
    [
      "an input that needs itself",
      "input A {\n  a: A!\n}\ntype Query {\n  x(a: A): ID\n}",
      "graphql-invalid",
      "head.graphql:2:3",
    ],
  ])("%s", async (_name, head, code, where) => {
    expect(await compare(head)).toMatchObject({ code, where });
  });

  test.each([
    ["lists in lists", `type Query {\n  order: ${"[".repeat(100_000)}ID`],
    ["values in values", `type Query {\n  order(a: [ID] = ${"[".repeat(100_000)}): ID\n}`],
    ["open braces", "{".repeat(1_000_000)],
  ])("%s, without end", async (_name, head) => {
    expect((await compare(head)).code).toBe("document-too-deep");
  });

  test("a bracket in a comment or a string is no nesting", async () => {
    const signs = "{[(".repeat(1_000);
    const head = `# ${signs}\n"${signs}"\ntype Query {\n  """\n  ${signs} \\"""\n  """\n  order: String\n}`;
    expect((await compareSdl(shop, head)).verdict).toBe("pass");
  });

  test("ten thousand unknown types end at the first", async () => {
    const fields = Array.from({ length: 10_000 }, (_, index) => `  field${index}: Type${index}`);
    const started = performance.now();
    expect((await compare(`type Query {\n${fields.join("\n")}\n}`)).code).toBe("graphql-invalid");
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test("more tokens than any schema has", async () => {
    const head = `type Query {\n${"  a: ID\n".repeat(700_000)}}`;
    expect((await compare(head)).code).toBe("document-unreadable");
  });
});

describe("a schema that says something twice in the same words", () => {
  const once = `type Query {
  "A link."
  order(id: ID): Order
}
type Order {
  id: ID!
  state: State
}
enum State {
  OPEN
  DONE
}
scalar Date
directive @auth on OBJECT
`;

  test.each([
    ["a field", "  state: State\n", "  state: State\n  state: State\n", "Order.state", 8],
    [
      "a field described otherwise",
      "  order(id: ID): Order\n",
      '  order(id: ID): Order\n  "An order."\n  order(id: ID): Order\n',
      "Query.order",
      4,
    ],
    ["a value", "  DONE\n", "  DONE\n  OPEN\n", "State.OPEN", 12],
    ["a type", "scalar Date\n", "scalar Date\nscalar Date\n", "Date", 14],
    ["a directive", "on OBJECT\n", "on OBJECT\ndirective @auth on OBJECT\n", "@auth", 15],
    [
      "a field of an extension",
      "scalar Date\n",
      "scalar Date\nextend type Order {\n  id: ID!\n}\n",
      "Order.id",
      15,
    ],
  ])("%s", async (_name, from, to, coordinate, line) => {
    const head = once.replace(from, to);
    const { verdict, notes } = await compareSdl(once, head);
    expect(verdict).toBe("pass");
    expect(notes).toEqual([
      {
        kind: "remark",
        text: `Defined more than once, in the same words, and read once: \`${coordinate}\``,
        where: expect.objectContaining({ path: "head.graphql", line }),
      },
    ]);
  });

  test("a break beside it is found", async () => {
    const twice = once.replace("  state: State\n", "  state: State\n  state: State\n");
    const { claims, notes } = await compareSdl(twice, once.replace("  state: State\n", ""));
    expect(claims).toMatchObject([{ rule: "graphql-field-removed", severity: "error" }]);
    expect(notes).toMatchObject([{ where: { path: "base.graphql", side: "base" } }]);
  });
});

describe("a schema that tools complete", () => {
  test("uses directives that a framework declares", async () => {
    const base =
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])\ntype Query {\n  order: Order\n}\ntype Order @key(fields: "id") {\n  id: ID!\n}\n';
    const { claims, notes } = await compareSdl(base, base.replace(' @key(fields: "id")', ""));
    expect(claims).toEqual([]);
    expect(notes.map(({ kind }) => kind)).toEqual(["question"]);
  });

  test("extends a type that another service defines", async () => {
    const base = "extend type Query {\n  order: String\n  shop: String\n}\n";
    const { claims } = await compareSdl(base, base.replace("  shop: String\n", ""));
    expect(claims.map(({ rule }) => rule)).toEqual(["graphql-field-removed"]);
  });
});

describe("the answer to an introspection", () => {
  const answer = (sdl: string) =>
    JSON.stringify(
      graphqlSync({ schema: buildSchema(sdl), source: getIntrospectionQuery({ oneOf: true }) }),
    );

  test("compares with an SDL file, in both directions", async () => {
    const more = "type Query {\n  order: String\n  shop: String\n}\n";
    const files = {
      "a.json": answer(more),
      "b.graphql": shop,
      "c.json": answer(shop),
      "d.graphql": more,
    };
    const removed = await run({ files }, { base: "a.json", head: "b.graphql" });
    expect(removed.claims.map(({ text }) => text)).toEqual([
      "Field `shop` was removed from object type `Query`",
    ]);
    expect(removed.notChecked.map(({ what }) => what)).toEqual(["directives in use"]);
    expect((await run({ files }, { base: "d.graphql", head: "c.json" })).claims).toHaveLength(1);
    expect((await run({ files }, { base: "a.json", head: "c.json" })).claims).toHaveLength(1);
    expect((await run({ files }, { base: "a.json", head: "d.graphql" })).claims).toEqual([]);
  });

  test("that is cut is a Failure", async () => {
    const files = { "a.json": answer(shop), "b.json": '{"data":{"__schema":{"types":[{}]}}}' };
    const failure = await failureOf(run({ files }, { base: "a.json", head: "b.json" }));
    expect(failure.code).toBe("document-unreadable");
  });
});
