import { expect, test } from "@jest/globals";
import { collected, printed, repository } from "./repository.ts";

const filler = Array.from(
  { length: 14 },
  (_, index) => `  total += weigh(items[${index}], "${index}th");`,
);

test("a function is measured by its cognitive complexity, one inside it for itself", async () => {
  const code = `export function outer(a) {\n${"  if (a) { while (a) { a(); } }\n".repeat(6)}  return () => (a ? 1 : 2);\n}\n`;
  using repo = repository([{ files: { "src/a.ts": code } }]);
  const { observations } = await collected(repo.folder, "complexity");
  expect(observations).toMatchObject([
    { subject: "src/a.ts#outer", value: 18, where: { line: 1 } },
  ]);
});

test("a circle of imports is one, types and late imports leave none", async () => {
  using repo = repository([
    {
      files: {
        "src/a.ts": 'import { b } from "./b.js";\nexport const a = b;',
        "src/b.ts": 'import { c } from "./c";\nexport const b = c;',
        "src/c.ts": 'import { a } from "./a.ts";\nexport const c = () => a;',
        "src/d.ts": 'import type { E } from "./e.ts";\nexport interface D { e: E }',
        "src/e.ts": 'import { D } from "./d.ts";\nexport type E = D;',
      },
    },
  ]);
  const { observations } = await collected(repo.folder, "cycles");
  expect(observations).toMatchObject([{ subject: "src/a.ts src/b.ts src/c.ts", value: 3 }]);
});

test("an export is dead when its name stands nowhere else, in whatever kind of file", async () => {
  using repo = repository([
    {
      files: {
        "src/a.ts": "export function forgotten() {\n  return 1;\n}\nexport const named = 1;\n",
        "src/starred.ts": "export const offered = 1;\n",
        "src/index.ts": 'export * from "./starred.ts";\n',
        "docs/a.md": "`named` is read by a template.\n",
      },
    },
  ]);
  const { observations } = await collected(repo.folder, "dead-exports");
  expect(observations).toMatchObject([{ subject: "src/a.ts#forgotten", where: { line: 1 } }]);
  expect(printed(repo.folder, observations[0])).toBe("1");
});

test("a dependency is unused when no other file holds its name", async () => {
  const manifest = {
    dependencies: { used: "1", unused: "1", tool: "1" },
    scripts: { a: "tool ." },
  };
  using repo = repository([
    {
      files: {
        "package.json": JSON.stringify(manifest, undefined, 2),
        "src/a.ts": 'import "used/inner.js";\n',
      },
    },
  ]);
  const { observations } = await collected(repo.folder, "unused-dependencies");
  expect(observations).toMatchObject([{ subject: "package.json#unused", where: { line: 4 } }]);
  expect(printed(repo.folder, observations[0])).toBe("0");
});

test("a copy is told once, at its whole length, with both places", async () => {
  const copy = filler.join("\n");
  using repo = repository([
    { files: { "a.py": `import x\n${copy}\n`, "b.py": `y = 1\n\n${copy}\n`, "c.py": "z = 2\n" } },
  ]);
  const { observations } = await collected(repo.folder, "duplicates");
  expect(observations).toMatchObject([{ value: 14, where: { path: "a.py", line: 2 } }]);
  expect(observations[0]?.text).toContain("b.py:3");
});

test("size counts for files of code and for weight; generated folders are summed up", async () => {
  using repo = repository([
    {
      files: {
        "src/long.js": "a();\n".repeat(600),
        "data.bin": "x".repeat(2_100_000),
        "dist/a.js": "y".repeat(150_000),
        "dist/b.js": "y".repeat(150_000),
      },
    },
  ]);
  const { observations } = await collected(repo.folder, "large-files");
  expect(observations).toMatchObject([{ value: 2_100_000 }, { value: 600 }]);
  for (const each of observations) expect(printed(repo.folder, each)).toBe(String(each.value));
  const generated = await collected(repo.folder, "generated");
  expect(generated.observations).toMatchObject([{ subject: "dist", value: 300_000 }]);
});

test("critical code counts where no test names it, and only with a driver loaded", async () => {
  const orders = 'import pg from "pg";\npool.query("SELECT 1");\npool.query("SELECT 2");\n';
  using repo = repository([
    {
      files: {
        "src/orders.js": orders,
        "src/users.js": orders,
        "src/plain.js": "cache.get(1);\n",
        "src/train.py": "import torch\nloss.backward()\noptimizer.step()\n",
        "test/users.test.js": "",
      },
    },
  ]);
  const { observations } = await collected(repo.folder, "critical-code");
  expect(observations.map(({ kind, subject, value }) => [kind, subject, value]).sort()).toEqual([
    ["untested-database", "src/orders.js", 2],
    ["untested-training", "src/train.py", 2],
  ]);
  for (const each of observations) expect(printed(repo.folder, each)).toBe(String(each.value));
});

test("a route counts where no description has it", async () => {
  using repo = repository([
    {
      files: {
        "openapi.yaml": "openapi: 3.1.0\npaths:\n  /v1/orders/{id}:\n    get: {}\n",
        "src/app.js": 'app.get("/orders/:id", show);\nrouter.post("/refunds", refund);\n',
      },
    },
  ]);
  const { observations } = await collected(repo.folder, "routes");
  expect(observations).toMatchObject([
    { subject: "post /refunds in src/app.js", where: { line: 2 } },
  ]);
});

test("workflows: what is not pinned, may anything, or runs foreign text", async () => {
  const hash = "0123456789012345678901234567890123456789";
  const risky = [
    "on: pull_request_target",
    "jobs:",
    "  a:",
    "    steps:",
    "      - uses: actions/checkout@v4",
    "        with: { ref: '${{ github.event.pull_request.head.sha }}' }",
    "      - uses: somebody/else@main",
    `      - uses: pinned/one@${hash}`,
    "      - uses: ./local",
    "      - run: echo '${{ github.event.issue.title }}'",
    "",
  ].join("\n");
  const safe = `on: push\npermissions: {}\njobs:\n  a:\n    steps:\n      - uses: pinned/one@${hash} # v1\n`;
  using repo = repository([
    { files: { ".github/workflows/a.yml": risky, ".github/workflows/b.yml": safe } },
  ]);
  const { observations } = await collected(repo.folder, "workflow-risks");
  const found = new Map(observations.map((each) => [each.kind, each]));
  expect([...found.keys()].sort()).toEqual([
    "missing-permissions",
    "script-injection",
    "trusted-change",
    "unpinned-action",
  ]);
  expect(observations.every(({ where }) => where?.path === ".github/workflows/a.yml")).toBe(true);
  expect(found.get("script-injection")?.where?.line).toBe(10);
  expect(printed(repo.folder, found.get("unpinned-action"))).toBe("2");
});
