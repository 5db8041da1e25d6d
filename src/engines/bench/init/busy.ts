import { join } from "node:path";
import { readProfiles, type Profile } from "../../../lab/hot/index.ts";
import type { BenchPorts } from "../ports.ts";

/** Samples a millisecond: a short run still has enough of them. */
const interval = 500;

/** Makes Node write a processor profile into `folder` when a process ends, also by SIGTERM. */
export function profiling(folder: string): Readonly<Record<string, string>> {
  const exit = encodeURIComponent('process.once("SIGTERM",()=>process.exit(0))');
  const options = [
    "--cpu-prof",
    `--cpu-prof-dir=${JSON.stringify(folder)}`,
    `--cpu-prof-interval=${interval}`,
    `--import=data:text/javascript,${exit}`,
  ];
  return { NODE_OPTIONS: options.join(" ") };
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
