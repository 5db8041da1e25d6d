import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { printInlining } from "./bench/inlining.ts";
import { measurePart } from "./bench/measure.ts";
import { parts } from "./bench/parts.ts";
import { openPool } from "./bench/pool.ts";
import { printTable } from "./bench/table.ts";

/**
 * What the bench engine finds of slow-downs that are put in, and what it says of code that did not
 * change, calm and beside a bursty neighbor that it starts itself. Two hours for all of it, so each
 * comparison is kept: `--only aa-9ms` measures one part, `--minutes 5` stops after so many and the
 * next run goes on, `--only table` prints what there is, `--again` forgets first, `--list` names the
 * parts.
 */
const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true, default: [] },
    minutes: { type: "string", default: "Infinity" },
    again: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
  },
});
const names = [...parts.map(({ name }) => name), "inlining", "table"];
const unknown = values.only.filter((name) => !names.includes(name));
if (values.list || unknown.length > 0) {
  for (const name of unknown) console.error(`There is no part \`${name}\`.`);
  console.log(names.join("\n"));
  process.exitCode = values.list ? 0 : 2;
} else {
  await run(values.only.length === 0 ? names : values.only, Number(values.minutes));
}

async function run(wanted: readonly string[], minutes: number): Promise<void> {
  const until = performance.now() + minutes * 60_000;
  const root = await realpath(await mkdtemp(join(tmpdir(), "lamplighter-bench-")));
  try {
    const pool = await openPool();
    for (const part of parts.filter(({ name }) => wanted.includes(name))) {
      if (values.again) await pool.forget(part.name);
      await measurePart(part, pool, root, until);
    }
    await printTable(pool);
    if (wanted.includes("inlining")) await printInlining(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
