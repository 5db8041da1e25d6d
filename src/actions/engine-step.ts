import { join } from "node:path";
import { redactReport } from "../flow/redact.ts";
import { failedReport } from "../flow/stand-in-report.ts";
import { Failure, type EngineName, type Report } from "../model/index.ts";
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
  try {
    const report = await step.run();
    await leave(job, step, report);
    return report.verdict === "fail" ? 1 : report.verdict === "error" ? 2 : 0;
  } catch (error) {
    if (error instanceof Failure) {
      await leave(job, step, failedReport(step.engine, error, { ...step, startedAt: clock.now() }));
    }
    throw error;
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
