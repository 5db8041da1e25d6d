import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll } from "@jest/globals";
import { nodeFiles } from "../../../../src/adapters/node-files.ts";
import type { FrameworkName } from "../../../../src/engines/contract/stubs/frameworks/index.ts";
import { writeStubs } from "../../../../src/engines/contract/stubs/index.ts";
import { fakeLog } from "../../../fakes/log.ts";

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A project of its own, with the packages that the written code imports. */
export function project(packages: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "stubs-"));
  folders.push(folder);
  mkdirSync(join(folder, "node_modules", "@types"), { recursive: true });
  const links = { ...packages, "@types/node": "@types/node" };
  for (const [name, target] of Object.entries(links)) {
    symlinkSync(resolve("node_modules", target), join(folder, "node_modules", name));
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  return folder;
}

export async function stubsIn(folder: string, spec: string, framework?: FrameworkName) {
  const log = fakeLog();
  const out = join(folder, "api");
  const stubs = await writeStubs({ files: nodeFiles, log }, { spec, out, framework });
  return { ...stubs, log, out };
}

const strict = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitReturns: true,
  erasableSyntaxOnly: true,
  isolatedModules: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  target: "es2022",
  module: "nodenext",
  types: ["node"],
};

/** What the TypeScript compiler says about every file of a project; empty when nothing is wrong. */
export function compile(folder: string): string {
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: strict }));
  const tsc = resolve("node_modules", "@typescript", "native", "bin", "tsc");
  const { stdout, stderr } = spawnSync(process.execPath, [tsc, "--project", folder], {
    encoding: "utf8",
  });
  return stdout + stderr;
}

/** As much of `@types/express` as the written code uses, as it is there. */
export const expressTypes = `declare module "express" {
  import type { IncomingMessage, ServerResponse } from "node:http";
  export interface Request extends IncomingMessage {
    params: Record<string, string>;
    body: any;
    originalUrl: string;
    get(name: string): string | undefined;
  }
  export interface Response extends ServerResponse {
    status(code: number): this;
    send(body?: unknown): this;
  }
  export interface NextFunction { (error?: unknown): void }
  type Handler = (request: Request, response: Response, next: NextFunction) => void | Promise<void>;
  type Adder = (path: string, ...handlers: Handler[]) => Router;
  export interface Router extends Handler {
    use(...handlers: Handler[]): Router;
    all: Adder; get: Adder; post: Adder; put: Adder; delete: Adder; patch: Adder; options: Adder; head: Adder; trace: Adder;
  }
  function express(): Router & { listen(port: number, host: string, ready: () => void): import("node:http").Server };
  namespace express {
    function Router(): import("express").Router;
    function json(options?: object): Handler;
    function urlencoded(options?: object): Handler;
    function text(options?: object): Handler;
  }
  export default express;
}
`;
