import { expect, test } from "@jest/globals";
import { ask, bodyOf, json, pathOf } from "./support.ts";

const id = { type: "string", format: "uuid" };
const cart = json({ type: "object", required: ["id"], properties: { id } });
const none = { description: "" };
const cartId = { name: "cartId", in: "path", required: true, schema: id };

const shop = {
  paths: {
    "/orders": {
      post: {
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { type: "object", required: ["cartId"], properties: { cartId: id } },
              example: { cartId: "6f1f3c1e-5a43-4c8e-9b38-1d1f4ad0a0b7" },
            },
          },
        },
        responses: { 201: none, 400: none, 404: none, 409: none },
      },
    },
    "/carts": { post: { responses: { 201: cart } } },
    "/carts/{cartId}": {
      parameters: [cartId],
      get: { responses: { 200: cart, 404: none } },
      delete: { responses: { 204: none, 404: none } },
    },
    "/carts/{cartId}/items/{sku}": {
      parameters: [cartId, { name: "sku", in: "path", required: true, schema: { type: "string" } }],
      put: { responses: { 204: none, 404: none } },
    },
  },
};

/** Carts that are empty at first, and gone once they are ordered. */
function openShop() {
  const carts = new Map<string, number>();
  const answers: string[] = [];
  const app = ({ method, url, ...rest }: Parameters<Parameters<typeof ask>[1]>[0]) => {
    const [, first, cartOf = "", items] = pathOf({ method, url, ...rest }).split("/");
    const answer = (status: number, body?: unknown) => {
      answers.push(`${method} ${first ?? ""} ${status}`);
      return { status, ...(body === undefined ? {} : { json: body }) };
    };
    if (first === "carts" && method === "POST") {
      const made = `00000000-0000-4000-8000-${String(carts.size).padStart(12, "0")}`;
      carts.set(made, 0);
      return answer(201, { id: made });
    }
    if (first === "orders") {
      const { cartId: wanted } = (bodyOf({ method, url, ...rest }) ?? {}) as { cartId?: string };
      if (typeof wanted !== "string") return answer(400);
      const filled = carts.get(wanted);
      if (filled === undefined || filled < 0) return answer(404);
      if (filled === 0) return answer(409);
      carts.set(wanted, -1);
      return answer(201);
    }
    if ((carts.get(cartOf) ?? -1) < 0) return answer(404);
    if (items !== undefined) carts.set(cartOf, 1);
    else if (method === "DELETE") carts.set(cartOf, -1);
    return method === "GET" ? answer(200, { id: cartOf }) : answer(204);
  };
  return { app, answers };
}

test("ids of answers go into paths and bodies, until each operation has succeeded", async () => {
  const { visits, found } = await ask(shop, openShop().app);
  expect(visits.filter(({ accepted }) => accepted === undefined)).toEqual([]);
  expect(found).toEqual([]);
});

test("what takes things away comes last", async () => {
  const { app, answers } = openShop();
  await ask(shop, app);
  const deleted = answers.indexOf("DELETE carts 204");
  expect(deleted).toBeGreaterThan(0);
  expect(answers.slice(deleted).filter((one) => one.startsWith("GET"))).toEqual([]);
});

test("the same app is asked the same in each run", async () => {
  const [first, second] = [await ask(shop, openShop().app), await ask(shop, openShop().app)];
  expect(first.exchanges.map(({ request }) => request)).toEqual(
    second.exchanges.map(({ request }) => request),
  );
});

test("a claim names the requests that its values come from", async () => {
  const { exchanges } = await ask(shop, openShop().app);
  const order = exchanges.find(
    ({ request, answer }) => request.url.endsWith("/orders") && answer.status === 201,
  );
  expect(order?.sources.map(({ operation }) => operation.path)).toContain("/carts");
});
