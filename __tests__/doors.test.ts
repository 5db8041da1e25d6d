import { readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { ESLint } from "eslint";
import { doors, limits, worldlyGlobals } from "../doors.config.js";

/**
 * Breaks every door on purpose and expects lint to say so. The texts stand in for real files,
 * since lint resolves imports from a real place.
 */
const eslint = new ESLint({ cwd: process.cwd() });

async function complaints(filePath: string, lines: readonly string[]) {
  const [result] = await eslint.lintText(lines.join("\n"), { filePath });
  return (result?.messages ?? []).map(({ ruleId, line }) => ({ ruleId, line }));
}

const fileOf: Record<string, string> = {
  model: "src/model/index.ts",
  ports: "src/ports/index.ts",
  inputs: "src/inputs/index.ts",
  report: "src/report/index.ts",
  registry: "src/registry/index.ts",
  flow: "src/flow/plan.ts",
  lab: "src/lab/index.ts",
  history: "src/history/index.ts",
  engines: "src/engines/contract/index.ts",
  adapters: "src/adapters/node-clock.ts",
};

const insides: Record<string, string> = {
  ...fileOf,
  actions: "src/actions/plan.ts",
  commands: "src/commands/index.ts",
};

function importing(from: string, to: string): string {
  const up = "../".repeat(from.split("/").length - 2);
  return `import "${up}${to.replace("src/", "")}";`;
}

describe.each(Object.keys(fileOf))("room %s", (room) => {
  const file = fileOf[room] ?? "";
  const { rooms = [], packages = [] } = doors[room] ?? {};

  test("refuses every import through a wall", async () => {
    const walls = Object.keys(insides).filter((other) => other !== room && !rooms.includes(other));
    expect(walls.length).toBeGreaterThan(0);
    const found = await complaints(
      file,
      walls.map((other) => importing(file, insides[other] ?? "")),
    );
    const lines = found
      .filter(({ ruleId }) => ruleId === "import-x/no-restricted-paths")
      .map(({ line }) => line);
    expect(lines).toEqual(walls.map((_, index) => index + 1));
  });

  test("opens its doors", async () => {
    const open = rooms.filter((other) => insides[other] !== undefined);
    const found = await complaints(
      file,
      open.map((other) => importing(file, insides[other] ?? "")),
    );
    expect(found.filter(({ ruleId }) => ruleId === "import-x/no-restricted-paths")).toEqual([]);
  });

  if (!packages.includes("*")) {
    test("refuses packages and the world", async () => {
      const lines = [
        'import "node:fs";',
        'import "@actions/core";',
        ...worldlyGlobals.map((name) => `export const use_${name}: unknown = ${name};`),
      ];
      const found = await complaints(file, lines);
      const rule = (line: number) =>
        line <= 2 ? "no-restricted-imports" : "no-restricted-globals";
      for (const line of lines.keys()) {
        expect(found).toContainEqual({ ruleId: rule(line + 1), line: line + 1 });
      }
    });
  }
});

test("a long file, a long function and a circle are refused", async () => {
  const long = Array.from({ length: limits.fileLines + 1 }, () => "//");
  expect(await complaints("src/flow/plan.ts", long)).toContainEqual(
    expect.objectContaining({ ruleId: "max-lines" }),
  );
  const body = Array.from({ length: limits.functionLines }, () => "  void 0;");
  expect(
    await complaints("src/flow/plan.ts", ["export function long(): void {", ...body, "}"]),
  ).toContainEqual(expect.objectContaining({ ruleId: "max-lines-per-function" }));
  expect(await complaints("src/model/verdict.ts", ['import "./index.ts";'])).toContainEqual({
    ruleId: "import-x/no-cycle",
    line: 1,
  });
});

test("tools never reach dist, and tests mock nothing", async () => {
  expect(
    await complaints("src/main.ts", ['import "../tools/github-emulator/index.ts";']),
  ).toContainEqual(expect.objectContaining({ ruleId: "import-x/no-restricted-paths" }));
  expect(
    await complaints("__tests__/doors.test.ts", [
      'import { jest } from "@jest/globals"; jest.fn();',
    ]),
  ).toContainEqual(expect.objectContaining({ ruleId: "no-restricted-imports" }));
});

test("every folder of src is a room with doors, or an edge that may use all", () => {
  const edges = ["actions", "commands", "sampler"];
  const folders = readdirSync("src", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.sort()).toEqual([...Object.keys(doors), ...edges].sort());
});
