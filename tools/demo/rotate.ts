import { openRotateStage } from "./rotate-stage.ts";

/**
 * A secret of an environment on a local GitHub, replaced twice by the example workflow: what is
 * done, what was seen, and that the least token is enough.
 */
const started = performance.now();
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const stage = await openRotateStage();
try {
  say(
    "A shop keeps WEBHOOK_SECRET in its environment `production`. The token may write environments, nothing else.\n",
  );
  for (const turn of ["first", "second"]) {
    say(`The ${turn} rotation, started by hand …`);
    const run = await stage.rotate("WEBHOOK_SECRET");
    for (const job of run.jobs) {
      for (const step of job.steps) {
        const report = step.summary.split("\n").filter((line) => line.startsWith("- "));
        for (const line of report) say(`  ${job.name}: ${line.slice(2)}`);
      }
    }
    say(
      `  Consumers read slot ${stage.variable("WEBHOOK_SECRET_SLOT") ?? "A"}. Run: ${run.conclusion}.\n`,
    );
    if (run.conclusion !== "success") process.exitCode = 1;
  }
  const writes = stage.emulator.requestLog.filter(({ method }) => method !== "GET").length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(
    `${writes} writes, ${stage.emulator.violations.length} of them not as GitHub has it. ${seconds} s.`,
  );
  if (stage.emulator.violations.length > 0) process.exitCode = 1;
} finally {
  await stage.close();
}
