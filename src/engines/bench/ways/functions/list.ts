import type { NotChecked } from "../../../../model/index.ts";
import type { ListedBenchmark, SideName, Tree } from "../../../../ports/index.ts";
import type { Bench } from "../../experiment.ts";
import { discover } from "./discover.ts";

/** The benchmarks of one tree by their ids, each with the file to load for it. */
export interface Listed {
  readonly benchmarks: ReadonlyMap<string, ListedBenchmark & { readonly file: string }>;
  /** Files that give nothing, with the reason. */
  readonly unreadable: ReadonlyMap<string, string>;
}

/** Loads each file in a process of its own, so that one that hangs or ends takes only itself. */
export async function list(bench: Bench, side: SideName, tree: Tree): Promise<Listed> {
  const { ports, inputs, plan, environment } = bench;
  const benchmarks = new Map<string, ListedBenchmark & { readonly file: string }>();
  const unreadable = new Map<string, string>();
  for (const file of await discover(ports, tree, inputs.files)) {
    ports.log.progress(`Reading ${file} of ${side}`);
    const answer = await ports.sampler.list(
      { kind: "list", root: tree.folder, file },
      { seconds: plan.timeoutSeconds, environment },
    );
    if ("trouble" in answer) {
      unreadable.set(file, answer.trouble);
      continue;
    }
    for (const benchmark of answer) {
      // A file that gathers others registers what they do: each is loaded from its own.
      const known = benchmarks.get(benchmark.id);
      if (known === undefined || (known.file !== known.origin && file === benchmark.origin)) {
        benchmarks.set(benchmark.id, { ...benchmark, file });
      }
    }
  }
  return { benchmarks, unreadable };
}

/** What is on one side only, cannot be read on one, or has another name now. */
export function unmatched(
  base: Listed,
  head: Listed,
  wanted: (name: string) => boolean,
): readonly NotChecked[] {
  const rows: NotChecked[] = [];
  for (const file of new Set([...base.unreadable.keys(), ...head.unreadable.keys()])) {
    const [before, after] = [base.unreadable.get(file), head.unreadable.get(file)];
    const why = before === after ? `Both sides: ${before ?? ""}` : sided(before, after);
    rows.push({ what: file, why: `${why}.` });
  }
  for (const { id, origin, fingerprint } of base.benchmarks.values()) {
    if (head.benchmarks.has(id) || head.unreadable.has(origin) || !wanted(id)) continue;
    const renamed = [...head.benchmarks.values()].filter(
      (other) => other.fingerprint === fingerprint && !base.benchmarks.has(other.id),
    );
    const hint =
      renamed.length === 1 ? ` The same function is \`${renamed[0]?.id ?? ""}\` now.` : "";
    rows.push({ what: id, why: `Only base has it, so there is nothing to compare.${hint}` });
  }
  for (const { id, origin } of head.benchmarks.values()) {
    if (base.benchmarks.has(id) || base.unreadable.has(origin) || !wanted(id)) continue;
    rows.push({ what: id, why: "Only head has it, so there is nothing to compare." });
  }
  return rows;
}

function sided(base: string | undefined, head: string | undefined): string {
  const said = [
    base === undefined ? [] : [`at base, ${base}`],
    head === undefined ? [] : [`at head, ${head}`],
  ];
  return said.flat().join("; ").replace(/^a/, "A");
}
