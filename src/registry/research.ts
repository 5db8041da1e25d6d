import { readInputs, researchInputs } from "../inputs/index.ts";
import type { Engine } from "./engine.ts";

/** Room for the other engines of the same comment. */
const onPullRequest = 5;

export const research: Engine = {
  inputs: researchInputs,
  examples: [
    "lamplighter research --project .",
    "lamplighter research --project . --evidence-path research.json --previous research.json",
    "lamplighter research --only hotspots --files 'src/**'",
  ],
  task: (sources, event) => {
    const { reportPath, gate, ...inputs } = readInputs(researchInputs, sources);
    const pull = event?.kind === "pull-request" ? event.payload.pull_request : undefined;
    return {
      base: pull?.base.sha ?? "none",
      head: pull?.head.sha ?? "HEAD",
      reportPath,
      gate,
      run: async (ports) => {
        const { runResearch } = await import("../engines/research/index.ts");
        if (pull === undefined) return runResearch(ports, inputs);
        const { base, head } = pull;
        const from = (await ports.git.mergeBase(base.sha, head.sha)) ?? base.sha;
        const changed = (await ports.git.changed(from, head.sha)).map(({ path }) => path);
        const findings = inputs.findings ?? onPullRequest;
        const report = await runResearch(ports, { ...inputs, findings, changed });
        return { ...report, base: base.sha, head: head.sha };
      },
    };
  },
};
