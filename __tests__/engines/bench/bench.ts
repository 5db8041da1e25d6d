import { runBench } from "../../../src/engines/bench/index.ts";
import { benchInputs, flagSource, readInputs } from "../../../src/inputs/index.ts";
import type { Report } from "../../../src/model/index.ts";
import type { EnginePorts, ListedBenchmark } from "../../../src/ports/index.ts";
import { createRandom } from "../../../src/lab/statistics/index.ts";
import {
  fakeCommands,
  fakeCounter,
  fakeMachine,
  fakeSampler,
  fakeTrees,
} from "../../fakes/bench.ts";
import { fakeClock } from "../../fakes/clock.ts";
import { fakeFiles } from "../../fakes/files.ts";
import { fakeLog } from "../../fakes/log.ts";

const file = "src/text.bench.ts";

export function listed(...names: readonly string[]): readonly ListedBenchmark[] {
  return names.map((name) => ({ id: `${file} > ${name}`, origin: file, fingerprint: name }));
}

/** A run on folders `before` and `after` in memory; times of base are 1000 ns with 0.2 % of noise. */
export async function measured(
  told: {
    readonly base?: readonly string[];
    readonly head?: readonly string[];
    /** Head's time over base's, or what goes wrong at head. */
    readonly ratio?: (name: string) => number | string;
    /** The same for the copy of base. */
    readonly copy?: () => number;
    readonly ports?: Partial<EnginePorts>;
    readonly folders?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  },
  flags: Readonly<Record<string, string>> = {},
): Promise<Report> {
  const random = createRandom(7);
  const noise = (): number => 1000 * Math.exp(random.normal() * 0.002);
  const { base = ["parse"], head = base, ratio = () => 1, copy = () => 1 } = told;
  const sampler = fakeSampler({
    benchmarks: ({ root }) => listed(...(root === "after" ? head : base)),
    time: (root, id) => {
      if (root === "before") return noise();
      const times = root === "after" ? ratio(id.split(" > ")[1] ?? "") : copy();
      return typeof times === "string" ? times : noise() * times;
    },
  });
  const folders = { before: { [file]: "" }, after: { [file]: "" }, ...told.folders };
  const { trees } = fakeTrees(folders);
  const ports = {
    ...{ clock: fakeClock, files: fakeFiles(), log: fakeLog(), machine: fakeMachine },
    ...{ sampler, trees, commands: fakeCommands(() => ({})), counter: fakeCounter() },
    program: { variable: () => undefined },
    git: { commit: () => Promise.reject(new Error("no repository")) },
    ...told.ports,
  } as unknown as EnginePorts;
  const given = new Map(Object.entries({ base: "before", head: "after", ...flags }));
  return runBench(ports, readInputs(benchInputs, [flagSource(given)]));
}
