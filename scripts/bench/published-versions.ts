import { spawnSync } from "node:child_process";
import { cp, mkdtemp, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fetchPackage } from "./tests/fetch-package.ts";

/**
 * Two published versions of a package, compared by the benchmarks that it ships, as they stand:
 * `npm run bench:published -- NAME BASE HEAD GLOB…`. Uses the built command line.
 */
const usual = ["secure-json-parse", "2.7.0", "4.0.0", "benchmarks/{valid,throw}.js"];
const given = process.argv.slice(2);
const [name = "", base = "", head = "", ...globs] = given.length === 0 ? usual : given;
const folder = await realpath(await mkdtemp(join(tmpdir(), "lamplighter-published-")));
try {
  for (const version of [base, head]) {
    const installed = await fetchPackage(name, version);
    // Out of node_modules, which is never searched for benchmarks.
    await cp(installed, join(folder, version), { recursive: true });
    const levels = name.startsWith("@") ? dirname(dirname(installed)) : dirname(installed);
    await symlink(levels, join(folder, version, "node_modules")).catch(() => undefined);
  }
  const files = globs.flatMap((glob) => ["--files", glob]);
  const line = ["bench", "--base", base, "--head", head, ...files];
  console.log(`lamplighter ${line.join(" ")}\n`);
  const options = { cwd: folder, stdio: "inherit" } as const;
  const { status } = spawnSync(process.execPath, [resolve("dist/cli.js"), ...line], options);
  process.exitCode = status ?? 2;
} finally {
  await rm(folder, { recursive: true, force: true });
}
