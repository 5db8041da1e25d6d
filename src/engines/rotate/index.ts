import type { RotateInputs, RotatedCredential } from "../../inputs/index.ts";
import { Failure, type Report } from "../../model/index.ts";
import { redactError } from "./leaks/error.ts";
import { createRedactor, type Redactor } from "./leaks/redactor.ts";
import { doctorMode } from "./modes/doctor.ts";
import type { Findings } from "./modes/outcome.ts";
import { readBackMode } from "./modes/read-back.ts";
import { rollbackMode } from "./modes/rollback.ts";
import { runMode } from "./modes/run.ts";
import { watchMode } from "./modes/watch.ts";
import { keepIssues } from "./notify.ts";
import type { RotatePorts } from "./ports.ts";
import { toReport } from "./report/report.ts";
import { openSession, type Session } from "./session.ts";

export type { RotatePorts } from "./ports.ts";

type Mode = (session: Session, wanted: readonly RotatedCredential[]) => Promise<Findings>;

const modes: Readonly<Record<RotateInputs["mode"], Mode>> = {
  run: runMode,
  watch: watchMode,
  doctor: doctorMode,
  "read-back": readBackMode,
  rollback: rollbackMode,
};

/**
 * Replaces, watches or examines credentials that live in GitHub secrets. Nothing that leaves here,
 * report, error or log, holds a value: all of it goes through one redactor. Throws Failures for
 * settings that cannot be; trouble with one credential is in the report.
 */
export async function runRotate(ports: RotatePorts, inputs: RotateInputs): Promise<Report> {
  const redactor = createRedactor();
  try {
    return redactor.data(await report(quiet(ports, redactor), inputs, redactor));
  } catch (error) {
    throw redactError(error, redactor);
  }
}

async function report(
  ports: RotatePorts,
  inputs: RotateInputs,
  redactor: Redactor,
): Promise<Report> {
  const { clock } = ports;
  const startedAt = clock.now();
  const [seconds, cpuSeconds] = [clock.seconds(), clock.cpuSeconds()];
  const wanted = chosen(inputs);
  const session = await openSession(ports, inputs, redactor);
  const found = await modes[inputs.mode](session, wanted);
  const names = wanted.map(({ name }) => name);
  const tells = inputs.mode === "run" || inputs.mode === "watch";
  const unwritten = tells ? await keepIssues(session, names, found.claims) : [];
  const findings = { ...found, notChecked: [...found.notChecked, ...unwritten] };
  return toReport(inputs, findings, {
    seconds: clock.seconds() - seconds,
    cpuSeconds: clock.cpuSeconds() - cpuSeconds,
    apiCalls: session.github.calls(),
    startedAt,
    repository: session.repository ?? "this repository",
  });
}

function quiet(ports: RotatePorts, redactor: Redactor): RotatePorts {
  const { log } = ports;
  return {
    ...ports,
    log: {
      progress: (text) => {
        log.progress(redactor.text(text));
      },
      warn: (text) => {
        log.warn(redactor.text(text));
      },
    },
  };
}

/** Throws a Failure for names that are not configured, and where nothing is. */
function chosen({ credentials, only, now, config }: RotateInputs): readonly RotatedCredential[] {
  if (credentials.length === 0) throw nothing(config);
  const known = credentials.map(({ name }) => name);
  const unknown = [...only, ...now].find((name) => !known.includes(name));
  if (unknown !== undefined) throw unknownName(unknown, known);
  return only.length === 0 ? credentials : credentials.filter(({ name }) => only.includes(name));
}

function nothing(config: string): Failure {
  return new Failure({
    code: "rotation-nothing",
    what: "Nothing is configured to be rotated",
    where: config,
    why: "Its section `rotate` has no `credentials`.",
    fix: "add `rotate: { environment: production, credentials: [{ name: WEBHOOK_SECRET, provider: { driver: random } }] }`.",
  });
}

function unknownName(name: string, known: readonly string[]): Failure {
  return new Failure({
    code: "rotation-unknown",
    what: `\`${name}\` is not among the credentials`,
    where: "input `only` or `now`",
    why: "No entry of `rotate.credentials` has this name.",
    fix: `use one of: ${known.join(", ")}.`,
  });
}
