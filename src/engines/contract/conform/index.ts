import { posix } from "node:path";
import type { ContractConformInputs } from "../../../inputs/index.ts";
import { Failure, type Report } from "../../../model/index.ts";
import { startMeter } from "../../../ports/index.ts";
import { fileReader } from "../document/reader.ts";
import { load } from "../document/load.ts";
import { type Api, readApi } from "./api.ts";
import { checkTraffic } from "./har/check-traffic.ts";
import type { ConformPorts } from "./ports.ts";
import { checkRunning } from "./running.ts";
import { checkReplay } from "./replay/index.ts";
import { type Results, toReport } from "./report.ts";

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
  const spent = startMeter(clock);
  refuseUnclear(inputs);
  const api = await apiAt(ports, inputs.spec);
  const results = await check(ports, api, inputs, folder);
  return toReport(inputs, api, results, spent(), startedAt);
}

async function apiAt({ files }: ConformPorts, path: string): Promise<Api> {
  return readApi(await load(fileReader(files, path), path));
}

async function check(
  ports: ConformPorts,
  api: Api,
  inputs: ContractConformInputs,
  folder: string,
): Promise<Results> {
  const { base, har, spec, start } = inputs;
  if (har.length > 0) return checkTraffic(ports, api, inputs);
  if (base === undefined) return checkRunning(ports, api, inputs, folder);
  if (start === undefined) throw withoutStart();
  const apis = { base: await apiAt(ports, posix.join(base, spec)), head: api };
  const folders = { base: posix.resolve(folder, base), head: folder };
  return checkReplay(ports, apis, { ...inputs, start }, folders);
}

function withoutStart(): Failure {
  return new Failure({
    code: "input-missing",
    what: "Base and head cannot be compared",
    where: "flag `--start`",
    why: "`--base` asks for both apps, and nothing says how they are started.",
    fix: "say it: `--start 'node server.js'`.",
  });
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
