import { join } from "node:path";
import { redactReport } from "../flow/redact.ts";
import { failedReport } from "../flow/stand-in-report.ts";
import { exitStatus, Failure, type EngineName, type Report } from "../model/index.ts";
import { renderAnnotations, renderJson, renderSummary } from "../report/index.ts";
import { clock, files, type Job } from "./job.ts";

export interface EngineStep {
  readonly engine: EngineName;
  readonly base: string;
  readonly head: string;
  readonly reportPath: string | undefined;
  run(): Promise<Report>;
}

/**
 * Runs one engine as a step of its own: report file, outputs, summary, annotations, exit status.
 * A Failure leaves a report as well, so that the comment can say what went wrong, and is thrown on.
 */
export async function runEngineStep(job: Job, step: EngineStep): Promise<number> {
  const { report, failure } = await runToReport(step);
  await leave(job, step, report);
  if (failure !== undefined) throw failure;
  return exitStatus(report.verdict);
}

/** An engine's Report, also where a Failure kept it from its work. */
export async function runToReport(
  step: EngineStep,
): Promise<{ report: Report; failure?: Failure }> {
  const startedAt = clock.now();
  try {
    return { report: await step.run() };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { report: failedReport(step.engine, error, { ...step, startedAt }), failure: error };
  }
}

async function leave({ workflow, temporary }: Job, step: EngineStep, raw: Report): Promise<void> {
  const report = redactReport(raw, []);
  const path = step.reportPath ?? join(temporary, "lamplighter", `report-${step.engine}.json`);
  await files.write(path, renderJson([report]));
  workflow.output("verdict", report.verdict);
  workflow.output("report-path", path);
  for (const { name, value } of report.metrics) {
    if (/^[a-z-]+$/.test(name)) workflow.output(name, String(value));
  }
  const { base, head } = report;
  const { self, runUrl } = workflow;
  for (const annotation of renderAnnotations([report]).shown) workflow.annotate(annotation);
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
