import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Failure } from "../../src/model/failure.ts";
import { isObject, textAt, type JsonObject } from "./language/json.ts";
import type { RepositorySource } from "./repositories/mirror.ts";
import { runWorkflow, type RunRequest, type RunResult } from "./run-workflow.ts";
import type { WorkflowEvent } from "./trigger/listens.ts";

const help = `Run a GitHub workflow on this machine.

  node tools/workflow-runner/main.ts --repository DIR --workflow FILE --event FILE

  --repository DIR       the caller: its commits, or the folder as it stands if it is no git folder
  --as-it-stands         take the folder as it stands although it is a git folder
  --name OWNER/NAME      the caller's name, when the event does not say it
  --workflow FILE        path in the repository, e.g. .github/workflows/ci.yml
  --event FILE           the webhook's payload as JSON
  --event-name NAME      its event, when the payload does not show it
  --map OWNER/NAME=DIR   another repository; may be repeated
  --self OWNER/NAME=DIR  a repository used in place, whatever ref is asked for
  --secret NAME          a secret, read from the environment variable NAME; may be repeated
  --var NAME=VALUE       a configuration variable; may be repeated
  --actor LOGIN          who caused the event
  --api-url URL          a GitHub API server; tokens are random text that it has to accept
  --store DIR            where runs and artifacts are kept
  --json                 print the result as JSON and nothing else

Exit status: 0 the run succeeded or was not triggered, 1 it did not, 2 a mistake in the request
or the workflow.`;

const options = {
  repository: { type: "string" },
  "as-it-stands": { type: "boolean" },
  name: { type: "string" },
  workflow: { type: "string" },
  event: { type: "string" },
  "event-name": { type: "string" },
  map: { type: "string", multiple: true },
  self: { type: "string" },
  secret: { type: "string", multiple: true },
  var: { type: "string", multiple: true },
  actor: { type: "string" },
  "api-url": { type: "string" },
  store: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

type Flags = ReturnType<typeof parseArgs<{ options: typeof options }>>["values"];

/** The program; gives its exit status. */
export async function run(argv: string[]): Promise<number> {
  const cancel = new AbortController();
  const onInterrupt = (): void => {
    cancel.abort();
  };
  process.once("SIGINT", onInterrupt);
  try {
    const flags = parse(argv);
    if (flags.help === true) {
      console.log(help);
      return 0;
    }
    const result = await runWorkflow({ ...request(flags), signal: cancel.signal });
    print(result, flags.json === true);
    return ["success", "skipped", "not triggered"].includes(result.conclusion) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { what, why, fix } = error.facts;
    console.error(`${what}\n${why}\nFix: ${fix}`);
    return 2;
  } finally {
    process.off("SIGINT", onInterrupt);
  }
}

function parse(argv: string[]): Flags {
  try {
    return parseArgs({ args: argv, options }).values;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw mistake("The command line is not understood.", why, "See --help.");
  }
}

function request(flags: Flags): RunRequest {
  const folder = resolve(needed(flags, "repository"));
  const event = readEvent(needed(flags, "event"), flags["event-name"]);
  const name = flags.name ?? textAt(event.payload, "repository", "full_name") ?? "local/repository";
  const api = flags["api-url"] ?? "http://127.0.0.1:9";
  const others = (flags.map ?? []).map(assignment);
  const self = flags.self === undefined ? undefined : assignment(flags.self);
  return {
    repositories: {
      [name]: source(folder, flags["as-it-stands"] === true),
      ...Object.fromEntries(others.map(([key, dir]) => [key, source(resolve(dir), false)])),
    },
    ...(self === undefined ? {} : { self: { name: self[0], folder: resolve(self[1]) } }),
    repository: name,
    workflow: needed(flags, "workflow"),
    event,
    ...(flags.actor === undefined ? {} : { actor: flags.actor }),
    server: {
      apiUrl: api,
      graphqlUrl: `${api}/graphql`,
      serverUrl: new URL(api).origin,
      issueToken: () => `ghs_${randomBytes(18).toString("hex")}`,
    },
    secrets: Object.fromEntries((flags.secret ?? []).map((one) => [one, process.env[one] ?? ""])),
    vars: Object.fromEntries((flags.var ?? []).map(assignment)),
    store: resolve(flags.store ?? join(tmpdir(), "workflow-runner-store")),
    ...(flags.json === true
      ? {}
      : {
          onLog: (line, { job, step }) => {
            console.log(`${job}\t${step}\t${line}`);
          },
        }),
  };
}

function source(folder: string, asItStands: boolean): RepositorySource {
  if (asItStands) return { workTree: folder };
  if (existsSync(join(folder, ".git"))) return { gitDirectory: folder };
  const isBare = existsSync(join(folder, "HEAD")) && existsSync(join(folder, "objects"));
  return isBare ? { gitDirectory: folder } : { workTree: folder };
}

/** The event of a payload shows in the fields that only it has. */
function readEvent(file: string, given: string | undefined): WorkflowEvent {
  let payload: unknown;
  try {
    payload = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw mistake(`The event ${file} cannot be read.`, why, "Give the path of a JSON file.");
  }
  if (!isObject(payload))
    throw mistake(`The event ${file} is no object.`, "A payload is one.", "Correct the file.");
  const name = given ?? eventOf(payload);
  if (name === undefined)
    throw mistake(
      `The event of ${file} is not known.`,
      "Its payload fits no single event.",
      "Name it with --event-name.",
    );
  return { name, payload };
}

function eventOf(payload: JsonObject): string | undefined {
  for (const name of ["workflow_run", "pull_request", "release", "schedule"])
    if (Object.hasOwn(payload, name)) return name;
  if (Object.hasOwn(payload, "client_payload")) return "repository_dispatch";
  if (Object.hasOwn(payload, "inputs")) return "workflow_dispatch";
  if (Object.hasOwn(payload, "issue"))
    return Object.hasOwn(payload, "comment") ? "issue_comment" : "issues";
  return Object.hasOwn(payload, "ref") && Object.hasOwn(payload, "after") ? "push" : undefined;
}

function print(result: RunResult, asJson: boolean): void {
  if (asJson) {
    console.log(JSON.stringify(result, null, 2));
    return;
  }
  if (result.skippedReason !== undefined) {
    console.log(`Not triggered: ${result.skippedReason}.`);
    return;
  }
  for (const { name, conclusion } of result.jobs) console.log(`${conclusion.padEnd(9)} ${name}`);
  console.log(`Run ${result.runId}: ${result.conclusion}`);
}

function assignment(text: string): [string, string] {
  const split = text.indexOf("=");
  if (split < 1) throw mistake(`'${text}' is no NAME=VALUE.`, "It has no '='.", "See --help.");
  return [text.slice(0, split), text.slice(split + 1)];
}

function needed(flags: Flags, name: "repository" | "workflow" | "event"): string {
  const value = flags[name];
  if (value === undefined)
    throw mistake(`--${name} is missing.`, "The run needs it.", `Add --${name}; see --help.`);
  return value;
}

function mistake(what: string, why: string, fix: string): Failure {
  return new Failure({ code: "command-line", what, where: "command line", why, fix });
}
