import {
  fieldsOn,
  modelInputs,
  planInputs,
  type Field,
  type InputSet,
} from "../../src/inputs/index.ts";
import { engines } from "../../src/registry/index.ts";
import { ownDefault } from "./own-default.ts";

export function inputTable(set: InputSet): string {
  const rows = fieldsOn(set, "action").map(([name, field]) => [
    `\`${name}\``,
    defaultOf(field),
    field.description,
    valuesOf(field),
  ]);
  return table(["Input", "Default", "What it does", "Values"], rows);
}

export function outputTable(set: InputSet): string {
  const rows = Object.entries(set.outputs).map(([name, text]) => [`\`${name}\``, text]);
  return table(["Output", "What it holds"], rows);
}

export function configTable(): string {
  const sets = [...Object.values(engines).map(({ inputs }) => inputs), modelInputs];
  const sections = sets.map((set) => [set.name, set] as const);
  const rows = [["", planInputs] as const, ...sections].flatMap(([section, set]) =>
    fieldsOn(set, "config").map(([name, field]) => [
      section === "" ? `\`${name}\`` : `\`${section}.${name}\``,
      defaultOf(field),
      field.description,
      valuesOf(field),
    ]),
  );
  return table(["Setting", "Default", "What it does", "Values"], rows);
}

function defaultOf(field: Field<unknown>): string {
  if (field.required) return "required";
  const shown = field.actionDefault ?? ownDefault(field);
  return shown === undefined ? "" : `\`${shown}\``;
}

function valuesOf({ values, example }: Field<unknown>): string {
  if (values !== undefined) return values.map((value) => `\`${value}\``).join(", ");
  return example === undefined ? "" : `such as \`${example}\``;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "None.";
  const lines = [header, header.map(() => "---"), ...rows];
  return `\n${lines.map((cells) => `| ${cells.map(cell).join(" | ")} |`).join("\n")}\n`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
