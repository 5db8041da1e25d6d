import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parseHttp } from "../../../src/engines/contract/witness-file/http.ts";
import { checkWitness } from "../../../src/engines/contract/witness-file/check.ts";
import { runContract } from "../../../src/engines/contract/index.ts";
import type { Witness } from "../../../src/engines/contract/witness-file/witness.ts";
import { fakeClock } from "../../fakes/clock.ts";
import { fakeFiles } from "../../fakes/files.ts";
import { fakeLog } from "../../fakes/log.ts";
import { failureOf, historyGit } from "./support.ts";

const fixtures = "__tests__/fixtures/contract";

/** The witnesses that a comparison of a fixture leaves, by their paths. */
async function witnessesOf(name: string) {
  const files = fakeFiles();
  for (const side of ["base.yaml", "head.yaml"]) {
    files.contents[side] = readFileSync(`${fixtures}/${name}/${side}`, "utf8");
  }
  const ports = { files, git: historyGit({}), clock: fakeClock, log: fakeLog() };
  const inputs = { base: "base.yaml", head: "head.yaml", witnessDir: "out" };
  const report = await runContract(ports, { spec: [], usage: [], failOn: "error", ...inputs });
  const paths = Object.keys(files.contents).filter((path) => path.startsWith("out/"));
  return { ports, files, report, paths };
}

describe("the witness of a claim", () => {
  test("is a file that another check agrees with, and what the claim's command checks", async () => {
    const { ports, report, paths } = await witnessesOf("maximum");
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      const checked = await checkWitness(ports, { witness: path });
      expect(checked.separates).toBe(true);
      const claim = report.claims.find(({ id }) => path === `out/${id}.json`);
      expect(claim?.proof.command).toBe(`lamplighter contract check --witness ${path}`);
    }
  });

  test("shows nothing any more where the two sides are the same", async () => {
    const { ports, paths } = await witnessesOf("maximum");
    for (const path of paths) {
      const again = { witness: path, head: "base.yaml" };
      expect((await checkWitness(ports, again)).separates).toBe(false);
    }
  });

  test("is there for requests and responses of most kinds of breaks", async () => {
    const counts = { claims: 0, witnesses: 0, response: 0 };
    for (const name of readdirSync(fixtures).filter((one) => /^(?:max|min|enum|type)/.test(one))) {
      if (!existsSync(`${fixtures}/${name}/head.yaml`)) continue;
      const { files, report, paths } = await witnessesOf(name);
      counts.claims += report.claims.filter(({ severity }) => severity === "error").length;
      counts.witnesses += paths.length;
      const kinds = paths.map((path) => (JSON.parse(files.contents[path] ?? "") as Witness).kind);
      counts.response += kinds.filter((kind) => kind === "response").length;
    }
    expect(counts.response).toBeGreaterThan(5);
    expect(counts.witnesses / counts.claims).toBeGreaterThan(0.9);
  });
});

describe("a witness, held against both sides", () => {
  test.each([
    ["path-removed", "path-removed", "base", "The description has no path that fits `/health`."],
    ["additional-operation-3.2", "operation-removed", "base", "QUERY is not described there"],
    ["body-required", "request-body-required", "base", "body: is required"],
    ["parameter-required", "request-parameter-required", "base", "query limit: is required"],
    ["inside-one-of", "request-max-length", "base", "body /kind: must be equal to constant: "],
    ["security-added", "security-added", "base", "The request needs the API key `X-Key`"],
    ["server-prefix", "server-removed", "base", "Its servers serve below /v2."],
    ["maximum", "response-maximum", "head", "the value must be <= 50"],
    ["response-header-optional", "response-header-optional", "head", "no ETag"],
    ["response-header-type", "response-type", "head", "X-Count: a"],
    ["response-media-type-widened", "response-media-type-widened", "head", "text/example"],
    ["response-media-type-removed", "response-media-type-removed", "base", "text/csv"],
    ["response-removed", "response-removed", "base", "200"],
  ])("%s: %s is accepted by %s only: %s", async (name, rule, accepts, why) => {
    const { ports, files, paths } = await witnessesOf(name);
    const read = (path: string) => JSON.parse(files.contents[path] ?? "") as Witness;
    const path = paths.find((one) => read(one).rule === rule) ?? "";
    const { witness, separates, ...stands } = await checkWitness(ports, { witness: path });
    const [taker, other] = accepts === "base" ? ["base", "head"] : ["head", "base"];
    expect({ separates, accepts: witness.accepts }).toEqual({ separates: true, accepts });
    expect(stands[taker as "base"]).toEqual({ kind: "accepted" });
    expect(stands[other as "head"]).toEqual({
      kind: "refused",
      why: expect.stringContaining(why) as unknown,
    });
  });

  test.each([
    ["request-maximum", "GET", "/gone", "GET is not described there"],
    ["response-maximum", "POST", "/other", "POST /other is not described"],
    ["response-maximum", "GET", "/orders", "GET /orders is not described"],
  ])("%s of %s %s: %s", async (rule, method, path, why) => {
    const { ports, files, paths } = await witnessesOf("maximum");
    const file = paths.find((one) => files.contents[one]?.includes(`"${rule}"`) === true) ?? "";
    const before = JSON.parse(files.contents[file] ?? "") as Witness;
    const http = before.http.replace(/^POST/, method);
    files.contents[file] = JSON.stringify({ ...before, http, operation: { method, path } });
    const { base, head, separates } = await checkWitness(ports, { witness: file });
    expect(separates).toBe(false);
    expect([base, head]).toEqual([
      { kind: "refused", why },
      { kind: "refused", why },
    ]);
  });

  test("of two commits names them, and leaves the claim its command", async () => {
    const tree = (side: string) => ({
      "api/orders.yaml": readFileSync(`${fixtures}/maximum/${side}.yaml`, "utf8"),
    });
    const files = fakeFiles();
    const git = historyGit({ one: tree("base"), two: tree("head") });
    const ports = { files, git, clock: fakeClock, log: fakeLog() };
    const inputs = { baseRef: "one", headRef: "two", spec: ["api/orders.yaml"] };
    const more = { usage: [], failOn: "error", witnessDir: "out//" } as const;
    const { claims } = await runContract(ports, { ...inputs, ...more });
    const paths = Object.keys(files.contents);
    expect(paths).toEqual(claims.map(({ id }) => `out/${id}.json`));
    for (const path of paths) {
      const { witness, separates } = await checkWitness(ports, { witness: path });
      expect(separates).toBe(true);
      expect([witness.base, witness.head]).toEqual([
        { commit: "one", path: "api/orders.yaml" },
        { commit: "two", path: "api/orders.yaml" },
      ]);
    }
    for (const { proof } of claims) expect(proof.command).not.toContain("contract check");
  });
});

describe("a message as proofs write it", () => {
  test.each([
    ["GET /a HTTP/1.1", { start: "GET /a HTTP/1.1", headers: [], body: undefined }],
    ["HTTP/1.1 200\n\n", { start: "HTTP/1.1 200", headers: [], body: "" }],
    [
      "PUT /a HTTP/1.1\nA: 1\nx-b:  c:d \n\ne\n\nf",
      {
        start: "PUT /a HTTP/1.1",
        headers: [
          ["a", "1"],
          ["x-b", "c:d"],
        ],
        body: "e\n\nf",
      },
    ],
    ["\n\nbody", undefined],
    ["", undefined],
    ["GET /a HTTP/1.1 ", undefined],
    [" GET /a HTTP/1.1", undefined],
    ["HTTP/1.1 2000", undefined],
    ["XHTTP/1.1 200", undefined],
    ["GET /a HTTP/1.1\n: 1", undefined],
    ["GET /a HTTP/1.1\nno header", undefined],
  ])("%j", (text, message) => {
    expect(parseHttp(text)).toEqual(message);
  });
});

describe("a file that is no witness", () => {
  const check = async (text: string) => {
    const { ports, files, paths } = await witnessesOf("maximum");
    const [path = ""] = paths;
    const before = JSON.parse(files.contents[path] ?? "{}") as Record<string, unknown>;
    files.contents[path] = text.startsWith("+") ? merged(before, text.slice(1)) : text;
    return failureOf(checkWitness(ports, { witness: path }));
  };
  const merged = (before: object, changes: string) =>
    JSON.stringify({ ...before, ...(JSON.parse(changes) as object) });

  test("that is missing is named", async () => {
    const { ports } = await witnessesOf("maximum");
    expect(await failureOf(checkWitness(ports, { witness: "no.json" }))).toEqual({
      code: "file-missing",
      what: "There is no such witness",
      where: "no.json",
      why: "No file has this path.",
      fix: "give a file that `lamplighter contract --witness-dir DIR` wrote.",
    });
  });

  test.each([
    ["{", "It is not JSON."],
    ["{}", "the whole file must have required property 'schemaVersion'."],
    ['+{"http":"hello"}', "no message"],
    ['+{"http":"HTTP/1.1 200"}', "no message"],
    ['+{"accepts":"both"}', "/accepts"],
    ['+{"more":1}', "additional properties"],
  ])("%s is refused", async (text, why) => {
    const facts = await check(text);
    expect(facts.code).toBe("witness-invalid");
    expect(facts.what).toBe("The file is no witness");
    expect(facts.fix).toMatch(/^give a file that `lamplighter contract --witness-dir DIR` wrote/);
    expect(facts.why).toContain(why);
  });
});
