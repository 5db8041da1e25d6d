import { benchInputs, completeBenchInputs, readInputs } from "../inputs/index.ts";
import type { Engine } from "./engine.ts";

const code = /\.(?:[cm]?[jt]sx?|json|py|go|rs|java|kt|cs|c|cc|cpp|h|rb|php|wasm)$/i;

export const bench: Engine = {
  inputs: benchInputs,
  concerns: (path) => code.test(path),
  examples: [
    "lamplighter bench --base main",
    "lamplighter bench --base ../before --head . --files 'bench/**/*.bench.ts'",
    "lamplighter bench --base main --command 'node cli.js --version'",
    "lamplighter bench --base main --serve 'node server.js' --requests 'GET /products'",
    "lamplighter bench --base main --build 'npm ci && npm run build' --sizes 'dist/**/*.js'",
  ],
  task: (sources, event) => {
    const { reportPath, gate, ...settings } = readInputs(benchInputs, sources);
    const { inputs, names } = completeBenchInputs(settings, event);
    return {
      base: names?.base ?? inputs.base ?? "none",
      head: names?.head ?? inputs.head ?? ".",
      reportPath,
      gate,
      run: async (ports) => {
        const { runBench } = await import("../engines/bench/index.ts");
        return runBench(ports, inputs, names);
      },
    };
  },
};
