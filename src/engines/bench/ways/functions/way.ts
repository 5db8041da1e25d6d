import type { Bench, Way } from "../../experiment.ts";
import { compareFunctions } from "./compare.ts";
import { list, type Listed, unmatched } from "./list.ts";

/** Benchmark functions of both trees, side by side in one process. */
export const functions: Way = async (bench) => {
  const { base, head, wanted, random } = bench;
  const before = await list(bench, "base", base);
  const after = await list(bench, "head", head);
  const pairs = matched(before, after).filter(({ id }) => wanted(id));
  const experiments = pairs.map(({ id, baseFile, headFile }) =>
    compareFunctions(bench, {
      name: id,
      benchmark: id,
      files: {
        base: { root: base.folder, file: baseFile },
        head: { root: head.folder, file: headFile },
      },
      control: false,
    }),
  );
  const chosen = pairs[random.below(Math.max(1, pairs.length))];
  if (chosen !== undefined) experiments.push(await control(bench, chosen.id, chosen.baseFile));
  const notChecked = unmatched(before, after, wanted);
  return { experiments, notChecked, close: () => Promise.resolve() };
};

function matched(base: Listed, head: Listed) {
  return [...head.benchmarks.values()].flatMap(({ id, file }) => {
    const before = base.benchmarks.get(id);
    return before === undefined ? [] : [{ id, baseFile: before.file, headFile: file }];
  });
}

/** One benchmark of base against a copy of it: a difference there is one that the machine made up. */
async function control(bench: Bench, id: string, file: string) {
  const copy = await bench.copy();
  return compareFunctions(bench, {
    name: `control: ${id}`,
    benchmark: id,
    files: { base: { root: bench.base.folder, file }, head: { root: copy.folder, file } },
    control: true,
  });
}
