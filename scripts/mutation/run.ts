import { spawnSync } from "node:child_process";

/** Mutates the rooms named on the command line, or all of them, one after the other. */
const named = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const rooms = named.length > 0 ? named : ["inputs", "report", "contract"];

for (const room of rooms) {
  console.log(`\n== ${room}`);
  const { status } = spawnSync("stryker", ["run"], {
    stdio: "inherit",
    env: { ...process.env, MUTATION_ROOM: room },
  });
  if (status !== 0) process.exitCode = 1;
}
