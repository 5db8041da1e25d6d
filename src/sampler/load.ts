import { createHash } from "node:crypto";
import { relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import { constants, runInThisContext } from "node:vm";
import type { ListedBenchmark } from "../ports/index.ts";
import type { Benchmark, Registered, Registry } from "./benchmark.ts";
import { plainFunctions } from "./frameworks/plain.ts";
import { callerBelow, setGlobals } from "./intercept.ts";
import { withoutExit } from "./quiet.ts";

/** A work tree of which files are loaded. */
export interface Side {
  readonly root: string;
  readonly registry: Registry;
  readonly registered: Registered[];
  readonly hasRun: () => boolean;
}

export type Found = Omit<Registered, "origin"> & ListedBenchmark;

const secondsForLateOnes = 2;

/** Compiled at run time, since a bundler would answer for every module that it can see loaded. */
const load = runInThisContext("(url) => import(url)", {
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
}) as (url: string) => Promise<Record<string, unknown>>;

export function createSide(root: string): Side {
  const registered: Registered[] = [];
  let ran = false;
  return {
    root,
    registered,
    hasRun: () => ran,
    registry: {
      add: (benchmark) => registered.push({ ...benchmark, origin: callerBelow(root) }),
      ran: () => {
        ran = true;
      },
    },
  };
}

/**
 * What a file registers, or else the functions that it exports. Throws what the file throws before
 * it has registered anything; what it throws afterwards is about results that nobody has here.
 */
export async function loadFile(side: Side, index: number, file: string): Promise<readonly Found[]> {
  const path = resolve(side.root, file);
  const before = side.registered.length;
  const fresh = (): readonly Registered[] => side.registered.slice(before);
  setGlobals(index);
  let exports: Record<string, unknown> = {};
  try {
    exports = await withoutExit(() => load(pathToFileURL(path).href));
  } catch (error) {
    if (fresh().length === 0 || !side.hasRun()) throw error;
  }
  // Cases with arguments register at the end of the turn.
  await Promise.resolve();
  const plain = fresh().length === 0 ? plainFunctions(exports) : [];
  if (fresh().length === 0 && plain.length === 0) await lateOnes(fresh);
  const all: readonly Registered[] =
    plain.length === 0 ? fresh() : plain.map((benchmark) => ({ ...benchmark, origin: path }));
  return identified(side.root, file, all);
}

/** A `main` that is not awaited registers after the file is through. */
async function lateOnes(fresh: () => readonly Registered[]): Promise<void> {
  for (let waited = 0; waited < secondsForLateOnes && fresh().length === 0; waited += 0.02) {
    await sleep(20);
  }
  await sleep(20);
}

function identified(root: string, file: string, all: readonly Registered[]): readonly Found[] {
  const times = new Map<string, number>();
  return all.map((benchmark) => {
    const path = benchmark.origin === undefined ? file : relative(root, benchmark.origin);
    const origin = path.split(sep).join("/");
    const plain = [origin, ...benchmark.path].join(" > ");
    const seen = (times.get(plain) ?? 0) + 1;
    times.set(plain, seen);
    const id = seen === 1 ? plain : `${plain} #${seen}`;
    return { ...benchmark, id, origin, fingerprint: fingerprint(benchmark) };
  });
}

function fingerprint({ source }: Benchmark): string {
  return createHash("sha256").update(source).digest("hex").slice(0, 16);
}
