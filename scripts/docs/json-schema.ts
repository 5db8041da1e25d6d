import * as z from "zod/mini";
import { fieldsOn, planInputs, reportSchema, type InputSet } from "../../src/inputs/index.ts";
import { engines } from "../../src/registry/index.ts";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** The schema of `.github/lamplighter.yml`, for editors. */
export function configSchema(): string {
  const sections = Object.entries(engines).map(
    ([name, { inputs }]) =>
      [name, { type: "object", description: inputs.summary, ...settings(inputs) }] as const,
  );
  const general = settings(planInputs);
  return json({
    $schema: dialect,
    title: "Lamplighter",
    description: "Settings of Lamplighter, in .github/lamplighter.yml",
    type: "object",
    properties: { ...general.properties, ...Object.fromEntries(sections) },
    additionalProperties: false,
  });
}

export function reportJsonSchema(): string {
  return json({
    title: "Lamplighter report",
    description: "What an engine ends in, and what crosses jobs as report-NAME.json.",
    ...z.toJSONSchema(reportSchema),
  });
}

function settings(set: InputSet): {
  properties: Record<string, unknown>;
  additionalProperties: false;
} {
  const properties = fieldsOn(set, "config").map(([name, field]) => {
    const schema = z.toJSONSchema(field.schema) as Record<string, unknown>;
    const shown = { description: field.description, ...schema, default: field.fallback };
    return [name, { ...shown, $schema: undefined }] as const;
  });
  return { properties: Object.fromEntries(properties), additionalProperties: false };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
