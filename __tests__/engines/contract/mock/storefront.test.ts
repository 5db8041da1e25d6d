import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { served } from "./mocked.ts";

/** The storefront's description behind a real socket, asked as clients ask. */
let shop: Awaited<ReturnType<typeof served>>;
const order = "/orders/6f1f3c1e-5a43-4c8e-9b38-1d1f4ad0a0b7";
const json = { "content-type": "application/json" };

beforeAll(async () => {
  shop = await served();
});

afterAll(async () => {
  await shop.server.close();
});

async function ask(path: string, init: RequestInit = {}) {
  const response = await fetch(`${shop.url}${path}`, init);
  const text = await response.text();
  const type = response.headers.get("content-type") ?? "";
  return {
    status: response.status,
    type,
    headers: response.headers,
    text,
    body: type.includes("json") && text !== "" ? (JSON.parse(text) as Record<string, unknown>) : {},
  };
}

describe("answers", () => {
  test("an order repeats the id that was asked for", async () => {
    const { status, body } = await ask(order);
    expect(status).toBe(200);
    expect(body["id"]).toBe("6f1f3c1e-5a43-4c8e-9b38-1d1f4ad0a0b7");
    expect(["placed", "shipped", "canceled"]).toContain(body["status"]);
  });

  test("what is created is what was sent, with the headers that are described", async () => {
    const body = JSON.stringify({ email: "kim@example.org", name: "Kim" });
    const answer = await ask("/customers", { method: "POST", headers: json, body });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ email: "kim@example.org", name: "Kim" });
    expect(answer.headers.get("location")).toMatch(/^\//);
  });

  test("the same request gets the same bytes, another one others", async () => {
    const [first, second, other] = await Promise.all([
      ask(order),
      ask(order),
      ask("/products?limit=3"),
    ]);
    expect(second.text).toBe(first.text);
    expect((await ask("/products?limit=4")).text).not.toBe(other.text);
  });

  test("another seed gives other answers, and each its own again", async () => {
    const [left, right] = await Promise.all([served(7), served(7)]);
    const texts = await Promise.all(
      [left, right].map(async ({ url }) => (await fetch(`${url}/products`)).text()),
    );
    await Promise.all([left.server.close(), right.server.close()]);
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).not.toBe((await ask("/products")).text);
  });

  test("HEAD has the headers of GET and no body", async () => {
    const [head, get] = await Promise.all([ask("/products", { method: "HEAD" }), ask("/products")]);
    expect(head.text).toBe("");
    expect(head.headers.get("content-length")).toBe(String(get.text.length));
  });

  test("OPTIONS names the methods, and a browser's question gets its answer", async () => {
    expect((await ask("/orders", { method: "OPTIONS" })).headers.get("allow")).toBe(
      "GET, HEAD, OPTIONS, POST",
    );
    const headers = {
      origin: "http://localhost:5173",
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type",
    };
    const preflight = await ask("/orders", { method: "OPTIONS", headers });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-origin")).toBe("http://localhost:5173");
    expect(preflight.headers.get("access-control-allow-methods")).toContain("POST");
    expect(preflight.headers.get("access-control-allow-headers")).toBe("content-type");
  });
});

describe("refusals are problems that say what and where", () => {
  const cases: readonly [string, string, RequestInit, number, object][] = [
    ["an unknown path", "/nope", {}, 404, { code: "path-unknown" }],
    [
      "a method that is not described",
      "/health",
      { method: "DELETE" },
      405,
      { code: "method-not-described" },
    ],
    [
      "a parameter out of bounds",
      "/products?limit=0",
      {},
      422,
      { errors: [{ in: "query", name: "limit", detail: "must be >= 1" }] },
    ],
    [
      "a value that is not listed",
      "/products?category=cars",
      {},
      422,
      { errors: [{ in: "query", name: "category" }] },
    ],
    [
      "a path value of the wrong form",
      "/products/No Caps",
      {},
      400,
      { errors: [{ in: "path", name: "productId" }] },
    ],
    [
      "a body that is no JSON",
      "/customers",
      { method: "POST", headers: json, body: "{" },
      400,
      { errors: [{ in: "body" }] },
    ],
    [
      "a body that lacks a member",
      "/customers",
      { method: "POST", headers: json, body: '{"name":"Kim"}' },
      422,
      { errors: [{ in: "body", pointer: "" }] },
    ],
    [
      "a body with a wrong member",
      "/customers",
      { method: "POST", headers: json, body: '{"name":"Kim","email":1}' },
      422,
      { errors: [{ in: "body", pointer: "/email", detail: "must be string" }] },
    ],
    [
      "no body",
      "/orders",
      { method: "POST", headers: json },
      400,
      { errors: [{ in: "body", detail: "is required" }] },
    ],
    [
      "another media type",
      "/customers",
      { method: "POST", body: "a" },
      415,
      { code: "media-type-unsupported" },
    ],
    [
      "an answer that is not wanted",
      "/health",
      { headers: { accept: "text/html" } },
      406,
      { code: "not-acceptable" },
    ],
    ["no credentials", "/orders", {}, 401, { code: "credentials-missing" }],
  ];
  test.each(cases)("%s", async (_, path, init, status, problem) => {
    const answer = await ask(path, init);
    expect(answer.status).toBe(status);
    expect(answer.type).toBe("application/problem+json");
    expect(answer.body).toMatchObject({ type: "about:blank", status, ...problem });
  });

  test("a 405 names what is allowed, a 401 how to ask again, a 415 what is taken", async () => {
    expect((await ask("/health", { method: "DELETE" })).headers.get("allow")).toBe(
      "GET, HEAD, OPTIONS",
    );
    expect((await ask("/orders")).headers.get("www-authenticate")).toBe('Bearer realm="mock"');
    expect((await ask("/customers", { method: "POST", body: "a" })).headers.get("accept")).toBe(
      "application/json",
    );
  });

  test("any token opens what needs one", async () => {
    expect((await ask("/orders", { headers: { authorization: "Bearer any" } })).status).toBe(200);
    expect((await ask("/orders", { headers: { authorization: "Basic YTpi" } })).status).toBe(401);
  });
});

describe("answers on demand", () => {
  test("Prefer: code chooses a described status, and problems name it", async () => {
    const answer = await ask(order, { headers: { prefer: "code=404" } });
    expect(answer.status).toBe(404);
    expect(answer.body).toMatchObject({ status: 404, title: "Not Found" });
    expect(answer.headers.get("preference-applied")).toBe("code=404");
  });

  test("a status that is not described is a mistake that names the described ones", async () => {
    const answer = await ask(order, { headers: { prefer: "code=418" } });
    expect(answer.status).toBe(400);
    expect(answer.body["detail"]).toContain("described: 200, 404");
  });
});

test("every request leaves one line in the log, without its query", async () => {
  const other = await served();
  await fetch(`${other.url}/products?q=secret`);
  await fetch(`${other.url}/nope`);
  await other.server.close();
  expect(other.log.lines).toEqual(["GET /products 200 generated", "GET /nope 404 path-unknown"]);
});
