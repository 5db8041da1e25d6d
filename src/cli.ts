import { parseArgs } from "node:util";
import { commands, type Command, type Terminal } from "./commands/index.ts";
import { commandHelp, generalHelp } from "./commands/help.ts";
import { didYouMean, fieldsOn, flagSource, type Source } from "./inputs/index.ts";
import { Failure } from "./model/index.ts";

/** The engines in a terminal: `lamplighter COMMAND [flags]`. */
export async function run(env: NodeJS.ProcessEnv): Promise<number> {
  const [name, rest] = commandName(process.argv.slice(2));
  const print = (text: string): void => {
    process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
  };
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    const all = Object.entries(commands).map(async ([key, load]) => [key, await load()] as const);
    print(generalHelp(await Promise.all(all)));
    return 0;
  }
  const command = await commands[name]?.();
  if (command === undefined) throw unknownCommand(name);
  const { flags, operands, json, help } = split(command, rest);
  if (help) {
    print(commandHelp(name, command, Object.keys(commands)));
    return 0;
  }
  const terminal: Terminal = {
    print,
    json,
    color: wantsColor(env),
    width: process.stdout.isTTY ? process.stdout.columns : 80,
    folder: process.cwd(),
  };
  return command.run(flags, operands, terminal);
}

/** `contract mock` is a command of its own where there is one; the most words that are one count. */
function commandName(args: readonly string[]): [string | undefined, string[]] {
  for (const words of [3, 2]) {
    const name = args.slice(0, words).join(" ");
    if (name in commands) return [name, args.slice(words)];
  }
  return [args[0], args.slice(1)];
}

interface Split {
  readonly flags: Source;
  readonly operands: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
}

/** Unknown flags stay in, so that reading the inputs can name the nearest right one. */
function split(command: Command, args: readonly string[]): Split {
  const fields = fieldsOn(command.inputs, "flag");
  const switches = fields.filter(([, field]) => field.schema.safeParse(true).success);
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(fields.map(([name]) => [name, { type: "string" as const }])),
      ...Object.fromEntries(switches.map(([name]) => [name, { type: "boolean" as const }])),
      json: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const isSwitch = switches.some(([name]) => name === token.name);
    const known = isSwitch || fields.some(([name]) => name === token.name);
    if (known && !isSwitch && token.value === undefined) throw withoutValue(token.name);
    const value = token.value ?? "true";
    const earlier = given.get(token.name);
    given.set(token.name, earlier === undefined ? value : `${earlier}\n${value}`);
  }
  const json = given.delete("json");
  const help = given.delete("help");
  return { flags: flagSource(given), operands, json, help };
}

/** https://no-color.org: any value counts, an empty one does not. */
function wantsColor({ NO_COLOR, FORCE_COLOR }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "" && FORCE_COLOR !== "0") return true;
  return process.stdout.isTTY;
}

function unknownCommand(name: string): Failure {
  return new Failure({
    code: "command-unknown",
    what: `\`${name}\` is not a command`,
    where: "lamplighter",
    why: "There is none of this name.",
    fix: didYouMean(name, Object.keys(commands)),
  });
}

function withoutValue(name: string): Failure {
  return new Failure({
    code: "flag-without-value",
    what: `\`--${name}\` needs a value`,
    where: `flag \`--${name}\``,
    why: "Nothing follows it.",
    fix: `write \`--${name} VALUE\`.`,
  });
}
