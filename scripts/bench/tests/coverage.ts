import { execFile } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

export interface Coverage {
  readonly statements: number;
  readonly branches: number;
}

interface FileCoverage {
  readonly s: Readonly<Record<string, number>>;
  readonly b: Readonly<Record<string, readonly number[]>>;
}

interface Istanbul {
  createInstrumenter(options: object): {
    instrumentSync(code: string, path: string): string;
    lastFileCoverage(): FileCoverage;
  };
}

const istanbul = createRequire(import.meta.url)("istanbul-lib-instrument") as Istanbul;

/**
 * Statements and branches in percent that the tests of a project reach, by Istanbul for every
 * package and runner. The sources in `folder` are instrumented in place.
 */
export async function measureCoverage(
  folder: string,
  sources: readonly string[],
  tests: readonly string[],
  argv: readonly string[],
): Promise<Coverage> {
  const all: Record<string, FileCoverage> = {};
  for (const path of sources) {
    const text = await readFile(join(folder, path), "utf8");
    const instrumenter = istanbul.createInstrumenter({
      esModules: true,
      compact: false,
      parserPlugins: /\.[cm]?ts$/.test(path) ? ["typescript"] : [],
    });
    const code = instrumenter.instrumentSync(text, path);
    all[path] = structuredClone(instrumenter.lastFileCoverage());
    await writeFile(join(folder, path), code);
  }
  const folderOfReports = await mkdtemp(join(tmpdir(), "coverage-"));
  const reports = tests.map((_, index) => join(folderOfReports, `${index}.json`));
  const isVitest = argv.some((word) => word.includes("vitest"));
  for (const [index, path] of tests.entries())
    await appendReport(join(folder, path), reports[index] ?? "", isVitest);
  await promisify(execFile)(process.execPath, [...argv], { cwd: folder }).catch(() => undefined);
  return summary(all, await Promise.all(reports.map(readReport)));
}

/** Has a test file write down what was reached when its tests are done. */
async function appendReport(path: string, report: string, isVitest: boolean): Promise<void> {
  const text = await readFile(path, "utf8");
  const fs = /^import /m.test(text)
    ? 'import { writeFileSync as writeCoverage } from "node:fs";'
    : 'const { writeFileSync: writeCoverage } = require("node:fs");';
  const head = isVitest ? `import { afterAll } from "vitest";\n${fs}` : fs;
  const what = "JSON.stringify(globalThis.__coverage__ ?? {})";
  const tail = `${isVitest ? "afterAll" : "after"}(() => writeCoverage(${JSON.stringify(report)}, ${what}));`;
  await writeFile(path, `${head}\n${text}\n${tail}\n`);
}

async function readReport(path: string): Promise<Readonly<Record<string, FileCoverage>>> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Record<string, FileCoverage>;
  } catch {
    return {};
  }
}

function summary(
  all: Readonly<Record<string, FileCoverage>>,
  reached: readonly Readonly<Record<string, FileCoverage>>[],
): Coverage {
  const [statements, branches]: [boolean[], boolean[]] = [[], []];
  for (const [path, { s, b }] of Object.entries(all)) {
    for (const id of Object.keys(s))
      statements.push(reached.some((one) => (one[path]?.s[id] ?? 0) > 0));
    for (const [id, ways] of Object.entries(b))
      for (const way of ways.keys())
        branches.push(reached.some((one) => (one[path]?.b[id]?.[way] ?? 0) > 0));
  }
  return { statements: percent(statements), branches: percent(branches) };
}

function percent(hits: readonly boolean[]): number {
  return hits.length === 0 ? 100 : (100 * hits.filter(Boolean).length) / hits.length;
}
