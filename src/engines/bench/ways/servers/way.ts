import type { Experiment, Way } from "../../experiment.ts";
import { compareServers, type ServerName } from "./compare.ts";
import { readScenarios } from "./scenario.ts";
import { type RunningServer, startServer } from "./start.ts";

/** HTTP servers of both trees under interleaved load. The base runs twice, to check the machine. */
export const servers: Way = async (bench) => {
  const { inputs, plan, wanted, ports, environment } = bench;
  if (inputs.serve === undefined) return undefined;
  const start = { line: inputs.serve, timeoutSeconds: plan.timeoutSeconds, environment };
  const scenarios = (await readScenarios(bench)).filter(({ name }) => wanted(name));
  const [first] = scenarios;
  if (first === undefined) return undefined;
  const running: Partial<Record<ServerName, RunningServer>> = {};
  const close = async (): Promise<void> => {
    for (const server of Object.values(running)) await server.stop();
  };
  for (const [name, tree] of [
    ["base", bench.base],
    ["head", bench.head],
    ["control", await bench.copy()],
  ] as const) {
    ports.log.progress(`Starting the app of ${name}`);
    const server = await startServer(ports, start, tree);
    if (typeof server === "string") {
      await close();
      const why = `The app of ${name === "head" ? "head" : "base"} did not start: ${server}.`;
      const notChecked = scenarios.map((scenario) => ({ what: scenario.name, why }));
      return { experiments: [], notChecked, close: () => Promise.resolve() };
    }
    running[name] = server;
  }
  const { base, head } = running;
  const both = { ...(base && { base }), ...(head && { head }) };
  const experiments = scenarios.map((scenario): Experiment =>
    compareServers(bench, scenario, scenario === first ? running : both),
  );
  return { experiments, notChecked: [], close };
};
