import type { SettingsOf } from "../../../inputs/index.ts";
import { Failure } from "../../../model/index.ts";
import type { IssuingDriver, Trial } from "../driver.ts";
import type { DriverDefinition, DriverTools } from "./definition.ts";
import { given } from "./support/environment.ts";

type Settings = SettingsOf<"command">;
type Words = Readonly<Record<"ID" | "VALUE" | "CURRENT" | "ATTEMPT", string>>;

/** A provider that the user's own commands reach. Words come to them as `LAMPLIGHTER_ID` and so on. */
export const command: DriverDefinition<"command"> = {
  title: "declared commands",
  declare: (settings) => ({
    kind: "create",
    maxLive: settings["max-live"],
    listable: settings.list !== undefined,
    revokeReversible: settings.deactivate !== undefined,
    propagation: settings.propagation,
  }),
  environment: (settings) => settings.environment,
  connect: (settings, tools): IssuingDriver => {
    const { deactivate } = settings;
    const run = (part: Part, words: Partial<Words> = {}) => runPart(settings, tools, part, words);
    const listed = async () => (settings.list === undefined ? [] : items(await run("list")));
    return {
      kind: "issued",
      traits: command.declare(settings),
      create: async (attempt, current) => {
        const made = created(
          await run("create", {
            ATTEMPT: attempt,
            ...(current !== undefined && { CURRENT: current }),
          }),
        );
        tools.born(made.value);
        return made;
      },
      verify: async (value, id) => tried(settings, tools, { VALUE: value, ID: id }),
      list: async () => (await listed()).map(({ id }) => id),
      identify: () => Promise.resolve(settings["first-id"]),
      orphans: async ({ id, known }) =>
        (await listed())
          .filter((item) => item.name?.includes(id) ?? !known.includes(item.id))
          .map((item) => item.id),
      ...(settings.list === undefined && {
        leftBehind: (attempt) =>
          `no \`list\` is declared: look by hand for one of attempt ${attempt}`,
      }),
      ...(deactivate !== undefined && {
        deactivate: async (id: string, value?: string) => {
          await run("deactivate", old(id, value));
        },
      }),
      revoke: async (id, value) => {
        await run("revoke", old(id, value));
      },
    };
  },
};

type Part = "create" | "revoke" | "deactivate" | "list";

function old(id: string, value: string | undefined): Partial<Words> {
  return { ID: id, ...(value !== undefined && { VALUE: value }) };
}

async function runPart(
  settings: Settings,
  tools: DriverTools,
  part: Part,
  words: Partial<Words>,
): Promise<string> {
  const { output, trouble } = await start(settings, tools, settings[part] ?? "", words);
  if (trouble === undefined) return output;
  throw new Failure({
    code: "rotation-command-failed",
    what: `The command \`${part}\` did not succeed`,
    where: `the settings of ${tools.name}`,
    why: `${trouble}. What it printed is not repeated here, as it may hold a secret. The next run goes on from the record.`,
    fix: "run it by hand with the same variables; it must exit with 0, also when there is nothing left to end.",
  });
}

function start(settings: Settings, tools: DriverTools, line: string, words: Partial<Words>) {
  const variables = settings.environment.map((name) => [name, given(tools, name)] as const);
  const told = Object.entries(words).map(([name, text]) => [`LAMPLIGHTER_${name}`, text] as const);
  return tools.commands.run({
    line,
    folder: ".",
    environment: Object.fromEntries([...variables, ...told]),
    seconds: settings.seconds,
  });
}

/** A check that breaks says nothing of the credential, so refusing takes a word as well. */
async function tried(
  settings: Settings,
  tools: DriverTools,
  words: Partial<Words>,
): Promise<Trial> {
  const { output, trouble } = await start(settings, tools, settings.verify, words);
  const answer = output.trim().split(/\s+/).at(-1);
  if (trouble !== undefined) return { answer: "unknown", why: `\`verify\` failed: ${trouble}` };
  if (answer === "works") return { answer, observed: "the command `verify` printed works" };
  if (answer === "refused") return { answer, observed: "the command `verify` printed refused" };
  return { answer: "unknown", why: "the command `verify` printed neither `works` nor `refused`" };
}

function created(output: string): { readonly id: string; readonly value: string } {
  const data = parsed(output);
  if (isRecord(data) && typeof data.id === "string" && typeof data.value === "string") {
    return { id: data.id, value: data.value };
  }
  throw unreadable("create", '`{"id": "…", "value": "…"}`');
}

function items(output: string): readonly { readonly id: string; readonly name?: string }[] {
  const data = parsed(output);
  const read = Array.isArray(data) ? data.map(item) : [undefined];
  return read.map((one) => {
    if (one === undefined) throw unreadable("list", '`[{"id": "…", "name": "…"}]`');
    return one;
  });
}

function item(data: unknown): { readonly id: string; readonly name?: string } | undefined {
  if (!isRecord(data) || typeof data.id !== "string") return undefined;
  return { id: data.id, ...(typeof data.name === "string" && { name: data.name }) };
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null;
}

function parsed(output: string): unknown {
  try {
    return JSON.parse(output) as unknown;
  } catch {
    return undefined;
  }
}

function unreadable(part: string, shape: string): Failure {
  return new Failure({
    code: "rotation-command-output",
    what: `The command \`${part}\` printed something else than its result`,
    where: "its standard output",
    why: "It is not repeated here, as it may hold a secret.",
    fix: `print ${shape} and nothing else; progress belongs on the error stream.`,
  });
}
