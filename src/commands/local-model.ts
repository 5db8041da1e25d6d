import { createHash, randomUUID } from "node:crypto";
import { homedir } from "node:os";
import { join } from "node:path";
import { openModel, type OpenModel } from "../actions/open-model.ts";
import { fileRecords } from "../adapters/records/file-records.ts";
import { configPath, type Config } from "../inputs/index.ts";
import { Failure, type EngineName } from "../model/index.ts";

/** The models for a command in a terminal, where somebody asked for them with `--model`. */
export function localModel(config: Config, folder: string, engine: EngineName): OpenModel {
  const { env } = process;
  const place = join(stateFolder(env), "lamplighter", repositoryName(folder));
  const records = fileRecords(place);
  const asker = { run: `terminal-${randomUUID()}`, engine };
  const open = openModel(env, config, asker, { ledger: records, cache: records });
  if (open.settings.use.length === 0) throw notConfigured();
  return open;
}

/** What a program keeps from run to run: https://specifications.freedesktop.org/basedir-spec. */
function stateFolder(env: NodeJS.ProcessEnv): string {
  const named = env["XDG_STATE_HOME"];
  return named === undefined || named === "" ? join(homedir(), ".local", "state") : named;
}

/** One ledger for each working copy: its last folder to be read, and a digest to tell it apart. */
function repositoryName(folder: string): string {
  const digest = createHash("sha256").update(folder).digest("hex").slice(0, 12);
  return `${folder.split(/[/\\]/).at(-1) ?? ""}-${digest}`;
}

function notConfigured(): Failure {
  return new Failure({
    code: "model-none-configured",
    what: "There is no model to ask",
    where: "flag `--model`",
    why: `The section \`model\` of ${configPath} names none.`,
    fix: "add `model: { use: [provider/model] }` there, or leave `--model` away.",
  });
}
