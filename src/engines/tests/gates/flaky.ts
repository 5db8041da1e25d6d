import { join, posix } from "node:path";
import type { Kept } from "../../../lab/index.ts";
import { emitFiles } from "../emit/files.ts";
import { quoted } from "../emit/imports.ts";
import type { Printed } from "../emit/print.ts";
import type { Work } from "../work.ts";
import { runFiles, sortOut, type Rejected } from "./gate.ts";

export const freshRuns = 10;

/** Far apart, on both sides of midnight and of the date line, one with an odd offset. */
const zones = ["UTC", "Pacific/Chatham", "America/St_Johns", "Asia/Kolkata", "Pacific/Pago_Pago"];

/** Another day, hour and minute than now; half of the runs see it. */
const clockSource = `const RealDate = globalThis.Date;
const shift = 401 * 86_400_000 + 5 * 3_600_000 + 17 * 60_000;
const now = () => RealDate.now() + shift;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, caller) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, caller),
  apply: () => new RealDate(now()).toString(),
  get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
});
`;

/**
 * Gate 2: ten runs in fresh processes, each with the tests in another order and another time zone,
 * half of them with another clock. One failure is enough to be out. As many runs go on at a time as
 * there are processors; each has files of its own.
 */
export async function passRepeatedly(
  work: Work,
  kept: readonly Kept[],
  preamble: readonly string[],
): Promise<{ readonly kept: readonly Kept[]; readonly rejected: readonly Rejected[] }> {
  if (kept.length === 0) return { kept, rejected: [] };
  const waiting = Array.from({ length: freshRuns }, (_, run) => run);
  const failures = new Map<Kept, Rejected>();
  const takeTurns = async (): Promise<void> => {
    for (let run = waiting.shift(); run !== undefined; run = waiting.shift()) {
      for (const one of await failuresIn(work, kept, preamble, run)) failures.set(one.kept, one);
    }
  };
  await Promise.all(
    Array.from({ length: Math.max(1, work.ports.workbench.processors) }, takeTurns),
  );
  return { kept: kept.filter((one) => !failures.has(one)), rejected: [...failures.values()] };
}

async function failuresIn(
  work: Work,
  kept: readonly Kept[],
  preamble: readonly string[],
  run: number,
): Promise<readonly Rejected[]> {
  const files = emitFiles(work, kept, { preamble, order: shuffled(run) }).map((file) => ({
    ...file,
    path: file.path.replace(/\.generated(?=[^/]*$)/, `.run${run}.generated`),
  }));
  const emitted = run % 2 === 1 ? await withOtherClock(work, files, run) : files;
  const environment = { TZ: zones[run % zones.length] ?? "UTC" };
  const result = await runFiles(work, emitted, { environment, name: `run-${run}` });
  return sortOut(emitted, result, "flaky").rejected;
}

/** Puts an import of the other clock before all others, so that it is there when modules load. */
async function withOtherClock<File extends { readonly path: string; readonly text: string }>(
  work: Work,
  files: readonly File[],
  run: number,
): Promise<readonly File[]> {
  const isModule = work.style.modules === "esm";
  const clock = `lamplighter-clock-${run}.${isModule ? "mjs" : "cjs"}`;
  const from = quoted(work.style, `./${clock}`);
  for (const folder of new Set(files.map(({ path }) => posix.dirname(path))))
    await work.ports.files.write(join(work.room.copy.folder, folder, clock), clockSource);
  return files.map((file) => ({
    ...file,
    text: `${isModule ? `import ${from}` : `require(${from})`};\n${file.text}`,
  }));
}

/** The same order for the same run each time, so that a failure can be seen again. */
function shuffled(seed: number): (blocks: readonly Printed[]) => readonly Printed[] {
  return (blocks) => {
    const order = [...blocks];
    let state = seed + 1;
    for (let at = order.length - 1; at > 0; at -= 1) {
      // Numerical Recipes' generator; any would do.
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const other = state % (at + 1);
      [order[at], order[other]] = [order[other] as Printed, order[at] as Printed];
    }
    return order;
  };
}
