import type { NotChecked } from "../../../model/index.ts";
import type { PerSide, Tree } from "../../../ports/index.ts";
import { matching } from "../../../inputs/index.ts";
import type { Bench, Experiment, Measured, Way } from "../experiment.ts";

interface Sum {
  readonly files: number;
  readonly bytes: number;
  readonly gzipped: number;
}

const measures = [
  ["bytes", "B"],
  ["gzipped", "B"],
  ["files", ""],
] as const satisfies (readonly [keyof Sum, string])[];

/** Sizes of files that match a pattern, together: names of built files often hold their hash. */
export const sizes: Way = async (bench) => {
  const globs = bench.inputs.sizes.filter((glob) => bench.wanted(`size of ${glob}`));
  if (globs.length === 0) return undefined;
  const experiments: Experiment[] = [];
  const notChecked: NotChecked[] = [];
  for (const glob of globs) {
    const sums = {
      base: await sum(bench, bench.base, glob),
      head: await sum(bench, bench.head, glob),
    };
    const missing = (["base", "head"] as const).filter((side) => sums[side].files === 0);
    if (missing.length > 0) {
      const why = `No file at ${missing.join(" and ")} matches it.`;
      notChecked.push({ what: `size of ${glob}`, why });
    } else experiments.push(exact(glob, sums));
  }
  return { experiments, notChecked, close: () => Promise.resolve() };
};

async function sum({ ports: { trees } }: Bench, tree: Tree, glob: string): Promise<Sum> {
  const paths = matching(await trees.files(tree), [glob]);
  const all = await Promise.all(paths.map((path) => trees.size(tree, path)));
  return {
    files: all.length,
    bytes: all.reduce((total, { bytes }) => total + bytes, 0),
    gzipped: all.reduce((total, { gzipped }) => total + gzipped, 0),
  };
}

function exact(glob: string, sums: PerSide<Sum>): Experiment {
  const name = `size of ${glob}`;
  return {
    name,
    rounds: 0,
    round: () => Promise.resolve(undefined),
    outcome: () => ({
      measured: measures.map(([measure, unit]): Measured => ({
        row: {
          kind: "exact",
          name: `${name}, ${measure}`,
          unit,
          direction: "lower",
          base: sums.base[measure],
          head: sums.head[measure],
        },
        control: false,
        how: "counted, the same each time",
        asked: name,
      })),
      notChecked: [],
      notes: [],
    }),
  };
}
