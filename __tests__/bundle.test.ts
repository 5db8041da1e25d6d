import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { findBox } from "../src/adapters/box/index.ts";
import { parseReport } from "../src/inputs/index.ts";

/** The committed bundle, copied away from everything it could lean on, as users start it. */
let folder: string;
const shop = "examples/storefront/openapi.yaml";
const changed = "openapi.yaml";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bundle-"));
  cpSync("dist", join(folder, "dist"), { recursive: true });
  cpSync("package.json", join(folder, "package.json"));
  cpSync("examples/storefront", join(folder, "head"), { recursive: true });
  cpSync("examples/storefront-change/files", join(folder, "head"), { recursive: true });
  cpSync("examples/storefront", join(folder, "examples/storefront"), { recursive: true });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function lamplighter(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, "dist/cli.js"), ...args],
    { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"] ?? "" } },
  );
  return { status, stdout, stderr };
}

describe("the command line", () => {
  test("--json prints the report and nothing else, progress goes to stderr", () => {
    const { status, stdout, stderr } = lamplighter(
      ...["contract", "--base", shop, "--head", join("head", changed), "--json"],
    );
    expect(status).toBe(1);
    const report = parseReport(stdout, "stdout");
    expect(report.verdict).toBe("fail");
    expect(report.claims.length).toBeGreaterThan(4);
    expect(stderr).not.toBe("");
  });

  test("a claim's own command shows that claim again", () => {
    const args = ["contract", "--base", shop, "--head", join("head", changed), "--json"];
    const [claim] = parseReport(lamplighter(...args).stdout, "stdout").claims;
    const command = claim?.proof.command ?? "";
    expect(command).toMatch(/^lamplighter contract /);
    const again = lamplighter(...command.split(" ").slice(1), "--json");
    expect(again.status).toBe(1);
    expect(parseReport(again.stdout, "stdout").claims.map(({ id }) => id)).toEqual([claim?.id]);
  });

  test("two equal descriptions are clean", () => {
    expect(lamplighter("contract", "--base", shop, "--head", shop).status).toBe(0);
  });

  test("--fail-on never reports and does not fail", () => {
    const files = ["--base", shop, "--head", join("head", changed)];
    expect(lamplighter("contract", ...files, "--fail-on", "never").status).toBe(0);
  });

  test.each([
    [["contrat"], "command-unknown", "write `contract`"],
    [["contract", "--bas", "x"], "input-unknown", "write `base`"],
    [["contract", "--base"], "flag-without-value", "--base VALUE"],
    [["contract", "--base", "a.yaml"], "input-missing", "give `head` too"],
    [["contract"], "input-missing", "base-ref"],
    [["contract", "a.yaml", "b.yaml", "--base-ref", "main"], "operand-unexpected", "--base old/"],
    [["contract", "--base", "no.yaml", "--head", shop], "description-missing", ""],
    [["contract", "--base", "package.json", "--head", shop], "", ""],
    [["report"], "operand-missing", "lamplighter report"],
    [["report", "package.json"], "report-invalid", ""],
    [["demo"], "demo-not-installed", "npm ci && npm run demo"],
  ])("%j is the user's mistake: exit 2, the fix, no stack", (args, code, fix) => {
    const { status, stdout, stderr } = lamplighter(...args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(code);
    expect(stderr).toContain("Fix: ");
    expect(stderr).toContain(fix);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test.each(["markdown", "html", "sarif", "json", "terminal"])(
    "renders a report as %s",
    (format) => {
      const path = join(folder, "report-contract.json");
      lamplighter("contract", "--base", shop, "--head", "head/openapi.yaml", "--report-path", path);
      const { status, stdout } = lamplighter("report", path, "--format", format);
      expect(status).toBe(0);
      expect(stdout).toContain("/customers/{customerId}/orders");
    },
  );

  test("help names every flag and every exit status", () => {
    const { status, stdout } = lamplighter("contract", "--help");
    expect(status).toBe(0);
    for (const word of ["--base-ref", "--fail-on", "--json", "NO_COLOR", "  2  "]) {
      expect(stdout).toContain(word);
    }
    expect(lamplighter().stdout).toContain("Commands");
  });

  test("colors only when asked", () => {
    const files = ["contract", "--base", shop, "--head", "head/openapi.yaml"];
    const colored = spawnSync(process.execPath, [join(folder, "dist/cli.js"), ...files], {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: process.env["PATH"] ?? "", FORCE_COLOR: "1" },
    });
    expect(colored.stdout).toContain("\u001b[");
    expect(lamplighter(...files).stdout).not.toContain("\u001b[");
  });
});

test("holds a running app against its description, and finds what was planted", () => {
  const app = "__tests__/fixtures/conform";
  const planted = JSON.parse(readFileSync(`${app}/planted.json`, "utf8")) as { rule: string }[];
  const flags = ["--spec", `${app}/openapi.yaml`, "--auth", "librarian=LIBRARIAN"];
  const start = ["--start", `node ${app}/hono/app.mjs --drifted`];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, "dist/cli.js"), "contract", "conform", ...flags, ...start, "--json"],
    { encoding: "utf8", env: { PATH: process.env["PATH"] ?? "", LIBRARIAN: "let-me-in" } },
  );
  expect({ status, stderr }).toMatchObject({ status: 1 });
  const found = new Set(parseReport(stdout, "stdout").claims.map(({ rule }) => rule));
  expect([...found].sort()).toEqual([...new Set(planted.map(({ rule }) => rule))].sort());
}, 60_000);

describe("an action", () => {
  test("leaves its outputs in the delimiter form, a summary and a report", () => {
    const at = (name: string) => join(folder, name);
    const env = {
      PATH: process.env["PATH"] ?? "",
      GITHUB_ACTIONS: "true",
      GITHUB_OUTPUT: at("output"),
      GITHUB_STEP_SUMMARY: at("summary"),
      RUNNER_TEMP: at("temp"),
      INPUT_BASE: shop,
      INPUT_HEAD: "head/openapi.yaml",
    };
    execFileSync("touch", [env.GITHUB_OUTPUT, env.GITHUB_STEP_SUMMARY]);
    const { status, stdout } = spawnSync(process.execPath, [at("dist/contract.js")], {
      cwd: folder,
      encoding: "utf8",
      env,
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error title=.*file=/m);
    const outputs = readFileSync(env.GITHUB_OUTPUT, "utf8");
    expect(outputs).toMatch(/verdict<<ghadelimiter_\S+\nfail\n/);
    expect(outputs).toMatch(/breaking<<ghadelimiter_\S+\n\d+\n/);
    expect(readFileSync(env.GITHUB_STEP_SUMMARY, "utf8")).toContain("curl");
    const report = readFileSync(at("temp/lamplighter/report-contract.json"), "utf8");
    expect(parseReport(report, "report").engine).toBe("contract");
  });

  test("says in an annotation what the user has to mend", () => {
    const { status, stdout } = spawnSync(process.execPath, [join(folder, "dist/report.js")], {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: process.env["PATH"] ?? "", GITHUB_ACTIONS: "true" },
    });
    expect(status).toBe(2);
    expect(stdout).toContain("::error title=Lamplighter::input-missing: `reports` is required");
  });
});

test("bench times files of a library that is not installed, in processes of its own", () => {
  const { stdout } = lamplighter(
    ...["bench", "--base", "examples/storefront", "--head", "head", "--seconds", "1"],
    ...["--files", "bench/pricing.bench.ts", "--only", "quote one line", "--json"],
  );
  const { metrics, notChecked } = parseReport(stdout, "stdout");
  // A busy machine may leave the row undecided or untimed, which is for other tests.
  const named = [...metrics.map(({ name }) => name), ...notChecked.map(({ what }) => what)];
  expect(named).toContain("bench/pricing.bench.ts > pricing > quote one line");
});

test("the bundle stays small, and knows no place of the machine that built it", () => {
  const files = readdirSync("dist", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
  expect(bytes).toBeLessThan(8_000_000);
  for (const path of files) {
    expect(readFileSync(path, "utf8")).not.toContain(process.cwd());
  }
});

const box = await findBox();

(box === undefined ? test.skip : test)(
  "the search of the bundle finds the box that the sources find, or a job would refuse it",
  () => {
    const project = join(folder, "subject");
    cpSync("__tests__/fixtures/tests/node-test-esm", project, { recursive: true });
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, "dist/cli.js"), "tests", "--budget-seconds", "2", "--json"],
      {
        cwd: project,
        encoding: "utf8",
        env: { PATH: process.env["PATH"] ?? "", GITHUB_ACTIONS: "true" },
      },
    );
    expect(`${stdout}${stderr}`).not.toMatch(/box-missing|cannot be boxed/);
    expect(stderr).toMatch(/searching for inputs/);
  },
  120_000,
);
