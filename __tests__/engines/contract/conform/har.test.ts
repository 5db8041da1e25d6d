import { expect, test } from "@jest/globals";
import { runConform } from "../../../../src/engines/contract/conform/index.ts";
import { Failure, type Report } from "../../../../src/model/index.ts";
import type { Http, Program } from "../../../../src/ports/index.ts";
import { fakeClock } from "../../../fakes/clock.ts";
import { fakeFiles } from "../../../fakes/files.ts";
import { fakeLog } from "../../../fakes/log.ts";
import { json } from "./support.ts";

const refused = (): never => {
  throw new Error("nothing is sent, and nothing is started");
};
const http: Http = { send: refused };
const program: Program = {
  start: refused,
  freePort: refused,
  scratch: refused,
  variable: refused,
  pause: refused,
};

const thing = { type: "object", required: ["id"], properties: { id: { type: "integer" } } };
const spec = {
  openapi: "3.1.0",
  servers: [{ url: "https://api.example.com/v2" }],
  security: [{ key: [] }],
  components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } },
  paths: {
    "/things": {
      get: {
        parameters: [{ name: "limit", in: "query", required: true, schema: { type: "integer" } }],
        responses: { 200: json(thing) },
      },
      post: {
        requestBody: { required: true, content: { "application/json": { schema: thing } } },
        responses: { 201: json(thing) },
      },
    },
    "/things/latest": { get: { responses: { 200: json(thing) } } },
    "/things/{id}": { get: { responses: { 200: json(thing) } } },
  },
};

interface Entry {
  readonly method?: string;
  readonly url: string;
  readonly sent?: string;
  readonly status: number;
  readonly text?: string;
  readonly type?: string;
}

function entryOf({
  method = "GET",
  url,
  sent,
  status,
  text = "",
  type = "application/json",
}: Entry): object {
  const headers = [
    { name: "Authorization", value: "Bearer s3cret" },
    { name: "Content-Type", value: "application/json" },
  ];
  return {
    request: { method, url, headers, ...(sent === undefined ? {} : { postData: { text: sent } }) },
    response: { status, headers: [{ name: "Content-Type", value: type }], content: { text } },
  };
}

function check(...entries: readonly Entry[]): Promise<Report> {
  const traffic = JSON.stringify({ log: { entries: entries.map(entryOf) } });
  return checkText(traffic);
}

function checkText(traffic: string): Promise<Report> {
  const files = fakeFiles({ "openapi.json": JSON.stringify(spec), "traffic.har": traffic });
  return runConform(
    { files, http, program, clock: fakeClock, log: fakeLog() },
    {
      spec: "openapi.json",
      har: ["traffic.har"],
      auth: [],
      env: [],
      allowRemote: false,
      failOn: "error",
    },
    "/",
  );
}

const api = "https://api.example.com/v2";
const good: Entry = { url: `${api}/things?limit=5`, status: 200, text: '{"id":1}' };

async function rulesOf(...entries: readonly Entry[]): Promise<string[]> {
  return (await check(...entries)).claims.map(({ rule }) => rule);
}

test("traffic as described is clean, and what it never reached is not checked", async () => {
  const { claims, headline, notChecked } = await check(good);
  expect(claims).toEqual([]);
  expect(headline).toBe("No difference to the description found, 1 of 4 operations reached");
  expect(notChecked.map(({ what }) => what)).toContain("`GET /things/{id}`");
});

test.each([
  ["a body that the schema refuses", { ...good, text: '{"id":"1"}' }, ["response-body"]],
  [
    "an accepted request without what is required",
    { ...good, url: `${api}/things` },
    ["required-input-not-enforced"],
  ],
  [
    "an accepted request with a wrong value",
    { ...good, url: `${api}/things?limit=all` },
    ["input-not-enforced"],
  ],
  [
    "an accepted wrong body",
    { ...good, method: "POST", status: 201, sent: "{}" },
    ["input-not-enforced"],
  ],
  ["a refused request that is wrong", { ...good, url: `${api}/things?limit=all`, status: 400 }, []],
  ["a refused request that is allowed", { ...good, status: 418 }, ["undocumented-status"]],
  ["a server's mistake", { ...good, status: 500 }, ["server-error"]],
  ["a literal path before a parameter", { ...good, url: `${api}/things/latest` }, []],
])("%s", async (_, entry, expected) => {
  expect(await rulesOf(entry)).toEqual(expected);
});

test("calls that are not described count at the hosts of the API, once, and only JSON", async () => {
  const other = { ...good, url: `${api}/other/1` };
  const found = await check(
    good,
    other,
    { ...other, url: `${api}/other/2` },
    { ...other, url: `${api}/page.html`, type: "text/html" },
    { ...other, url: "https://ads.example.net/v2/other" },
  );
  expect(found.claims.map(({ text }) => text)).toEqual([
    "`GET /v2/other/{}` was called, and the description does not have it",
  ]);
});

test("no credential of the recording gets into the report", async () => {
  const report = await check({ ...good, url: `${good.url}&access_token=s3cret`, status: 500 });
  expect(JSON.stringify(report)).not.toContain("s3cret");
});

test.each(["", "{}", "[]", '{"log":{}}'])("%j is not recorded traffic", async (text) => {
  await expect(checkText(text)).rejects.toThrow(Failure);
});

test.each([
  '{"log":{"entries":[null,{},{"request":{"method":"GET","url":"no url"},"response":{"status":200}}]}}',
])("entries that say nothing are left out", async (text) => {
  expect((await checkText(text)).claims).toEqual([]);
});
