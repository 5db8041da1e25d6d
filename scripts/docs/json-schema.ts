import * as z from "zod/mini";
import {
  driverSettings,
  fieldsOn,
  modelInputs,
  planInputs,
  provider,
  reportSchema,
  type InputSet,
} from "../../src/inputs/index.ts";
import { engines } from "../../src/registry/index.ts";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** A setting with a default may be left out. */
const asWritten = { io: "input" } as const;

const drivers = z.toJSONSchema(driverSettings, asWritten);

/** The schema of `.github/lamplighter.yml`, for editors. */
export function configSchema(): string {
  const sets = [...Object.values(engines).map(({ inputs }) => inputs), modelInputs];
  const sections = sets.map(
    (set) => [set.name, { type: "object", description: set.summary, ...settings(set) }] as const,
  );
  const general = settings(planInputs);
  return json({
    $schema: dialect,
    title: "Lamplighter",
    description: "Settings of Lamplighter, in .github/lamplighter.yml",
    type: "object",
    properties: { ...general.properties, ...Object.fromEntries(sections) },
    additionalProperties: false,
    $defs: drivers.$defs,
  });
}

export function reportJsonSchema(): string {
  return json({
    title: "Lamplighter report",
    description: "What an engine ends in, and what crosses jobs as report-NAME.json.",
    ...z.toJSONSchema(reportSchema),
  });
}

/** A driver's own settings are read late, so that their trouble is one credential's; editors know them. */
function withDrivers(at: { zodSchema: unknown; jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (at.zodSchema === provider) at.jsonSchema.oneOf = drivers.oneOf ?? [];
}

function settings(set: InputSet): {
  properties: Record<string, unknown>;
  additionalProperties: false;
} {
  const properties = fieldsOn(set, "config").map(([name, field]) => {
    const schema = z.toJSONSchema(field.schema, { ...asWritten, override: withDrivers });
    const shown = { description: field.description, ...schema, default: field.fallback };
    return [name, { ...shown, $schema: undefined }] as const;
  });
  return { properties: Object.fromEntries(properties), additionalProperties: false };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
