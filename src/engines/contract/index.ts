import type { Report } from "../../model/index.ts";
import { startMeter, type Clock, type Files, type Git, type Log } from "../../ports/index.ts";
import type { ContractInputs } from "../../inputs/index.ts";
import { type Results, toReport } from "./report/report.ts";
import { runTarget } from "./run.ts";
import { select } from "./select/select.ts";

interface Ports {
  readonly files: Files;
  readonly git: Git;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Compares API descriptions and proves each breaking change with a request or a response.
 * Throws a Failure for what the user can set right: a missing file, broken syntax, a bad reference.
 */
export async function runContract(ports: Ports, inputs: ContractInputs): Promise<Report> {
  const { clock } = ports;
  const startedAt = clock.now();
  const spent = startMeter(clock);
  const selection = await select(ports, inputs);
  const today = startedAt.toISOString().slice(0, 10);
  const results: Results[] = [];
  for (const target of selection.targets) {
    results.push(await runTarget(ports, target, today, inputs));
  }
  return toReport(inputs, selection, sum(results), spent(), startedAt);
}

function sum(results: readonly Results[]): Results {
  const total = (pick: (result: Results) => number) =>
    results.reduce((all, result) => all + pick(result), 0);
  return {
    claims: results.flatMap(({ claims }) => claims),
    notes: results.flatMap(({ notes }) => notes),
    notChecked: results.flatMap(({ notChecked }) => notChecked),
    altered: results.some(({ altered }) => altered),
    reached: total(({ reached }) => reached),
    operations: {
      base: total(({ operations }) => operations.base),
      head: total(({ operations }) => operations.head),
      both: total(({ operations }) => operations.both),
    },
  };
}
