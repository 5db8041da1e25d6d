import type { Schema } from "./slice.ts";

/** Where the description is stricter than GitHub, by what it says itself in another place. */
export function correct(schemas: Record<string, Schema>): void {
  allowDeletedForks(schemas);
  alignRunEvents(schemas);
}

/**
 * The head of a pull request from a fork that was deleted has no repository and no user: the
 * description of the webhook says so, the one of REST does not.
 */
function allowDeletedForks(schemas: Record<string, Schema>): void {
  for (const name of ["pull-request", "pull-request-simple"]) {
    const properties = propertiesOf(propertiesOf(schemas[name])?.["head"]);
    if (properties === undefined) throw new Error(`no head in ${name} of the description`);
    for (const key of ["repo", "user"]) {
      properties[key] = { anyOf: [properties[key], { enum: [null] }] };
    }
  }
}

/** The run in an event in progress lacks fields that it has when requested and when completed. */
function alignRunEvents(schemas: Record<string, Schema>): void {
  const late = propertiesOf(schemas["webhook-workflow-run-completed"])?.["workflow_run"];
  const early = propertiesOf(schemas["webhook-workflow-run-in-progress"]);
  if (late === undefined || early === undefined) throw new Error("no run events described");
  early["workflow_run"] = late;
}

function propertiesOf(schema: Schema | undefined): Record<string, Schema> | undefined {
  return schema?.["properties"] as Record<string, Schema> | undefined;
}
