import { advisories } from "./advisories.ts";
import { age } from "./age.ts";
import { benchmarks } from "./benchmarks.ts";
import { churn } from "./churn.ts";
import type { Collector } from "./collector.ts";
import { complexity } from "./complexity.ts";
import { contractDrift } from "./contract-drift.ts";
import { coupling } from "./coupling.ts";
import { coverage } from "./coverage.ts";
import { criticalCode } from "./critical-code.ts";
import { cycles } from "./cycles.ts";
import { deadExports } from "./dead-exports.ts";
import { dependencies } from "./dependencies.ts";
import { duplicates } from "./duplicates.ts";
import { flakyTests } from "./flaky-tests.ts";
import { generated } from "./generated.ts";
import { hotspots } from "./hotspots.ts";
import { largeFiles } from "./large-files.ts";
import { mutants } from "./mutants.ts";
import { ownership } from "./ownership.ts";
import { routes } from "./routes.ts";
import { secretAge } from "./secret-age.ts";
import { slowTests } from "./slow-tests.ts";
import { todo } from "./todo.ts";
import { unusedDependencies } from "./unused-dependencies.ts";
import { workflowRisks } from "./workflow-risks.ts";

/** In the order in which evidence is numbered. */
export const collectors: readonly Collector[] = [
  churn,
  hotspots,
  coupling,
  ownership,
  age,
  todo,
  complexity,
  cycles,
  deadExports,
  unusedDependencies,
  duplicates,
  largeFiles,
  generated,
  criticalCode,
  coverage,
  mutants,
  slowTests,
  flakyTests,
  benchmarks,
  contractDrift,
  routes,
  advisories,
  dependencies,
  workflowRisks,
  secretAge,
];
