import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { nodeClock } from "../../../../src/adapters/node-clock.ts";
import { nodeHttp } from "../../../../src/adapters/node-http.ts";
import { nodeProgram } from "../../../../src/adapters/node-program.ts";
import { nodeFiles } from "../../../../src/adapters/node-files.ts";
import { runConform } from "../../../../src/engines/contract/conform/index.ts";
import { isLoopback } from "../../../../src/engines/contract/conform/start/loopback.ts";
import type { ContractConformInputs } from "../../../../src/inputs/index.ts";
import { fakeLog } from "../../../fakes/log.ts";

const spec = "__tests__/fixtures/conform/openapi.yaml";
const node = JSON.stringify(process.execPath);

function run(inputs: Partial<ContractConformInputs>) {
  const ports = {
    files: nodeFiles,
    http: nodeHttp,
    program: nodeProgram,
    clock: nodeClock,
    log: fakeLog(),
  };
  const given = { spec, har: [], auth: [], env: [], allowRemote: false, failOn: "error" } as const;
  return runConform(ports, { ...given, ...inputs }, process.cwd());
}

/** An app of one line, as a command. */
function app(code: string): string {
  return `${node} -e '${code}'`;
}

/** What Linux says of a process; one that ended and that nobody asked about is a `Z`. */
function stateOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(" ")[2] ?? "";
  } catch {
    return "gone";
  }
}

const over = new Set(["gone", "Z"]);

const server = "require(`http`).createServer";
const listen = "listen(process.env.PORT, `127.0.0.1`)";

describe("what the user can set right is a Failure that says how", () => {
  test.each([
    ["nothing to ask", {}, "input-missing"],
    [
      "an app that ends",
      { start: app("console.log(`no database`); process.exit(3)") },
      "app-not-started",
    ],
    [
      "an app that never listens",
      { start: app("setInterval(() => 0, 1000)"), startSeconds: 1 },
      "app-not-started",
    ],
    ["no app at all", { url: "http://127.0.0.1:1" }, "app-silent"],
    ["no address", { url: "localhost:3000" }, "url-invalid"],
    ["another machine", { url: "http://192.0.2.1" }, "url-remote"],
    ["an unknown scheme", { url: "http://127.0.0.1:1", auth: ["admin=TOKEN"] }, "auth-invalid"],
    [
      "a secret in place of its variable",
      { url: "http://127.0.0.1:1", auth: ["librarian=a.b-c"] },
      "auth-invalid",
    ],
    ["a variable that is not set", { start: "true", env: ["SURELY_NOT_SET"] }, "variable-unset"],
    [
      "no such description",
      { spec: "nowhere.yaml", url: "http://127.0.0.1:1" },
      "description-missing",
    ],
    [
      "a module without an app",
      { start: app(`${server}((q, s) => s.end()).${listen}`), routesFrom: "package.json" },
      "routes-unreadable",
    ],
  ])("%s", async (_, inputs, code) => {
    await expect(run(inputs)).rejects.toMatchObject({ facts: { code } });
  });

  test("and holds what the app printed", async () => {
    const failed = run({ start: app("console.log(`no database`); process.exit(3)") });
    await expect(failed).rejects.toThrow(/it exited with 3\.[^]*no database/);
  });
});

describe("an app", () => {
  let other: Server | undefined;
  afterEach(() => {
    other?.close();
  });

  test("is not asked when something else has its port", async () => {
    other = createServer((_, response) => response.end());
    await new Promise<void>((resolve) => other?.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const start = app(`${server}(() => 0).${listen}`);
    await expect(run({ start, url: `http://127.0.0.1:${port}` })).rejects.toMatchObject({
      facts: { code: "port-taken" },
    });
  });

  test("gets a clean environment", async () => {
    process.env["SURELY_SECRET"] = "s3cret";
    const code = `${server}((q, s) => s.end(JSON.stringify(process.env))).${listen}`;
    const { claims } = await run({ start: app(code) });
    delete process.env["SURELY_SECRET"];
    expect(claims.length).toBeGreaterThan(0);
    expect(JSON.stringify(claims)).not.toContain("s3cret");
  });

  test("that ends over a request is started again, and that is a claim", async () => {
    const code = `${server}((q, s) => q.url.includes("novel") ? process.exit(7) : s.end()).${listen}`;
    const { claims } = await run({ start: app(code) });
    const [crash] = claims.filter(({ rule }) => rule === "server-error");
    expect(crash?.text).toBe("`GET /books` ends the app to a request that the description allows");
    expect(crash?.proof.observed).toBe("it exited with 7");
    expect(claims.some(({ text }) => text.includes("GET /stats"))).toBe(true);
  });

  test("that never ends an answer costs one wait, and not the run", async () => {
    const code = `${server}((q, s) => q.url === "/" ? s.end() : 0).${listen}`;
    const { notChecked } = await run({ start: app(code), budgetSeconds: 5 });
    expect(notChecked).toContainEqual({ what: "`GET /books`", why: "No answer in time." });
  });

  test("is ended with all that it started", async () => {
    const code = `const child = require(\`child_process\`).spawn(process.execPath, ["-e", "setInterval(() => 0, 1000)"]); ${server}((q, s) => s.end(String(child.pid))).${listen}`;
    const { claims } = await run({ start: app(code) });
    const pid = /\\n\\n(\d+)"/.exec(JSON.stringify(claims))?.[1];
    expect(pid).toBeDefined();
    // A signal takes a moment to arrive.
    for (let wait = 0; wait < 40 && !over.has(stateOf(pid ?? "")); wait += 1) {
      await nodeProgram.pause(0.05);
    }
    expect(over).toContain(stateOf(pid ?? ""));
  });
});

test.each([
  ["127.0.0.1", true],
  ["127.1.2.3", true],
  ["localhost", true],
  ["app.localhost", true],
  ["[::1]", true],
  ["10.0.0.1", false],
  ["localhost.example.com", false],
  ["127.0.0.1.example.com", false],
])("%s is of this machine: %j", (name, expected) => {
  expect(isLoopback(name)).toBe(expected);
});
