import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createApp } from "../src/app.ts";

let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer(
    createApp({ adminToken: "secret", now: () => new Date("2026-11-20T10:00Z") }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

async function send(method: string, path: string, body?: unknown, token?: string) {
  const response = await fetch(origin + path, {
    method,
    headers: {
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: body === undefined ? null : JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as any };
}

test("a cart becomes an order", async () => {
  const customer = await send("POST", "/customers", { email: "a@example.com", name: "A" });
  const cart = await send("POST", "/carts");
  await send("PUT", `/carts/${cart.body.id}/items/hand-grinder`, { quantity: 2 });
  const order = await send("POST", "/orders", {
    cartId: cart.body.id,
    customerId: customer.body.id,
    shippingAddress: { line1: "Dam 1", postalCode: "1012 JS", city: "Amsterdam", country: "NL" },
  });
  expect(order.status).toBe(201);
  expect(order.body.totals.total).toEqual({ amount: 17800, currency: "EUR" });
  expect(order.body.estimatedDelivery).toBe("2026-11-24");
  const canceled = await send("POST", `/orders/${order.body.id}/cancel`);
  expect(canceled.body.status).toBe("canceled");
});

test("the search goes by category", async () => {
  const found = await send("GET", "/products?q=filter&category=coffee&sort=price&limit=2");
  expect(found.body.items.map(({ id }: { id: string }) => id)).toEqual([
    "colombia-huila-washed",
    "ethiopia-guji-natural",
  ]);
  expect(found.body.nextCursor).toBe("p2");
});

test("everything wrong with a body is named at once", async () => {
  const refused = await send("POST", "/customers", { email: "nobody", name: "" });
  expect(refused.status).toBe(422);
  expect(refused.body.errors.map(({ field }: { field: string }) => field)).toEqual([
    "/email",
    "/name",
  ]);
});

test("the back office is closed without the token", async () => {
  expect((await send("GET", "/orders")).status).toBe(401);
  expect((await send("GET", "/orders", undefined, "guess")).status).toBe(401);
  expect((await send("GET", "/orders", undefined, "secret")).status).toBe(200);
});

test("what is sold out can be waited for", async () => {
  const customer = await send("POST", "/customers", { email: "b@example.com", name: "B" });
  const cart = await send("POST", "/carts");
  await send("PUT", `/carts/${cart.body.id}/items/scale-with-timer`, { quantity: 1 });
  const order = await send("POST", "/orders", {
    cartId: cart.body.id,
    customerId: customer.body.id,
    shippingAddress: { line1: "Dam 1", postalCode: "1012 JS", city: "Amsterdam", country: "NL" },
    giftMessage: "For the new kitchen",
  });
  expect(order.status).toBe(201);
  expect(order.body).toMatchObject({ status: "backordered", estimatedDelivery: null });
});
