import { basename } from "node:path";
import { nodeFiles } from "../adapters/node-files.ts";
import { checkAudit, type AuditCheck } from "../engines/rotate/audit/verify.ts";
import {
  parseAudit,
  parseRotationRecord,
  readInputs,
  rotateAuditInputs,
  type AuditLine,
} from "../inputs/index.ts";
import { Failure } from "../model/index.ts";
import { terminalText } from "../report/index.ts";
import type { Command } from "./command.ts";

const usual = "lamplighter rotate audit verify rotation-audit/API_KEY.jsonl";

/** Files of one name, from several runs, are parts of one chain. */
export const rotateAudit: Command = {
  inputs: rotateAuditInputs,
  operands: "FILE…",
  json: "what was found of each credential",
  fails: "a chain does not hold",
  examples: [usual, `${usual} --record API_KEY_ROTATION.json`],
  run: async (flags, operands, terminal) => {
    const { record } = readInputs(rotateAuditInputs, [flags]);
    if (operands.length === 0) throw noFile();
    const parts = new Map<string, (readonly AuditLine[])[]>();
    for (const path of operands) {
      const name = basename(path).replace(/\.jsonl?$/, "");
      parts.set(name, [...(parts.get(name) ?? []), parseAudit(await read(path), path)]);
    }
    if (record !== undefined && parts.size > 1) throw oneRecord(record);
    const kept = record === undefined ? undefined : parseRotationRecord(await read(record), record);
    const checks = [...parts].map(([name, chain]) => ({ name, ...checkAudit(chain, kept) }));
    terminal.print(terminal.json ? JSON.stringify(checks) : checks.map(inWords).join("\n"));
    return checks.every(({ broken }) => broken === undefined) ? 0 : 1;
  },
};

function inWords({ name, lines, first, last, broken }: AuditCheck & { name: string }): string {
  if (broken !== undefined) return terminalText(`${name}: does not hold. ${broken}`);
  const from = first === 1 ? "from the beginning" : `from line ${first}, older ones were not given`;
  return terminalText(`${name}: ${lines} lines hold, ${from} to line ${last}.`);
}

async function read(path: string): Promise<string> {
  const text = await nodeFiles.read(path);
  if (text !== undefined) return text;
  throw new Failure({
    code: "file-missing",
    what: "There is no such file",
    where: path,
    why: "No file has this path.",
    fix: "give the files that runs have left in their `audit-path`.",
  });
}

function noFile(): Failure {
  return new Failure({
    code: "operand-missing",
    what: "No audit was given",
    where: "lamplighter rotate audit verify",
    why: "There is nothing to check.",
    fix: `name its files: \`${usual}\`.`,
  });
}

function oneRecord(path: string): Failure {
  return new Failure({
    code: "operand-unexpected",
    what: "A record is of one credential, and the files are of several",
    where: path,
    why: "Each credential has a record of its own.",
    fix: "check them one by one.",
  });
}
