import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
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
    expect((await failureOf(checkWitness(ports, { witness: "no.json" }))).code).toBe(
      "file-missing",
    );
  });

  test.each([
    ["{", "not JSON"],
    ["{}", "required property"],
    ['+{"http":"hello"}', "no message"],
    ['+{"http":"HTTP/1.1 200"}', "no message"],
    ['+{"accepts":"both"}', "/accepts"],
    ['+{"more":1}', "additional properties"],
  ])("%s is refused", async (text, why) => {
    const facts = await check(text);
    expect(facts.code).toBe("witness-invalid");
    expect(facts.why).toContain(why);
  });
});
