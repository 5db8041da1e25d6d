import { join } from "node:path";
import { readProfiles, type Profile } from "../../../lab/hot/index.ts";
import type { BenchPorts } from "../ports.ts";

const secondsToWrite = 5;

/** Samples a millisecond: a short run still has enough of them. */
const interval = 500;

const stopFile = "stop";

/**
 * Makes Node write a processor profile into `folder` when a process ends. A signal would reach the
 * shell before it and end both, so processes end by themselves when they are asked to.
 */
export function profiling(folder: string): Readonly<Record<string, string>> {
  const path = JSON.stringify(join(folder, stopFile));
  const exit = encodeURIComponent(
    `import{existsSync as is}from"node:fs";setInterval(()=>{if(is(${path}))process.exit(0)},50).unref()`,
  );
  const options = [
    "--cpu-prof",
    `--cpu-prof-dir=${JSON.stringify(folder)}`,
    `--cpu-prof-interval=${interval}`,
    `--import=data:text/javascript,${exit}`,
  ];
  return { NODE_OPTIONS: options.join(" ") };
}

/** Ends what runs under `profiling`, so that its profile is written. */
export async function endProfiled(
  { files, program }: Pick<BenchPorts, "files" | "program">,
  folder: string,
  ended: () => string | undefined,
): Promise<void> {
  await files.write(join(folder, stopFile), "");
  for (let waited = 0; ended() === undefined && waited < secondsToWrite; waited += 0.1) {
    await program.pause(0.1);
  }
}

/** Undefined where no process wrote one. */
export async function profileIn(
  { files }: Pick<BenchPorts, "files">,
  folder: string,
): Promise<Profile | undefined> {
  const paths = (await files.list(folder)).filter((path) => path.endsWith(".cpuprofile"));
  const texts = await Promise.all(paths.map((path) => files.read(join(folder, path))));
  const profile = readProfiles(texts.flatMap((text) => text ?? []));
  return profile.total === 0 ? undefined : profile;
}
