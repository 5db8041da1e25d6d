import { createHash } from "node:crypto";
import { appendFile, glob, mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { TimedRow } from "../../../src/engines/bench/verdict/index.ts";

/** One comparison as it was measured; verdicts are made of it anew each time. */
export interface Stored {
  readonly seed: number;
  /** Undefined where the machine was too busy for a row. */
  readonly row?: TimedRow;
  /** Base against itself, where the way of measuring has that. */
  readonly control?: TimedRow;
  /** Head over base by the usual way: one after the other, mean over mean. */
  readonly sequential: number;
}

const folder = ".cache/bench-bench";

/** What decides over samples. What was measured with another version of it is not read. */
const measuring = [
  "src/lab/sample/*.ts",
  "src/sampler/**/*.ts",
  "src/adapters/node-sampler.ts",
  "src/adapters/node-commands.ts",
  "src/engines/bench/plan.ts",
  "src/engines/bench/ways/functions/compare.ts",
  "src/engines/bench/ways/commands/time.ts",
  "scripts/bench/bench/kinds.ts",
];

export interface Pool {
  read(part: string): Promise<readonly Stored[]>;
  add(part: string, stored: Stored): Promise<void>;
  forget(part: string): Promise<void>;
}

/** Comparisons on disk, so that a table of an hour can be measured in pieces. */
export async function openPool(): Promise<Pool> {
  const version = await fingerprint();
  const path = (part: string): string => join(folder, version, `${part}.jsonl`);
  await mkdir(join(folder, version), { recursive: true });
  return {
    read: async (part) => {
      const text = await readFile(path(part), "utf8").catch(() => "");
      const lines = text.split("\n").filter((line) => line !== "");
      return lines.map((line) => JSON.parse(line) as Stored);
    },
    add: (part, stored) => appendFile(path(part), `${JSON.stringify(stored)}\n`),
    forget: (part) => rm(path(part), { force: true }),
  };
}

async function fingerprint(): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  const files: string[] = [];
  for await (const file of glob(measuring)) files.push(file);
  for (const file of files.sort()) hash.update(await readFile(file));
  return hash.digest("hex").slice(0, 12);
}
