/**
 * Mutates the rooms named on the command line, or all of them, one after the other. A part of a
 * room is named by its folder or file, `contract/schema`; `--sum` adds up what the parts came to.
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { printSum } from "./sum.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    concurrency: { type: "string", default: "2" },
    sum: { type: "boolean", default: false },
  },
});
const named = positionals.length > 0 ? positionals : ["inputs", "report", "contract"];

for (const name of values.sum ? [] : named) {
  const [room = "", ...path] = name.split("/");
  console.log(`\n== ${name}`);
  const { status } = spawnSync("stryker", ["run", "--concurrency", values.concurrency], {
    stdio: "inherit",
    env: { ...process.env, MUTATION_ROOM: room, MUTATION_PART: path.join("/") },
  });
  if (status !== 0) process.exitCode = 1;
}
if (values.sum) for (const name of named) printSum(name.split("/")[0] ?? name);
