import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Ten planted drifts in a sample app of each framework, and the same app without them: how many are
 * found, and what is said against apps with which nothing is wrong. The shop of the examples too.
 */
interface Claim {
  readonly rule: string;
  readonly text: string;
}

const fixtures = "__tests__/fixtures/conform";
const planted = JSON.parse(readFileSync(join(fixtures, "planted.json"), "utf8")) as readonly {
  rule: string;
  operation: string;
}[];

let failed = false;
for (const framework of ["express4", "express5", "fastify", "hono", "nest"]) {
  const app = `node ${fixtures}/${framework}/app.mjs`;
  const spec = ["--spec", `${fixtures}/openapi.yaml`, "--auth", "librarian=LIBRARIAN"];
  const drifted = check(...spec, "--start", `${app} --drifted`);
  const clean = check(...spec, "--start", app);
  const missed = planted.filter((drift) => !drifted.claims.some((claim) => isOf(claim, drift)));
  const wrong = drifted.claims.filter((claim) => !planted.some((drift) => isOf(claim, drift)));
  const alarms = [...wrong, ...clean.claims];
  print(framework, `${planted.length - missed.length} of ${planted.length} found`, alarms, [
    drifted,
    clean,
  ]);
  for (const { rule, operation } of missed) console.log(`    missed: ${rule} at ${operation}`);
  failed ||= missed.length > 0 || alarms.length > 0;
}
const shop = check(
  ...[
    "--spec",
    "examples/storefront/openapi.yaml",
    "--start",
    "node examples/storefront/src/server.ts",
  ],
  ...["--auth", "admin=STOREFRONT_ADMIN_TOKEN", "--env", "STOREFRONT_ADMIN_TOKEN"],
);
print("storefront", "nothing planted", shop.claims, [shop]);
process.exitCode = failed || shop.claims.length > 0 ? 1 : 0;

interface Run {
  readonly claims: readonly Claim[];
  readonly headline: string;
  readonly notChecked: readonly { what: string; why: string }[];
  readonly seconds: number;
}

function check(...flags: string[]): Run {
  const script = 'const { start } = await import("./src/main.ts"); await start("cli");';
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "-e", script, "--", "cli", "contract", "conform", ...flags, "--json"],
    {
      encoding: "utf8",
      env: { ...process.env, LIBRARIAN: "let-me-in", STOREFRONT_ADMIN_TOKEN: "open-sesame" },
      timeout: 120_000,
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  try {
    const report = JSON.parse(stdout) as Omit<Run, "seconds"> & { spend: { seconds: number } };
    return { ...report, seconds: report.spend.seconds };
  } catch (cause) {
    throw new Error(`no report from ${flags.join(" ")}:\n${stdout.slice(0, 500)}${stderr}`, {
      cause,
    });
  }
}

function isOf({ rule, text }: Claim, drift: { rule: string; operation: string }): boolean {
  return rule === drift.rule && text.includes(`\`${drift.operation}\``);
}

function print(name: string, found: string, alarms: readonly Claim[], runs: readonly Run[]): void {
  const seconds = runs.reduce((sum, run) => sum + run.seconds, 0).toFixed(1);
  console.log(
    `${name.padEnd(11)} ${found}, ${alarms.length} false, ${seconds} s; ${runs.at(-1)?.headline ?? ""}`,
  );
  for (const { rule, text } of alarms) console.log(`    false: ${rule}: ${text}`);
  for (const { what, why } of runs.at(-1)?.notChecked ?? [])
    console.log(`    not checked: ${what}: ${why}`);
}
