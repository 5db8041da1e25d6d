import type { NotChecked } from "../../../../model/index.ts";
import type { PerSide, SideName, Tree } from "../../../../ports/index.ts";
import { median, shuffled } from "../../../../lab/statistics/index.ts";
import { Failure } from "../../../../model/index.ts";
import type { Bench, Experiment, Measured } from "../../experiment.ts";
import { parseOutput, type ParsedMetric } from "../../formats/index.ts";
import { defaultSettings, samplesForRows, type Row } from "../../verdict/index.ts";
import type { RunCommand } from "./way.ts";

const leastRounds = 10;

type Values = ReadonlyMap<string, ParsedMetric>;
type Round = PerSide<Values>;

/** What prints results, and how they are read. */
export interface Printing {
  /** What it is called, and asked for by. */
  readonly line: string;
  readonly tool: string;
  readonly run: RunCommand;
  /** What it printed when it was tried. */
  readonly firstOutput: string;
  /** What a result is called; undefined where it is of no interest. */
  readonly nameOf?: (metric: string) => string | undefined;
}

/**
 * Runs a command that prints results, in both trees, in rounds of random order, and compares each
 * metric that it prints. A round's values are pairs: they had the same weather.
 */
export function comparePrinted(bench: Bench, printing: Printing): Experiment {
  const { line, run, firstOutput } = printing;
  const { ports, base, head, random } = bench;
  const trees: PerSide<Tree> = { base, head };
  const all: Round[] = [];
  const unread = new Map<string, string>();
  let seconds = 0;
  const once = async (side: SideName): Promise<Values | string> => {
    const result = await run(trees[side]);
    if (result.trouble !== undefined) return `At ${side}, ${result.trouble}.`;
    const found = valuesIn(result.output, printing, side);
    if (typeof found === "string") return found;
    for (const { what, why } of found.notChecked) unread.set(what, why);
    return found.values;
  };
  const first = valuesIn(firstOutput, printing, "base");
  const rows = typeof first === "string" ? 1 : first.values.size;
  return {
    name: line,
    // Of twenty rows each has to be more certain than of two, which ten rounds cannot be.
    rounds: Math.max(leastRounds, samplesForRows(rows, defaultSettings)),
    round: async () => {
      const start = ports.clock.seconds();
      const seen: Partial<Record<SideName, Values>> = {};
      for (const side of shuffled(["base", "head"] as const, random)) {
        const values = await once(side);
        if (typeof values === "string") return values;
        seen[side] = values;
      }
      if (seen.base !== undefined && seen.head !== undefined) {
        all.push({ base: seen.base, head: seen.head });
      }
      seconds += ports.clock.seconds() - start;
      return undefined;
    },
    outcome: () => {
      const notChecked = [...unread].map(([what, why]) => ({ what, why }));
      const { measured, missing } = rowsOf(all, line, seconds, bench.plan.threshold);
      // What could not be read is not missing as well.
      const others = missing.filter(({ what }) => !unread.has(what));
      return { measured, notChecked: [...notChecked, ...others], notes: [] };
    },
  };
}

/** The results in an output, or why there are none. Throws for a tool that does not exist. */
function valuesIn(
  output: string,
  { tool, line, nameOf = (metric) => metric }: Printing,
  side: SideName,
): { readonly values: Values; readonly notChecked: readonly NotChecked[] } | string {
  try {
    const parsed = parseOutput(output, tool, `output of \`${line}\` at ${side}`);
    // Of a benchmark's mean, median, fastest and so on, one is enough to compare.
    const main = parsed.metrics.filter((metric) => metric.main);
    const values = new Map(
      main.flatMap((metric) => {
        const name = nameOf(metric.name);
        return name === undefined ? [] : [[name, metric] as const];
      }),
    );
    return { values, notChecked: parsed.notChecked };
  } catch (error) {
    if (error instanceof Failure && error.facts.code !== "bench-tool-unknown") {
      return `At ${side}, ${error.facts.what}: ${error.facts.why}`;
    }
    throw error;
  }
}

function rowsOf(
  all: readonly Round[],
  line: string,
  seconds: number,
  threshold: number,
): { measured: readonly Measured[]; missing: readonly NotChecked[] } {
  const names = new Set(all.flatMap(({ base, head }) => [...base.keys(), ...head.keys()]));
  const measured: Measured[] = [];
  const missing: NotChecked[] = [];
  for (const name of names) {
    const why = absence(all, name);
    if (why !== undefined) {
      missing.push({ what: name, why });
      continue;
    }
    const row = rowOf(all, name, seconds, threshold);
    if (row === undefined)
      missing.push({ what: name, why: "Some of its values are no numbers that can be compared." });
    else
      measured.push({
        row,
        control: false,
        how: `${all.length} rounds of \`${line}\` in random order`,
        asked: line,
      });
  }
  return { measured, missing };
}

function absence(all: readonly Round[], name: string): string | undefined {
  for (const side of ["base", "head"] as const) {
    const times = all.filter((round) => round[side].has(name)).length;
    if (times === 0)
      return `Only ${side === "base" ? "head" : "base"} printed it, so there is nothing to compare.`;
    if (times < all.length)
      return `At ${side} it was printed in ${times} of ${all.length} rounds only.`;
  }
  return undefined;
}

function rowOf(
  all: readonly Round[],
  name: string,
  seconds: number,
  threshold: number,
): Row | undefined {
  const of = (side: SideName): number[] => all.map((round) => round[side].get(name)?.value ?? NaN);
  const [bases, heads] = [of("base"), of("head")];
  const metric = all[0]?.head.get(name);
  if (metric === undefined || ![...bases, ...heads].every(Number.isFinite)) return undefined;
  const { unit, direction } = metric;
  const facts = { name, unit, direction, base: median(bases), head: median(heads) };
  const constant = [bases, heads].every((values) => new Set(values).size === 1);
  if (metric.kind === "exact" || metric.kind === "counted") {
    return constant ? { kind: "exact", ...facts } : { kind: "counted", ...facts, bases, heads };
  }
  if (constant && bases[0] === heads[0]) return { kind: "exact", ...facts };
  if (Math.min(...bases, ...heads) <= 0) return undefined;
  const logRatios = bases.map((value, index) => Math.log((heads[index] ?? NaN) / value));
  return { kind: "timed", ...facts, logRatios, seconds, rule: { threshold } };
}
