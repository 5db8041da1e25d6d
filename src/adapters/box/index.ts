import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { signalGroup } from "../process-group.ts";
import { privatePlaces } from "./places.ts";
import type { Limits, Room, Rung, User } from "./rung.ts";
import { bubblewrap } from "./rungs/bubblewrap.ts";
import { root } from "./rungs/root.ts";
import { sudo } from "./rungs/sudo.ts";
import { userNamespace } from "./rungs/user-namespace.ts";
import { whatGetsOut } from "./self-test.ts";

export { boxEnvironment } from "./self-test.ts";
export type { Limits, Room, Rung, User } from "./rung.ts";

/** Threads of Node and its compilers, on top of what runs already. */
const ownThreads = 128;

/** Of memory beside V8's heap: code, stacks, buffers. */
const besideHeap = 1024 ** 3;

/** The box that this machine allows, tried out. */
export interface Box {
  readonly name: string;
  /**
   * Program and arguments to put before the boxed program. Only its first three files stay open;
   * `variables` is all of its environment.
   */
  enter(limits: BoxLimits, variables?: Readonly<Record<string, string>>): readonly string[];
  /** Ends a process group that was started in it, with all that belongs to it. */
  readonly end: (group: number) => void;
}

export interface BoxLimits {
  readonly heapMegabytes: number;
  readonly cpuSeconds: number;
}

/** Rungs that may work for the user who asks, the ones that need the least first. */
export function rungsFor({ uid }: User): readonly Rung[] {
  return uid === 0 ? [root, bubblewrap] : [sudo, userNamespace, bubblewrap];
}

const known = new Map<string, Promise<Box | undefined>>();

/** The first rung from which nothing gets out; undefined where there is none. Tried once. */
export function findBox(
  user: User | undefined = ownUser(),
  rungs: readonly Rung[] = user === undefined ? [] : rungsFor(user),
): Promise<Box | undefined> {
  const key = rungs.map(({ name }) => name).join();
  const found = known.get(key) ?? firstThatHolds(user, rungs);
  known.set(key, found);
  return found;
}

async function firstThatHolds(
  user: User | undefined,
  rungs: readonly Rung[],
): Promise<Box | undefined> {
  if (user === undefined || process.platform !== "linux") return undefined;
  for (const rung of rungs) {
    const box = boxOn(rung, user);
    const trial = { heapMegabytes: 128, cpuSeconds: 10 };
    const reached = await whatGetsOut(() => box.enter(trial));
    if (reached?.length === 0) return box;
  }
  return undefined;
}

export function boxOn(rung: Rung, user: User): Box {
  return {
    name: rung.name,
    enter: (limits, variables = {}) => [
      ...rung.enter(roomFor(limits), user),
      ...["env", "-i", ...Object.entries(variables).map(([name, value]) => `${name}=${value}`)],
    ],
    end: (group) => {
      const [program, ...rest] = rung.master;
      if (program === undefined) signalGroup(group, "SIGKILL");
      else spawnSync(program, [...rest, "kill", "-KILL", "--", `-${group}`], { stdio: "ignore" });
    },
  };
}

function roomFor({ heapMegabytes, cpuSeconds }: BoxLimits): Room {
  const limits: Limits = {
    bytes: heapMegabytes * 1024 ** 2 + besideHeap,
    cpuSeconds: Math.ceil(cpuSeconds),
    processes: runningNow() + ownThreads,
  };
  return { hidden: privatePlaces(process.env, process.cwd()), limits };
}

/** Threads of the whole machine (proc_loadavg(5)): at least as many as are the user's. */
function runningNow(): number {
  const [, threads] = /\d+\/(\d+)/.exec(readFileSync("/proc/loadavg", "utf8")) ?? [];
  return Number(threads ?? 0);
}

function ownUser(): User | undefined {
  const [uid, gid] = [process.getuid?.(), process.getgid?.()];
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}
