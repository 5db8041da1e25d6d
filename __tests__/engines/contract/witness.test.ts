import { describe, expect, test } from "@jest/globals";
import { shrink } from "../../../src/engines/contract/proof/shrink.ts";
import { compareTexts, describeOrders } from "./support.ts";

const open = (properties: object, required: readonly string[] = []) => ({
  type: "object",
  required,
  properties,
});

/** The claims on the request body, by place: what was observed, and the body that shows it. */
async function claimsOn(before: unknown, after: unknown) {
  const [base, head] = [before, after].map((one) => JSON.stringify(describeOrders(one, {})));
  const { claims, notes } = await compareTexts(base ?? "", head ?? "");
  expect(notes).toEqual([]);
  return claims.map(({ proof: { observed, evidence } }) => {
    const body = evidence.find(({ name }) => name === "Body");
    return { observed, body: JSON.parse(body?.text ?? "") as unknown };
  });
}

describe("the witness of a claim", () => {
  test("is refused for the change that the claim is about", async () => {
    const sizes = (a: number, b: number) =>
      open({ a: { type: "string", maxLength: a }, b: { type: "integer", maximum: b } }, ["a", "b"]);
    const found = await claimsOn(sizes(3, 9), sizes(2, 8));
    expect(found.map(({ observed }) => observed)).toEqual([
      "Head refuses this request: /a must NOT have more than 2 characters.",
      "Head refuses this request: /b must be <= 8.",
    ]);
  });

  test("holds nothing that it can do without", async () => {
    const wide = (maxItems: number) =>
      open({
        a: {},
        b: open({ c: {}, d: { type: "array", items: open({ e: {} }), maxItems } }),
        f: {},
      });
    expect(await claimsOn(wide(2), wide(1))).toEqual([
      {
        observed: "Head refuses this request: /b/d must NOT have more than 1 items.",
        body: { b: { d: [{}, {}] } },
      },
    ]);
  });

  test("is found where no sample shows anything", async () => {
    const named = (pattern: string) => open({ a: { type: "string", pattern } }, ["a"]);
    const found = await claimsOn(named("^[a-z]{2,40}$"), named("^(?!.*foo)[a-z]{2,40}$"));
    expect(found.map(({ body }) => body)).toEqual([{ a: "foo" }]);
  });

  test("needs none of what only another part of the schema documents", async () => {
    const parts = (type: string) => ({
      allOf: [open({ a: open({ x: { type } }) }), open({ a: open({ y: {} }) })],
    });
    const found = await claimsOn(parts("number"), parts("integer"));
    expect(found.map(({ body }) => body)).toEqual([{ a: { x: 0.5 } }]);
  });

  test("is a whole response, with the headers that it must have", async () => {
    const spec = (type: string) => `openapi: 3.1.0
info: {title: a, version: "1"}
paths:
  /a:
    get:
      responses:
        "200":
          description: OK
          headers: {X-Total: {required: true, schema: {const: 7}}}
          content: {application/json: {schema: {type: ${type}}}}
`;
    const { claims } = await compareTexts(spec("integer"), spec("number"));
    expect(claims[0]?.proof.evidence[0]?.text).toBe(
      "HTTP/1.1 200\nContent-Type: application/json\nX-Total: 7\n\n0.5",
    );
  });
});

describe("shrinking", () => {
  test("leaves out members and items, at any depth", () => {
    const value = { a: 1, b: [1, { c: 2, d: 3 }, 4], e: {} };
    const holds = (one: unknown) => JSON.stringify(one).includes('"d":3');
    expect(shrink(value, holds)).toEqual({ b: [{ d: 3 }] });
  });

  test("keeps a value of which all is needed, and ends for a large one", () => {
    expect(shrink({ a: [1] }, () => false)).toEqual({ a: [1] });
    let asked = 0;
    shrink(
      Array.from({ length: 5_000 }, (_, index) => index),
      () => ((asked += 1), false),
    );
    expect(asked).toBeLessThan(1_000);
  });

  test("asks once for equal items, and makes them smaller alike", () => {
    const items = Array.from({ length: 50 }, () => ({ id: 1, note: "a" }));
    let asked = 0;
    const holds = (one: unknown) => {
      asked += 1;
      const listed = one as { id?: number }[];
      return listed.length === 50 && listed.every(({ id }) => id === 1);
    };
    expect(shrink(items, holds)).toEqual(Array.from({ length: 50 }, () => ({ id: 1 })));
    expect(asked).toBeLessThan(60);
  });
});
