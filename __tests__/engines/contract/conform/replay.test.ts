import { join, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { nodeClock } from "../../../../src/adapters/node-clock.ts";
import { nodeFiles } from "../../../../src/adapters/node-files.ts";
import { nodeHttp } from "../../../../src/adapters/node-http.ts";
import { nodeProgram } from "../../../../src/adapters/node-program.ts";
import { runConform } from "../../../../src/engines/contract/conform/index.ts";
import { Translation } from "../../../../src/engines/contract/conform/replay/translate.ts";
import type { ContractConformInputs } from "../../../../src/inputs/index.ts";
import type { HttpAnswer } from "../../../../src/ports/index.ts";
import { fakeLog } from "../../../fakes/log.ts";
import { failureOf } from "../support.ts";

const node = JSON.stringify(process.execPath);

function run(folder: string, inputs: Partial<ContractConformInputs>) {
  const program = { ...nodeProgram, variable: () => "let-me-in" };
  const files: typeof nodeFiles = {
    ...nodeFiles,
    read: (path, options) => nodeFiles.read(resolve(folder, path), options),
  };
  const ports = { files, http: nodeHttp, clock: nodeClock, log: fakeLog(), program };
  const given = {
    ...{ spec: "openapi.yaml", har: [], auth: [], env: [], allowRemote: false },
    failOn: "error",
    ...inputs,
  } as const;
  return runConform(ports, given, resolve(folder));
}

describe.each(["express", "fastify"])("base against head: %s", (framework) => {
  const fixtures = "__tests__/fixtures/replay";
  const start = `${node} ${framework}.mjs`;

  test("what the apps do is held against what the descriptions tell", async () => {
    const { claims, notes, notChecked } = await run(join(fixtures, "head"), {
      start,
      base: "../base",
    });
    expect(claims.map(({ rule, severity, text }) => `${severity} ${rule}: ${text}`)).toEqual([
      "error undescribed-newly-refused: `GET /items` refuses with 400 what it answered with 200; the descriptions tell of no break",
      "error undescribed-answered-otherwise: `GET /items/{id}` answers as base's description does not allow: /size must be integer; the descriptions tell of no break",
      "error undescribed-newly-failing: `DELETE /items/{id}` fails with 500 where it answered 204; the descriptions tell of no break",
      "warning described-break-not-made: GET /health: the path was removed, says the description, and the app still has it",
      "warning described-break-not-made: POST /items: request body must now have `size`, says the description, and the app still takes it",
    ]);
    expect(notes.map(({ text }) => text)).toEqual([
      "Described, and seen in the running apps: POST /items: `color` in request body no longer accepts `green`",
    ]);
    expect(notChecked).toEqual([]);
  });

  test("each claim is a curl line, with those before it that made what it asks for", async () => {
    const { claims } = await run(join(fixtures, "head"), { start, base: "../base" });
    const [listed, got] = claims.map(({ proof }) =>
      proof.evidence.filter(({ language }) => language === "shell").map(({ text }) => text),
    );
    expect(listed).toEqual(["curl -i 'http://127.0.0.1:3000/items?limit=50'"]);
    expect(got?.[0]).toMatch(/^curl -i http:\/\/127\.0\.0\.1:3000\/items\/[0-9a-f-]{36}$/);
    expect(got?.[1]).toMatch(/^curl -i -X POST http:\/\/127\.0\.0\.1:3000\/items /);
    expect(claims[0]?.proof.command).toContain("--base ../base");
  });

  test("an app against itself is alike, though it names its things anew", async () => {
    const report = await run(join(fixtures, "base"), { start, base: "." });
    expect(report.claims).toEqual([]);
    expect(report.headline).toBe(
      "Base and head answer alike, or as the descriptions tell, 5 of 5 operations reached",
    );
  });
});

test("credentials go to both apps, and into no report", async () => {
  const auth = ["librarian=LIBRARIAN"];
  const spec = "../openapi.yaml";
  const start = `${node} app.mjs`;
  const folder = "__tests__/fixtures/conform/fastify";
  const report = await run(folder, { spec, start, base: ".", auth });
  expect(report.headline).toMatch(/^Base and head answer alike, .*9 of 9 operations reached$/);
  expect(JSON.stringify(report)).not.toContain("let-me-in");
});

test("without a way to start the apps there is nothing to compare", async () => {
  const folder = "__tests__/fixtures/replay/head";
  const running = run(folder, { base: "../base", url: "http://127.0.0.1:9" });
  expect((await failureOf(running)).code).toBe("input-missing");
});

describe("the names of things", () => {
  const answer = (status: number, json: unknown): HttpAnswer => ({
    ...{ status, headers: [], truncated: false },
    body: JSON.stringify(json),
  });
  const get = (path: string) => ({ method: "GET", url: `http://app${path}`, headers: [] });
  const post = (path: string, json: unknown) => ({
    ...{ method: "POST", url: `http://app${path}`, headers: [] },
    body: JSON.stringify(json),
  });

  test("are head's in paths, queries and bodies", () => {
    const names = new Translation();
    names.learn("POST /a", answer(201, { id: 1, total: 7 }), answer(201, { id: 5, total: 8 }));
    expect(names.apply(get("/a/1?parent=1&limit=7"))?.url).toBe("http://app/a/5?parent=5&limit=7");
    expect(names.apply(post("/b", { aId: 1, count: 1, deep: [{ id: 1 }] }))?.body).toBe(
      JSON.stringify({ aId: 5, count: 1, deep: [{ id: 5 }] }),
    );
  });

  test("are known as head's last thing of a kind, where head refused to make one; to read only", () => {
    const names = new Translation();
    names.learn("POST /a", answer(201, { id: "base-one" }), answer(201, { id: "head-one" }));
    names.learn("POST /a", answer(201, { id: "base-two" }), answer(400, { message: "no" }));
    expect(names.apply(get("/a/base-two"))?.url).toBe("http://app/a/head-one");
    expect(names.apply({ ...get("/a/base-two"), method: "DELETE" })).toBeUndefined();
  });

  test("of what head never made cannot be asked for", () => {
    const names = new Translation();
    names.learn("POST /a", answer(201, { id: "base-one" }), answer(500, {}));
    expect(names.apply(get("/a/base-one"))).toBeUndefined();
    expect(names.apply(post("/b", { a: "base-one" }))).toBeUndefined();
    expect(names.apply(get("/a"))?.url).toBe("http://app/a");
  });
});
