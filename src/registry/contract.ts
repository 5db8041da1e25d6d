import { completeContractInputs, contractInputs, readInputs } from "../inputs/index.ts";
import type { Engine } from "./engine.ts";

const described = /\.(?:ya?ml|json|graphqls?|gql)$/i;
const neverDescribed =
  /(?:^|\/)(?:package(?:-lock)?|tsconfig[^/]*|composer|renovate)\.json$|^\.github\//i;

export const contract: Engine = {
  inputs: contractInputs,
  concerns: (path) => described.test(path) && !neverDescribed.test(path),
  examples: [
    "lamplighter contract --base old/openapi.yaml --head openapi.yaml",
    "lamplighter contract --base-ref main --spec openapi.yaml",
    "lamplighter contract --base-ref main --fail-on never --json",
  ],
  task: (sources, event) => {
    const { reportPath, gate, ...settings } = readInputs(contractInputs, sources);
    const inputs = completeContractInputs(settings, event);
    return {
      base: inputs.baseRef ?? inputs.base ?? "none",
      head: inputs.headRef ?? inputs.head ?? "none",
      reportPath,
      gate,
      run: async (ports) => {
        const { runContract } = await import("../engines/contract/index.ts");
        return runContract(ports, inputs);
      },
    };
  },
};
