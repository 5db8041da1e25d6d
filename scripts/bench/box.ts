import { spawnSync } from "node:child_process";
import { boxEnvironment, boxOn, findBox, rungsFor } from "../../src/adapters/box/index.ts";
import { median } from "../../src/lab/statistics/index.ts";

/**
 * What starting in the box takes beyond starting: `npm run bench:box`. Both ways take turns, so that
 * what slows the machine slows both. Exits with 1 where a box that holds takes more than 40 ms.
 */
const turns = 40;
const most = 40;

const user = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };

function milliseconds([program = "", ...rest]: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(program, rest, { env: boxEnvironment, stdio: "ignore" });
  if (status !== 0) throw new Error(`${program} ended with ${status ?? "a signal"}`);
  return performance.now() - start;
}

for (const rung of rungsFor(user)) {
  if ((await findBox(user, [rung])) === undefined) {
    console.log(`${rung.name}: makes no box here`);
    continue;
  }
  const enter = (): readonly string[] =>
    boxOn(rung, user).enter({ heapMegabytes: 128, cpuSeconds: 10 });
  const pairs = Array.from({ length: turns }, () => {
    const bare = milliseconds(["env", "-i", "true"]);
    return milliseconds([...enter(), "true"]) - bare;
  });
  const typical = median(pairs);
  console.log(`${rung.name}: ${typical.toFixed(1)} ms more, median of ${turns}; at most ${most}`);
  if (typical > most) process.exitCode = 1;
}
