import type { WitnessPlan } from "../suite/framework.ts";
import type { WitnessTools } from "./tools.ts";

export interface WitnessConfig {
  readonly plan: WitnessPlan;
  readonly tools: WitnessTools;
  /** Entries of `mutate`: paths, with a range where only a part is asked for. */
  readonly mutate: readonly string[];
  /** Absolute path of the plug-in that takes out what is not wanted (plan-reporter.ts). */
  readonly reporter: string;
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
    plugins: [...tools.plugins, config.reporter],
    coverageAnalysis: plan.coverageAnalysis,
    mutate: config.mutate,
    disableBail: config.everyKiller,
    concurrency: config.concurrency,
    // A runaway loop is stopped by count; this only ends what hangs in other ways.
    timeoutMS: 5000,
    inPlace: false,
    tempDirName: ".stryker-tmp",
    cleanTempDir: "always",
    reporters: ["json", "lamplighter"],
    jsonReporter: { fileName: config.reportPath },
    checkers: [],
    allowConsoleColors: false,
    allowEmpty: true,
    thresholds: { high: 80, low: 60, break: null },
    ...plan.settings,
  };
}
