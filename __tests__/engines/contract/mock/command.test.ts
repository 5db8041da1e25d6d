import { spawn } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { afterEach, expect, test } from "@jest/globals";
import { storefront } from "./mocked.ts";

/** The command as people start it, from source. */
const children: ReturnType<typeof spawn>[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

function start(...args: string[]) {
  const script = 'import("./src/main.ts").then(({ start }) => start("cli"))';
  const child = spawn(
    process.execPath,
    ["--eval", script, "lamplighter", "contract", "mock", ...args],
    {
      env: { PATH: process.env["PATH"] ?? "" },
    },
  );
  children.push(child);
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on("data", () => {
      if (stdout.includes("\n")) resolve(stdout.trim());
    });
    child.once("exit", () => {
      reject(new Error(stderr));
    });
  });
  ready.catch(() => undefined);
  return { child, ended, ready, output: () => ({ stdout, stderr }) };
}

test.each(["SIGINT", "SIGTERM"] as const)(
  "one line says where; %s ends it cleanly",
  async (signal) => {
    const mock = start(storefront, "--port", "0");
    const url = await mock.ready;
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${url}/health`)).status).toBe(200);
    mock.child.kill(signal);
    expect(await mock.ended).toBe(0);
    expect(mock.output()).toEqual({ stdout: `${url}\n`, stderr: "GET /health 200 generated\n" });
  },
);

test("a port that is taken is the user's to change", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => taken.once("listening", resolve));
  const { port } = taken.address() as AddressInfo;
  const mock = start(storefront, "--port", String(port));
  expect(await mock.ended).toBe(2);
  taken.close();
  expect(mock.output().stdout).toBe("");
  expect(mock.output().stderr).toMatch(/^port-taken: .*--port 0/);
});

test.each([
  [["--port", "0"], /^operand-missing: /],
  [["missing.yaml"], /^description-missing: /],
  [["package.json"], /^not-openapi: /],
  [[storefront, "--port", "70000"], /^input-invalid: .*from 0 to 65535/],
  [[storefront, "--seed", "-1"], /^input-invalid: /],
])("%j is a mistake with its fix", async (args, message) => {
  const mock = start(...args);
  expect(await mock.ended).toBe(2);
  expect(mock.output().stderr).toMatch(message);
});
