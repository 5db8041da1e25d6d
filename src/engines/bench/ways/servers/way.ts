import type { Experiment, Way } from "../../experiment.ts";
import { compareServers, type ServerName } from "./compare.ts";
import { readScenarios } from "./scenario.ts";
import { startServers } from "./start.ts";

/** HTTP servers of both trees under interleaved load. The base runs twice, to check the machine. */
export const servers: Way = async (bench) => {
  const { inputs, plan, wanted, ports, environment } = bench;
  if (inputs.serve === undefined) return undefined;
  const scenarios = (await readScenarios(bench)).filter(({ name }) => wanted(name));
  const [first] = scenarios;
  if (first === undefined) return undefined;
  const start = { line: inputs.serve, timeoutSeconds: plan.timeoutSeconds, environment };
  const started = await startServers<ServerName>(ports, start, [
    ["base", bench.base],
    ["head", bench.head],
    ["control", await bench.copy()],
  ]);
  if ("why" in started) {
    const notChecked = scenarios.map(({ name }) => ({ what: name, why: started.why }));
    return { experiments: [], notChecked, close: () => Promise.resolve() };
  }
  const { running } = started;
  const both = { base: running.base, head: running.head };
  const experiments = scenarios.map((scenario): Experiment =>
    compareServers(bench, scenario, scenario === first ? running : both),
  );
  return { experiments, notChecked: [], close: () => started.close() };
};
