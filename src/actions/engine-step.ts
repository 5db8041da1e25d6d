import { join } from "node:path";
import { redactReport } from "../flow/redact.ts";
import { failedReport } from "../flow/stand-in-report.ts";
import { exitStatus, Failure, type EngineName, type Report } from "../model/index.ts";
import { renderAnnotations, renderJson, renderSarif, renderSummary } from "../report/index.ts";
import type { Task } from "../registry/index.ts";
import { clock, files, type Job } from "./job.ts";

/**
 * Runs one engine as a step of its own: report file, outputs, summary, annotations, exit status.
 * A Failure leaves a report as well, so that the comment can say what went wrong, and is thrown on.
 */
export async function runEngineStep(job: Job, engine: EngineName, task: Task): Promise<number> {
  const { report, failure } = await runToReport(job, engine, task);
  await leave(job, task, report);
  if (failure !== undefined) throw failure;
  const status = exitStatus(report.verdict);
  return task.gate || status === 2 ? status : 0;
}

/** An engine's Report, also where a Failure kept it from its work. */
export async function runToReport(
  job: Job,
  engine: EngineName,
  task: Task,
): Promise<{ report: Report; failure?: Failure }> {
  const startedAt = clock.now();
  try {
    return { report: await task.run(job.ports) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { report: failedReport(engine, error, { ...task, startedAt }), failure: error };
  }
}

async function leave({ workflow, temporary }: Job, task: Task, raw: Report): Promise<void> {
  const report = redactReport(raw, []);
  const path = task.reportPath ?? join(temporary, "lamplighter", `report-${report.engine}.json`);
  await files.write(path, renderJson([report]));
  workflow.output("verdict", report.verdict);
  workflow.output("report-path", path);
  const sarif = `${path.replace(/\.json$/, "")}.sarif`;
  await files.write(sarif, renderSarif([report]));
  workflow.output("sarif-path", sarif);
  if (report.bump !== undefined) workflow.output("bump", report.bump);
  for (const { name, value } of report.metrics) {
    if (/^[a-z-]+$/.test(name)) workflow.output(name, String(value));
  }
  const { base, head } = report;
  const { self, runUrl } = workflow;
  if (task.gate) {
    for (const annotation of renderAnnotations([report]).shown) workflow.annotate(annotation);
  }
  await workflow.summary(
    renderSummary({
      reports: [report],
      base,
      head,
      self,
      ...(runUrl === undefined ? {} : { runUrl }),
    }),
  );
}
