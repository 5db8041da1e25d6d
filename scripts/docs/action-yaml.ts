import { stringify } from "yaml";
import { fieldsOn, type Field, type InputSet } from "../../src/inputs/index.ts";
import { ownDefault } from "./own-default.ts";

/**
 * The `inputs:` and `outputs:` of an action.yml. Defaults of our own are described and not
 * declared: GitHub would pass a declared default like a user's value, and the configuration file
 * could never speak.
 */
export function actionYaml(set: InputSet, isComposite: boolean): string {
  const inputs = fieldsOn(set, "action").map(
    ([name, field]) => [name, input(field, isComposite)] as const,
  );
  const outputs = Object.entries(set.outputs).map(([name, description]) => {
    const value = isComposite ? { value: `\${{ steps.outputs.outputs.${name} }}` } : {};
    return [name, { description, ...value }] as const;
  });
  return stringify(
    { inputs: Object.fromEntries(inputs), outputs: Object.fromEntries(outputs) },
    { lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" },
  ).trimEnd();
}

function input(field: Field<unknown>, isComposite: boolean): Record<string, unknown> {
  if (field.required) return { description: field.description, required: true };
  const own = isComposite ? ownDefault(field) : undefined;
  return { description: describe(field, isComposite), default: field.actionDefault ?? own ?? "" };
}

function describe(field: Field<unknown>, isComposite: boolean): string {
  const values = field.values === undefined ? "" : ` One of: ${field.values.join(", ")}.`;
  const own = isComposite ? undefined : ownDefault(field);
  return `${field.description}${values}${own === undefined ? "" : ` Default: ${own}.`}`;
}
