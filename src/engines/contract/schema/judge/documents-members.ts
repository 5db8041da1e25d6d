import { isRecord } from "../../json.ts";
import type { Schema } from "../../lift/schema.ts";
import { expand, type Resolve } from "../expand.ts";
import { typesOf } from "../read.ts";

/**
 * True when the schemas document the members of every object that they take. An object of which
 * no property is documented is free-form, and so is one with an alternative that says nothing.
 */
export function documentsMembers(resolve: Resolve, schemas: readonly Schema[]): boolean {
  const { nodes, choices } = expand(resolve, schemas);
  if (nodes.some(hasProperties)) return true;
  const members = choices.flatMap((choice) => choice.members).map((one) => expand(resolve, [one]));
  return (
    members.some((member) => member.nodes.some(hasProperties)) &&
    members.every((member) => member.nodes.some(hasProperties) || !typesOf(member).has("object"))
  );
}

function hasProperties(schema: Schema): boolean {
  const properties = schema["properties"];
  return isRecord(properties) && Object.keys(properties).length > 0;
}
