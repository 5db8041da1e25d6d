import { join } from "node:path";
import type { TestsInputs } from "../../inputs/index.ts";
import type { Report } from "../../model/index.ts";
import { startMeter, type Laboratory } from "../../ports/index.ts";
import { readScope } from "./collect/scope.ts";
import { labOf } from "./lab.ts";
import { openWork, sourcesOf, withProject } from "./open.ts";
import { prove } from "./prove.ts";
import { emptyReport } from "./report/empty.ts";
import { partReport } from "./report/part.ts";
import { toReport } from "./report/report.ts";
import { findTests } from "./run.ts";
import { keepMeasured, measurePart } from "./shards/part.ts";
import type { TestsPorts } from "./work.ts";

/**
 * Finds mutants that the project's tests do not notice, and tests that notice them, each proven by
 * StrykerJS. Throws a Failure for what the user can set right: failing tests, no code, no network
 * to install StrykerJS, a setup on which StrykerJS cannot be believed.
 */
export async function runTests(
  ports: TestsPorts & { readonly laboratory: Laboratory },
  inputs: TestsInputs,
): Promise<Report> {
  const lab = labOf(ports.laboratory);
  const { clock, files } = ports;
  const startedAt = clock.now();
  const spent = startMeter(clock, () => ports.workbench.cpuSeconds());
  return withProject(ports, inputs.project, async (copy, project, place) => {
    const paths = sourcesOf(project, inputs);
    const scope = await readScope(ports, inputs, place, project.folder, paths);
    const wanted = paths.filter((path) => scope.changed?.has(path) ?? true);
    if (inputs.prove !== undefined) {
      const { work } = await openWork(ports, lab, copy, project, paths);
      return prove(work, inputs, { place, scope, spent, startedAt });
    }
    if (wanted.length === 0) return emptyReport(scope, spent(), startedAt);
    const { work, notChecked } = await openWork(ports, lab, copy, project, wanted);
    if (inputs.shard !== undefined) {
      const { shard, score } = await measurePart(work, inputs, {
        shard: inputs.shard,
        scope,
        place,
      });
      return partReport(scope, shard, score, spent(), startedAt);
    }
    const findings = await findTests(work, lab, inputs, { scope, place, notChecked });
    await keepMeasured(work, inputs.mutationPath, findings);
    if (inputs.write) {
      for (const { path, text } of findings.proven.files) {
        await files.write(join(inputs.project, path), text);
      }
    }
    return toReport(inputs, findings, spent(), startedAt);
  });
}
