import { readInputs, testsInputs } from "../inputs/index.ts";
import type { Engine } from "./engine.ts";

export const tests: Engine = {
  inputs: testsInputs,
  examples: [
    "lamplighter tests --project . --base-ref main",
    "lamplighter tests --project . --files 'src/pricing/*.ts' --budget-seconds 120 --write",
    "lamplighter tests --project . --prove 0a1b2c3d4e5f --proposed report-tests.json",
  ],
  task: (sources, event) => {
    const { reportPath, gate, ...settings } = readInputs(testsInputs, sources);
    const pull = event?.kind === "pull-request" ? event.payload.pull_request : undefined;
    const inputs = {
      ...settings,
      ...(pull === undefined
        ? {}
        : {
            baseRef: settings.baseRef ?? pull.base.sha,
            headRef: settings.headRef ?? pull.head.sha,
          }),
    };
    return {
      base: inputs.baseRef ?? "none",
      head: inputs.headRef ?? "none",
      reportPath,
      gate,
      run: async (ports) => {
        const { runTests } = await import("../engines/tests/index.ts");
        return runTests(ports, inputs);
      },
    };
  },
};
