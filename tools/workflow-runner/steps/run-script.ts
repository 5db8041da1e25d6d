import { randomUUID } from "node:crypto";
import { stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { evaluateText, field } from "../language/template.ts";
import type { TemplateToken } from "../language/packages.ts";
import { execute, type StepEnd, type StepRun } from "./execute.ts";
import { stepScope } from "./frame.ts";

/** Source: GitHub docs, "jobs.<job_id>.steps[*].shell". */
const shells: Record<string, { template: string; extension: string }> = {
  "": { template: "bash -e {0}", extension: ".sh" },
  bash: { template: "bash --noprofile --norc -e -o pipefail {0}", extension: ".sh" },
  sh: { template: "sh -e {0}", extension: ".sh" },
  python: { template: "python {0}", extension: ".py" },
  pwsh: { template: "pwsh -command . '{0}'", extension: ".ps1" },
};

/** What `defaults.run` gives to steps that do not say it themselves. */
export interface RunDefaults {
  readonly shell: string;
  readonly workingDirectory: string;
}

/** Within a composite, where every step names its shell. */
export const noDefaults: RunDefaults = { shell: "", workingDirectory: "" };

/** A `run` step: the script goes through a file, never through a command line. */
export async function runScript(
  run: StepRun,
  body: TemplateToken,
  defaults: RunDefaults,
): Promise<StepEnd> {
  const { frame, recorder } = run;
  const scope = stepScope(frame, run.env);
  const script = evaluateText(field(body, "run"), scope);
  const shell = evaluateText(field(body, "shell"), scope) || defaults.shell;
  const { template, extension } = shells[shell] ?? { template: shell, extension: "" };
  if (!template.includes("{0}"))
    throw new Error(
      `Invalid shell option. Shell must be a valid built-in (${Object.keys(shells).slice(1).join(", ")}) or a format string containing '{0}'`,
    );
  const { temp, workspace } = frame.job.folders;
  const where = evaluateText(field(body, "working-directory"), scope) || defaults.workingDirectory;
  const folder = resolve(workspace, where);
  if (!(await isFolder(folder))) throw new Error(`No such working-directory: ${where}`);
  const file = join(temp, `${randomUUID()}${extension}`);
  await writeFile(file, script.endsWith("\n") ? script : `${script}\n`, { mode: 0o700 });

  recorder.print(`##[group]Run ${firstLine(script)}`);
  for (const line of script.trimEnd().split("\n")) recorder.print(line);
  recorder.print(`shell: ${template}`);
  printVariables(recorder, "env", run.env);
  recorder.print("##[endgroup]");
  const [program = "bash", ...options] = template.split(/\s+/);
  return execute(run, {
    program,
    arguments: options.map((option) => option.replaceAll("{0}", file)),
    folder,
    variables: {},
    tellsExit: true,
  });
}

export function printVariables(
  recorder: StepRun["recorder"],
  title: string,
  values: Readonly<Record<string, string>>,
): void {
  const pairs = Object.entries(values).filter(([, value]) => value !== "");
  if (pairs.length === 0) return;
  recorder.print(`${title}:`);
  for (const [name, value] of pairs) recorder.print(`  ${name}: ${value}`);
}

export function firstLine(text: string): string {
  return text.trimStart().split("\n", 1)[0] ?? "";
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
