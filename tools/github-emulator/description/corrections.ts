import type { Schema } from "./slice.ts";

/**
 * Where the description is stricter than GitHub. The head of a pull request from a fork that was
 * deleted has no repository and no user: the description of the webhook says so, the one of REST
 * does not.
 */
export function correct(schemas: Record<string, Schema>): void {
  for (const name of ["pull-request", "pull-request-simple"]) {
    const properties = propertiesOf(propertiesOf(schemas[name])?.["head"]);
    if (properties === undefined) throw new Error(`no head in ${name} of the description`);
    for (const key of ["repo", "user"]) {
      properties[key] = { anyOf: [properties[key], { enum: [null] }] };
    }
  }
}

function propertiesOf(schema: Schema | undefined): Record<string, Schema> | undefined {
  return schema?.["properties"] as Record<string, Schema> | undefined;
}
