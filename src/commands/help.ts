import { fieldsOn, type Field } from "../inputs/index.ts";
import type { Command } from "./command.ts";

const everyCommand = [
  ["--json", "Print the report as JSON and nothing else."],
  ["--help", "Print this help."],
] as const;

const exits = `Exit status
  0  clean
  1  claims at or above --fail-on
  2  a mistake in the call, or trouble of ours`;

/** `NO_COLOR` and `FORCE_COLOR` are named where a person looks for them. */
export function commandHelp(name: string, command: Command): string {
  const flags = fieldsOn(command.inputs, "flag").map(
    ([flag, field]) => [`--${flag} ${placeholder(field)}`.trimEnd(), explain(field)] as const,
  );
  return [
    `lamplighter ${name} ${command.operands === "" ? "" : `${command.operands} `}[flags]`,
    command.inputs.summary,
    `Flags\n${table([...flags, ...everyCommand])}`,
    `Examples\n${command.examples.map((line) => `  ${line}`).join("\n")}`,
    `${exits}\n\nNO_COLOR turns color off, FORCE_COLOR on.`,
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
