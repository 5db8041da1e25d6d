import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { nodeClock } from "../../../../src/adapters/node-clock.ts";
import { nodeFiles } from "../../../../src/adapters/node-files.ts";
import { nodeHttp } from "../../../../src/adapters/node-http.ts";
import { nodeProgram } from "../../../../src/adapters/node-program.ts";
import { runConform } from "../../../../src/engines/contract/conform/index.ts";
import type { ContractConformInputs } from "../../../../src/inputs/index.ts";
import { fakeLog } from "../../../fakes/log.ts";

const fixtures = "__tests__/fixtures/conform";
const planted = JSON.parse(readFileSync(join(fixtures, "planted.json"), "utf8")) as readonly {
  rule: string;
  operation: string;
}[];

function run(inputs: Partial<ContractConformInputs>) {
  const program = { ...nodeProgram, variable: () => "let-me-in" };
  const ports = { files: nodeFiles, http: nodeHttp, clock: nodeClock, log: fakeLog(), program };
  const given = {
    har: [],
    auth: [],
    env: [],
    allowRemote: false,
    failOn: "error",
    ...inputs,
  } as const;
  return runConform(ports, { spec: `${fixtures}/openapi.yaml`, ...given }, process.cwd());
}

const node = JSON.stringify(process.execPath);

describe.each(["express4", "express5", "fastify", "hono", "nest"])("%s", (framework) => {
  const start = `${node} ${fixtures}/${framework}/app.mjs`;
  const auth = ["librarian=LIBRARIAN"];

  test("each planted drift is found, and nothing else", async () => {
    const { claims } = await run({ start: `${start} --drifted`, auth });
    const found = claims.map(({ rule, text }) => `${rule} ${/`([^`]*)`/.exec(text)?.[1] ?? ""}`);
    expect(found.sort()).toEqual(
      planted.map(({ rule, operation }) => `${rule} ${operation}`).sort(),
    );
  });

  test("the app as described is clean, and all of it is reached", async () => {
    const report = await run({ start, auth });
    expect(report.claims).toEqual([]);
    expect(report.headline).toBe(
      "No difference to the description found, 9 of 9 operations reached",
    );
    expect(report.notChecked).toEqual([]);
  });
});

test("ids and texts of claims are the same in the next run", async () => {
  const start = `${node} ${fixtures}/hono/app.mjs --drifted`;
  const [first, second] = [await run({ start }), await run({ start })];
  const told = ({ claims }: typeof first) =>
    claims.map(({ id, text, proof }) => [id, text, proof.command]);
  expect(told(first)).toEqual(told(second));
});

test("without a credential the guarded operations are not checked, and said so", async () => {
  const { notChecked } = await run({ start: `${node} ${fixtures}/express5/app.mjs` });
  expect(notChecked).toContainEqual({
    what: "`POST /books`",
    why: "It needs a credential, and none was given for `librarian` (`--auth`).",
  });
});
