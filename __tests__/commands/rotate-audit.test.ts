import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { commands } from "../../src/commands/index.ts";
import { nextLine } from "../../src/engines/rotate/audit/chain.ts";
import { flagSource, type AuditLine, type RotationRecord } from "../../src/inputs/index.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "audit-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const phases = ["idle", "intent", "staged", "verified", "promoted", "idle"] as const;

/** The chain of one rotation. */
function chain(): readonly AuditLine[] {
  const lines: AuditLine[] = [];
  for (const [index, phase] of phases.slice(1).entries()) {
    const record: RotationRecord = { version: 1, phase };
    const from = phases[index] ?? "idle";
    const at = new Date(Date.UTC(2026, 0, 1, 0, index));
    lines.push(nextLine(record, { from, at, run: "1/1" }, lines.at(-1)));
  }
  return lines;
}

function written(name: string, lines: readonly AuditLine[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  return path;
}

async function verify(operands: readonly string[], flags: Readonly<Record<string, string>> = {}) {
  const command = await commands["rotate audit verify"]?.();
  let output = "";
  const status = await command?.run(flagSource(new Map(Object.entries(flags))), operands, {
    ...{ color: false, width: 80, json: false, folder },
    print: (text) => void (output += text),
  });
  return { status, output };
}

test("a chain that holds says so", async () => {
  const { status, output } = await verify([written("API_KEY.jsonl", chain())]);
  expect({ status, output }).toEqual({
    status: 0,
    output: "API_KEY: 5 lines hold, from the beginning to line 5.",
  });
});

test("a line that was changed is named, and the status says it", async () => {
  const lines = chain().map((line) => (line.sequence === 3 ? { ...line, run: "2/1" } : line));
  const { status, output } = await verify([written("CHANGED.jsonl", lines)]);
  expect({ status, output }).toEqual({
    status: 1,
    output: "CHANGED: does not hold. Line 3: It was changed after it was written.",
  });
});

test("the record shows that the last lines are missing", async () => {
  const record = join(folder, "record.json");
  writeFileSync(record, JSON.stringify({ version: 1, phase: "idle", audit: chain().at(-1) }));
  const { status, output } = await verify([written("CUT.jsonl", chain().slice(0, 3))], { record });
  expect(status).toBe(1);
  expect(output).toContain("It ends with line 3, and the record on GitHub has line 5 as its last.");
});

test.each([
  [[], "operand-missing"],
  [["/no/such/file.jsonl"], "file-missing"],
])("%j is the user's mistake: %s", async (operands, code) => {
  await expect(verify(operands)).rejects.toThrow(code);
});

test("what is no audit is refused with its line", async () => {
  const path = join(folder, "OTHER.jsonl");
  writeFileSync(path, `${JSON.stringify(chain()[0])}\n{"a":1}\n`);
  await expect(verify([path])).rejects.toThrow(`rotation-audit-invalid`);
  await expect(verify([path])).rejects.toThrow(`${path}:2`);
});
