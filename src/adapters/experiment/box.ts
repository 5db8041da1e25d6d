import { execFile } from "node:child_process";
import { networkInterfaces } from "node:os";
import { promisify } from "node:util";
import type { Box } from "../../ports/index.ts";

const execute = promisify(execFile);
const secondsForTrial = 5;

/** How a process is started so that the system itself keeps the network from it. */
export interface BoxedStart extends Box {
  /** Program and arguments that come before `node`. */
  readonly before: readonly string[];
}

/**
 * Ways to take the network away, from the plainest: a network namespace of its own, which root may
 * make, and others where the kernel lets them (Ubuntu 24.04 does not, unless for bubblewrap).
 */
const ways: readonly (readonly string[])[] = [
  ["unshare", "--net", "--"],
  ["unshare", "--user", "--map-current-user", "--net", "--"],
  ["bwrap", "--unshare-net", "--ro-bind", "/", "/", "--dev-bind", "/dev", "/dev", "--proc", "/proc", "--"],
]; // prettier-ignore

/** In a namespace of its own no interface is up, not even the loopback. */
const isAlone = "process.exit(Object.keys(require('node:os').networkInterfaces()).length)";

let known: Promise<BoxedStart> | undefined;

/** The first way that works here, tried out before anything foreign is started in it. */
export function boxedStart(): Promise<BoxedStart> {
  return (known ??= find());
}

async function find(): Promise<BoxedStart> {
  if (Object.keys(networkInterfaces()).length === 0) {
    return { before: [], network: "none", why: "This machine has no network." };
  }
  for (const before of ways) {
    const [program = "", ...rest] = before;
    try {
      await execute(program, [...rest, process.execPath, "-e", isAlone], {
        timeout: secondsForTrial * 1000,
      });
      return { before, network: "none", why: `Kept away by ${program}.` };
    } catch {
      // It is not installed, not allowed, or does not hold: the next one may.
    }
  }
  return {
    before: [],
    network: "refused by Node",
    why: "Neither unshare nor bwrap can make a network namespace here, so that only Node's own modules refuse the network.",
  };
}
