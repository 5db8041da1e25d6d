import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { compile, expressTypes, project, stubsIn } from "./project.ts";

/**
 * The written router on the real framework: every fixture's request is sent, its handler answers
 * with the fixture's response, and what arrives has to be that.
 */
const listen: Readonly<Record<string, string>> = {
  express: `import express from "express";
import { createRouter, type Handlers } from "./api/api.ts";
export function listen(handlers: Handlers): Promise<number> {
  return new Promise((resolve) => {
    const server = express().use(createRouter(handlers)) as ReturnType<typeof express>;
    const listening = server.listen(0, "127.0.0.1", () => resolve((listening.address() as { port: number }).port));
  });
}`,
  fastify: `import { fastify } from "fastify";
import { createRoutes, type Handlers } from "./api/api.ts";
export async function listen(handlers: Handlers): Promise<number> {
  const app = fastify();
  await app.register(createRoutes(handlers));
  return Number(new URL(await app.listen({ port: 0, host: "127.0.0.1" })).port);
}`,
  hono: `import { serve } from "@hono/node-server";
import { createRoutes, type Handlers } from "./api/api.ts";
export function listen(handlers: Handlers): Promise<number> {
  return new Promise((resolve) => {
    serve({ fetch: createRoutes(handlers).fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => resolve(port));
  });
}`,
};

const replay = `import { readFileSync, readdirSync } from "node:fs";
import { listen } from "./listen.ts";
import { type Handlers, operations } from "./api/api.ts";

interface Fixture {
  request: {
    method: string;
    path: string;
    parameters: Record<string, Record<string, unknown>>;
    contentType?: string;
    body?: unknown;
  };
  response: { status: number; headers: Record<string, string>; body?: unknown };
}
const fixtures = readdirSync("api/fixtures").map((name) => {
  const text = readFileSync("api/fixtures/" + name, "utf8");
  return { operation: name.split(".")[0] ?? "", ...(JSON.parse(text) as Fixture) };
});
const inputs: unknown[] = [];
const handlers = Object.fromEntries(Object.keys(operations).map((name) => [name, (input: unknown) => {
  inputs.push(input);
  const { response } = fixtures.find((one) => one.operation === name && one.response.status < 300) ?? fixtures[0]!;
  const { "content-type": contentType, ...headers } = response.headers;
  return { ...response, headers, contentType };
}])) as unknown as Handlers;
const port = await listen(handlers);
const rows: unknown[] = [];
for (const { operation, request, response } of fixtures) {
  if (response.status >= 300) continue;
  const { parameters, method, path, contentType, body } = request;
  const target = path.replace(/\\{(\\w+)\\}/g, (_, name: string) => encodeURIComponent(String(parameters["path"]?.[name])));
  const query = new URLSearchParams(Object.entries(parameters["query"] ?? {}).map(([name, value]): [string, string] => [name, String(value)]));
  const init = body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": contentType ?? "" } };
  const got = await fetch(\`http://127.0.0.1:\${port}\${target}?\${query}\`, { method, ...init });
  const text = await got.text();
  const sent = response.body === undefined ? "" : typeof response.body === "string" ? response.body : JSON.stringify(response.body);
  rows.push({
    operation,
    same: got.status === response.status && text === sent && Object.entries(response.headers).every(([name, value]) => got.headers.get(name)?.startsWith(value)),
    input: inputs.pop(),
    expected: { parameters, body },
  });
}
const get = async (target: string, init: RequestInit = {}) => {
  const response = await fetch(\`http://127.0.0.1:\${port}\${target}\`, init);
  return { status: response.status, text: await response.text(), input: inputs.pop() };
};
console.log(JSON.stringify({
  rows,
  typed: await get("/products?limit=5&inStock=true&tag=a&tag=b&q=ethiopia"),
  wrong: await get("/products?limit=many"),
  missing: await get("/reports/sales?from=2026-11-01"),
  broken: await get("/customers", { method: "POST", body: "{", headers: { "content-type": "application/json" } }),
}));
process.exit(0);
`;

interface Replayed {
  readonly rows: readonly {
    readonly operation: string;
    readonly same: boolean;
    readonly input: Record<string, unknown>;
    readonly expected: { parameters: Record<string, object>; body?: unknown };
  }[];
  readonly typed: { readonly status: number; readonly input: unknown };
  readonly wrong: { readonly status: number; readonly text: string };
  readonly missing: { readonly status: number; readonly text: string };
  readonly broken: { readonly status: number };
}

describe.each([
  ["express", { express: "express" }],
  ["express", { express: "express4" }],
  ["fastify", { fastify: "fastify" }],
  ["hono", { hono: "hono", "@hono": "@hono" }],
] as const)("%s (%j)", (framework, packages) => {
  test("compiles, hands typed input to the handlers, and sends what they answer", async () => {
    const folder = project(packages);
    await stubsIn(folder, "examples/storefront/openapi.yaml", framework);
    writeFileSync(join(folder, "listen.ts"), listen[framework] ?? "");
    writeFileSync(join(folder, "replay.ts"), replay);
    if (framework === "express") writeFileSync(join(folder, "express.d.ts"), expressTypes);
    expect(compile(folder)).toBe("");
    const { stdout, stderr, status } = spawnSync(process.execPath, ["replay.ts"], {
      cwd: folder,
      encoding: "utf8",
      timeout: 60_000,
    });
    expect([status, stderr]).toEqual([0, ""]);
    const { rows, typed, wrong, missing, broken } = JSON.parse(stdout) as Replayed;
    expect(rows).toHaveLength(19);
    for (const { operation, same, input, expected } of rows) {
      expect([operation, same]).toEqual([operation, true]);
      expect(input).toMatchObject(expected.parameters);
      if (expected.body !== undefined) expect(input["body"]).toEqual(expected.body);
    }
    expect(typed).toMatchObject({
      status: 200,
      input: { query: { limit: 5, inStock: true, tag: ["a", "b"], q: "ethiopia" } },
    });
    expect(wrong.status).toBe(400);
    expect(JSON.parse(wrong.text)).toMatchObject({
      status: 400,
      detail: 'query parameter "limit" is no number',
    });
    expect(JSON.parse(missing.text)).toMatchObject({
      status: 400,
      detail: 'query parameter "to" is required',
    });
    expect(broken.status).toBe(400);
  });
});
