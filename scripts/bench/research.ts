import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/**
 * A repository of 1,000 commits and 500 files, researched by the command as a user would; then a
 * sample of the commands in its evidence is run, and each has to print the value that it stands for.
 */
const files = 500;
const commits = 1_000;
const perKind = 3;

const folder = mkdtempSync(join(tmpdir(), "research-bench-"));
const cli = resolve(import.meta.dirname, "../../src/main.ts");
const entry = join(folder, "..", `research-cli-${process.pid}.mjs`);
writeFileSync(entry, `import { start } from ${JSON.stringify(cli)};\nawait start("cli");\n`);
const lamplighter = `"${process.execPath}" "${entry}"`;

interface Item {
  readonly id: string;
  readonly kind: string;
  readonly value: number;
  readonly command: string;
}

try {
  build();
  const started = performance.now();
  const evidence = join(folder, ".git", "research.json");
  const options = ["--offline", "--json", "--evidence-path", evidence];
  const report = execFileSync(process.execPath, [entry, "research", ...options], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const seconds = (performance.now() - started) / 1000;
  const { evidence: items } = JSON.parse(readFileSync(evidence, "utf8")) as { evidence: Item[] };
  const sample = sampleOf(items);
  const wrong = sample.filter((item) => !printsItsValue(item));
  print("items", items.length);
  print("kinds of evidence", new Set(items.map(({ kind }) => kind)).size);
  print("seconds", seconds.toFixed(1));
  print("CPU seconds, git aside", cpuSeconds(report).toFixed(1));
  print("commands run again", sample.length);
  print("printed another value", wrong.length);
  for (const { kind, command, value } of wrong) print(kind, `${value}: ${command}`);
  if (wrong.length > 0 || seconds > 60) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(entry, { force: true });
}

function build(): void {
  const text: string[] = [];
  const first = new Map<string, string>();
  for (let file = 0; file < files; file++) first.set(pathOf(file), codeOf(file, 0));
  first.set(
    ".github/workflows/ci.yml",
    "on: push\njobs:\n  a:\n    steps:\n      - uses: a/b@v1\n",
  );
  first.set("package.json", '{\n  "dependencies": {\n    "left-over": "1.0.0"\n  }\n}\n');
  first.set("openapi.yaml", "openapi: 3.1.0\npaths: {}\n");
  const begin = Date.UTC(2024, 0, 1) / 1000;
  for (let nth = 0; nth < commits; nth++) {
    const changed = nth === 0 ? first : changesOf(nth);
    const who = `Person ${nth % 7} <p${nth < 500 ? nth % 2 : nth % 7}@example.com> ${begin + nth * 60_000} +0000`;
    text.push(`commit refs/heads/main`, `committer ${who}`, "data 6", "change");
    for (const [path, content] of changed) {
      text.push(`M 100644 inline ${path}`, `data ${Buffer.byteLength(content)}`, content);
    }
    text.push("");
  }
  mkdirSync(dirname(folder), { recursive: true });
  execFileSync("git", ["init", "-q", "-b", "main"], { cwd: folder });
  execFileSync("git", ["fast-import", "--quiet"], { cwd: folder, input: text.join("\n") });
  execFileSync("git", ["reset", "-q", "--hard"], { cwd: folder });
}

/** A few files change often, and two of them always together. */
function changesOf(nth: number): ReadonlyMap<string, string> {
  const some = [nth % 11, (nth * 7) % files, 20 + (nth % 2), 22 + (nth % 2)];
  return new Map(some.map((file) => [pathOf(file), codeOf(file, nth)]));
}

function pathOf(file: number): string {
  return `src/part-${file % 20}/${file % 5 === 0 ? `file ${file}` : `file-${file}`}.js`;
}

function codeOf(file: number, nth: number): string {
  const branches = Array.from({ length: (file % 9) + 1 }, (_, at) => {
    return `  if (input > ${at + nth}) { for (const each of list) { if (each && input) total += ${at}; } }`;
  });
  return [
    `import { work${(file + 1) % files} } from "../part-${((file + 1) % files) % 20}/${pathOf((file + 1) % files).split("/")[2] ?? ""}";`,
    ...(file % 10 === 0 ? ["// TODO: think about this one"] : []),
    ...(file % 25 === 0
      ? ['import pg from "pg";', 'pool.query("SELECT 1");', `app.get("/r${file}", work${file});`]
      : []),
    `export function work${file}(input, list) {`,
    "  let total = 0;",
    ...branches,
    `  return total + (list.length > 0 ? work${(file + 1) % files}(input) : ${nth});`,
    "}",
    `export const unused_${file} = ${file};`,
    "",
  ].join("\n");
}

function sampleOf(items: readonly Item[]): readonly Item[] {
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  return kinds.flatMap((wanted) => items.filter(({ kind }) => kind === wanted).slice(0, perKind));
}

function printsItsValue({ command, value, kind }: Item): boolean {
  const own = command.startsWith("lamplighter ");
  const line = own ? `${command.replace("lamplighter", lamplighter)} --offline --json` : command;
  const text = execFileSync("sh", ["-c", line], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  if (!own) return Number(text.trim()) === value;
  const { metrics } = JSON.parse(text) as { metrics: { name: string; value: number }[] };
  return metrics.some((metric) => metric.name.includes(` ${kind} `) && metric.value === value);
}

function cpuSeconds(report: string): number {
  return (JSON.parse(report) as { spend: { cpuSeconds: number } }).spend.cpuSeconds;
}

function print(name: string, value: number | string): void {
  process.stdout.write(`${name.padEnd(30)} ${value}\n`);
}
