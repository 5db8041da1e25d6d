import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Recorder } from "./recorder.ts";

const kinds = ["output", "env", "path", "state", "step_summary"] as const;
type Kind = (typeof kinds)[number];

export const summaryLimitBytes = 1024 * 1024;

/** What a step wrote into the files that it was given. */
export interface FileCommands {
  readonly output: Record<string, string>;
  readonly env: Record<string, string>;
  readonly state: Record<string, string>;
  readonly path: string[];
}

export interface CommandFiles {
  /** GITHUB_OUTPUT and its kin, for the step's environment. */
  readonly variables: Record<string, string>;
  /** Reads and removes the files; the summary goes to the recorder. */
  collect(recorder: Recorder): Promise<FileCommands>;
}

export async function createCommandFiles(temp: string): Promise<CommandFiles> {
  const folder = join(temp, "_runner_file_commands");
  await mkdir(folder, { recursive: true });
  const id = randomUUID();
  const pathOf = (kind: Kind): string => join(folder, `${kind}_${id}`);
  for (const kind of kinds) await writeFile(pathOf(kind), "");
  const read = async (kind: Kind) => readFile(pathOf(kind), "utf8").catch(() => "");
  return {
    variables: Object.fromEntries(
      kinds.map((kind) => [`GITHUB_${kind.toUpperCase()}`, pathOf(kind)]),
    ),
    async collect(recorder) {
      await takeSummary(pathOf("step_summary"), recorder);
      const commands: FileCommands = {
        output: parseKeyValues(await read("output")),
        env: allowedEnvironment(parseKeyValues(await read("env"))),
        state: parseKeyValues(await read("state")),
        path: (await read("path")).split(/\r?\n/).filter((line) => line.trim() !== ""),
      };
      for (const kind of kinds) await rm(pathOf(kind), { force: true });
      return commands;
    },
  };
}

/**
 * Lines of `name=value`, and values of several lines as `name<<DELIMITER`.
 * @throws Error in the runner's words when a line is neither, or a delimiter never comes.
 */
export function parseKeyValues(text: string): Record<string, string> {
  const lines = text.split(/\r?\n/);
  const found = new Map<string, string>();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      found.set(line.slice(0, equals), line.slice(equals + 1));
    } else if (heredoc > 0 && heredoc + 2 < line.length) {
      const delimiter = line.slice(heredoc + 2);
      const end = lines.indexOf(delimiter, i + 1);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      found.set(line.slice(0, heredoc), lines.slice(i + 1, end).join("\n"));
      i = end;
    } else throw new Error(`Invalid format '${line}'`);
  }
  return Object.fromEntries(found);
}

function allowedEnvironment(env: Record<string, string>): Record<string, string> {
  for (const name of Object.keys(env))
    if (name.toUpperCase() === "NODE_OPTIONS")
      throw new Error(`Can't store ${name} output parameter using '$GITHUB_ENV' command.`);
  return env;
}

async function takeSummary(path: string, recorder: Recorder): Promise<void> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size > summaryLimitBytes) {
    const kilobytes = Math.ceil(size / 1024);
    recorder.annotate(
      "error",
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${kilobytes}k. For more information see: https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-markdown-summary`,
    );
  } else if (size > 0) recorder.addSummary(await readFile(path, "utf8"));
}
