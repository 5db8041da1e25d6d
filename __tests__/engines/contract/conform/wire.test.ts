import { execFileSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { curlLine } from "../../../../src/engines/contract/conform/wire/text.ts";
import { placeholder, secret, wire } from "../../../../src/engines/contract/conform/wire/wire.ts";
import { apiOf } from "./support.ts";

async function urlOf(parameter: object, value: unknown): Promise<string> {
  const path = (parameter as { in: string }).in === "path" ? "/a/{p}" : "/a";
  const described = { name: "p", required: true, schema: {}, ...parameter };
  const api = await apiOf({
    paths: { [path]: { get: { parameters: [described], responses: {} } } },
  });
  const [operation] = api.operations;
  const [declared] = operation?.parameters ?? [];
  if (operation === undefined || declared === undefined) throw new Error("not read");
  const call = { operation, arguments: [{ parameter: declared, value }], credentials: [] };
  return wire(api, "http://host", call, secret)?.url.slice("http://host".length) ?? "";
}

const list = ["blue", "black"];
const object = { R: 100, G: 200 };

/** The table of OpenAPI 3.1, "Style Examples". */
describe("parameters are written as the table of styles has them", () => {
  test.each([
    [{ in: "path", style: "matrix" }, "blue", "/a/;p=blue"],
    [{ in: "path", style: "matrix" }, list, "/a/;p=blue,black"],
    [{ in: "path", style: "matrix", explode: true }, list, "/a/;p=blue;p=black"],
    [{ in: "path", style: "label" }, list, "/a/.blue,black"],
    [{ in: "path", style: "label", explode: true }, list, "/a/.blue.black"],
    [{ in: "path" }, list, "/a/blue,black"],
    [{ in: "path" }, object, "/a/R,100,G,200"],
    [{ in: "path", explode: true }, object, "/a/R=100,G=200"],
    [{ in: "query" }, list, "/a?p=blue&p=black"],
    [{ in: "query", explode: false }, list, "/a?p=blue%2Cblack"],
    [{ in: "query" }, object, "/a?R=100&G=200"],
    [{ in: "query", explode: false }, object, "/a?p=R%2C100%2CG%2C200"],
    [{ in: "query", style: "spaceDelimited", explode: false }, list, "/a?p=blue%20black"],
    [{ in: "query", style: "pipeDelimited", explode: false }, list, "/a?p=blue%7Cblack"],
    [{ in: "query", style: "deepObject", explode: true }, object, "/a?p%5BR%5D=100&p%5BG%5D=200"],
  ])("%j %j", async (parameter, value, expected) => {
    expect(await urlOf(parameter, value)).toBe(expected);
  });
});

test("every text comes through a path and a query as it is", async () => {
  const text = fc.string({ unit: "grapheme", minLength: 1 });
  await fc.assert(
    fc.asyncProperty(text, async (value) => {
      const path = new URL(await urlOf({ in: "path" }, value), "http://host").pathname;
      // A URL takes `.` and `..` for steps, however they are written.
      if (value !== "." && value !== "..")
        expect(decodeURIComponent(path.slice("/a/".length))).toBe(value);
      const query = new URL(await urlOf({ in: "query" }, value), "http://host").searchParams;
      expect(query.get("p")).toBe(value);
    }),
    { numRuns: 50 },
  );
});

test("a curl line is one shell word for each argument, and secrets stay variables", async () => {
  const api = await apiOf({
    components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } },
    paths: { "/a": { post: { responses: {} } } },
  });
  const [operation] = api.operations;
  if (operation === undefined) throw new Error("not read");
  const media = { name: "application/json", schema: undefined, uri: "", pointer: "" };
  const body = { media, value: { text: 'it\'s $HOME `id` \\ "quoted"' } };
  const credentials = [{ scheme: "key", variable: "TOKEN", value: "s3cret" }];
  const request = wire(
    api,
    "http://host",
    { operation, arguments: [], body, credentials },
    placeholder,
  );
  if (request === undefined) throw new Error("not written");
  const line = curlLine(request, ["TOKEN"]);
  expect(line).not.toContain("s3cret");
  const script = `curl() { printf '%s\\0' "$@"; }; ${line}`;
  const words = execFileSync("sh", ["-c", script], {
    env: { TOKEN: "from env" },
    encoding: "utf8",
  }).split("\0");
  expect(words).toContain("Authorization: Bearer from env");
  expect(words).toContain(JSON.stringify(body.value));
});
