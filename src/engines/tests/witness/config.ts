import type { Mutant } from "../../../lab/index.ts";
import type { WitnessPlan } from "../suite/framework.ts";
import type { WitnessTools } from "./tools.ts";

export interface WitnessConfig {
  readonly plan: WitnessPlan;
  readonly tools: WitnessTools;
  /** Entries of `mutate`: paths, with ranges where only a part is asked for. */
  readonly mutate: readonly string[];
  /** Every test that kills a mutant is wanted, not only the first. */
  readonly everyKiller: boolean;
  readonly concurrency: number;
  readonly reportPath: string;
}

/** StrykerJS's configuration, complete, so that none of the project's own is read. */
export function strykerConfig(config: WitnessConfig): Readonly<Record<string, unknown>> {
  const { plan, tools } = config;
  return {
    packageManager: "npm",
    testRunner: plan.testRunner,
    testRunnerNodeArgs: plan.nodeArguments,
    plugins: tools.plugins,
    coverageAnalysis: plan.coverageAnalysis,
    mutate: config.mutate,
    disableBail: config.everyKiller,
    concurrency: config.concurrency,
    // A runaway loop is stopped by count; this only ends what hangs in other ways.
    timeoutMS: 5000,
    inPlace: false,
    tempDirName: ".stryker-tmp",
    cleanTempDir: "always",
    reporters: ["json"],
    jsonReporter: { fileName: config.reportPath },
    checkers: [],
    allowConsoleColors: false,
    allowEmpty: true,
    thresholds: { high: 80, low: 60, break: null },
    ...plan.settings,
  };
}

/**
 * A mutant's range. StrykerJS counts lines from 1 and, unlike in its reports, columns from 0; it
 * mutates the nodes that lie within, so nodes inside of this one come along.
 */
export function rangeOf({ file, start, end }: Pick<Mutant, "file" | "start" | "end">): string {
  return `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
}
