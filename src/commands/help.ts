import { fieldsOn, type Field } from "../inputs/index.ts";
import type { Command } from "./command.ts";

/** Flags that every command takes, said in terms of what this one prints. */
function everyCommand({ json = "the report" }: Command) {
  return [
    ["--json", `Print ${json} as JSON and nothing else.`],
    ["--help", "Print this help."],
  ] as const;
}

/** Only a command that judges can end in 1. */
function exits({ inputs, fails }: Command): string {
  const judges = "failOn" in inputs.fields;
  return [
    "Exit status",
    `  0  ${judges ? "clean" : "done"}`,
    ...(judges ? ["  1  claims at or above --fail-on"] : []),
    ...(fails === undefined ? [] : [`  1  ${fails}`]),
    "  2  a mistake in the call, or trouble of ours",
  ].join("\n");
}

/** `NO_COLOR` and `FORCE_COLOR` are named where a person looks for them. */
export function commandHelp(name: string, command: Command, all: readonly string[] = []): string {
  const parts = all.filter((other) => other.startsWith(`${name} `));
  const flags = fieldsOn(command.inputs, "flag").map(
    ([flag, field]) => [`--${flag} ${placeholder(field)}`.trimEnd(), explain(field)] as const,
  );
  return [
    `lamplighter ${name} ${command.operands === "" ? "" : `${command.operands} `}[flags]`,
    command.inputs.summary,
    `Flags\n${table([...flags, ...everyCommand(command)])}`,
    `Examples\n${command.examples.map((line) => `  ${line}`).join("\n")}`,
    ...(parts.length === 0
      ? []
      : [`See also\n${parts.map((part) => `  lamplighter ${part} --help`).join("\n")}`]),
    exits(command),
    "NO_COLOR turns color off, FORCE_COLOR on.",
  ].join("\n\n");
}

export function generalHelp(commands: readonly (readonly [string, Command])[]): string {
  return [
    "lamplighter COMMAND [flags]",
    "Every claim comes with a proof that you can run again.",
    `Commands\n${table(commands.map(([name, { inputs }]) => [name, inputs.summary] as const))}`,
    "lamplighter COMMAND --help says more.",
  ].join("\n\n");
}

function placeholder({ values, schema }: Field<unknown>): string {
  if (schema.safeParse(true).success) return "";
  return values === undefined ? "VALUE" : values.join("|");
}

function explain({ description, fallback, required }: Field<unknown>): string {
  if (required) return `${description} Required.`;
  const plain = typeof fallback === "string" ? ` Default: ${fallback}.` : "";
  return `${description}${plain}`;
}

function table(rows: readonly (readonly [string, string])[]): string {
  return rows.map(([left, right]) => `  ${left}\n      ${right}`).join("\n");
}
