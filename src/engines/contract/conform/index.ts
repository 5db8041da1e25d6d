import type { ContractConformInputs } from "../../../inputs/index.ts";
import { Failure, type Report, type Spend } from "../../../model/index.ts";
import { fileReader } from "../document/reader.ts";
import { load } from "../document/load.ts";
import { readApi } from "./api.ts";
import { checkTraffic } from "./har/check-traffic.ts";
import type { ConformPorts } from "./ports.ts";
import { checkRunning } from "./running.ts";
import { toReport } from "./report.ts";

/**
 * Holds an implementation against its description: the app is started and asked, or recorded
 * traffic is read. Throws a Failure for what the user can set right: an app that does not start, a
 * description that cannot be read, an address of another machine.
 */
export async function runConform(
  ports: ConformPorts,
  inputs: ContractConformInputs,
  folder: string,
): Promise<Report> {
  const { clock } = ports;
  const startedAt = clock.now();
  const [seconds, cpuSeconds] = [clock.seconds(), clock.cpuSeconds()];
  refuseUnclear(inputs);
  const api = readApi(await load(fileReader(ports.files, inputs.spec), inputs.spec));
  const results =
    inputs.har.length > 0
      ? await checkTraffic(ports, api, inputs)
      : await checkRunning(ports, api, inputs, folder);
  const spend: Spend = {
    seconds: clock.seconds() - seconds,
    cpuSeconds: clock.cpuSeconds() - cpuSeconds,
    ...{ modelCalls: 0, tokens: 0, usd: 0, apiCalls: 0 },
  };
  return toReport(inputs, api, results, spend, startedAt);
}

function refuseUnclear({ start, url, har }: ContractConformInputs): void {
  if (start !== undefined || url !== undefined || har.length > 0) return;
  throw new Failure({
    code: "input-missing",
    what: "There is nothing to hold against the description",
    where: "flags `--start`, `--url` and `--har`",
    why: "None of them is given.",
    fix: "say how the app is started: `--start 'node server.js'`.",
  });
}
