import { isObject } from "../json.ts";
import type { SchemaNode } from "../universe.ts";
import type { Place } from "./place.ts";
import { choicesOf, reach } from "./reach.ts";

/**
 * Whether the schemas of a place document the members of every object that they take, as
 * schema/judge/documents-members.ts defines it. Where not all that applies is certain, only what
 * is certain counts.
 */
export function documentsMembers({ certain, possible }: Place): boolean {
  const nodes = reach(certain);
  if (nodes.some(hasProperties)) return true;
  if (possible.length > 0) return false;
  const choices = nodes
    .flatMap(choicesOf)
    .filter(({ members }) => !members.some((member) => nodes.includes(member)));
  if (choices.some(({ open }) => open)) return false;
  const members = choices.flatMap((choice) => choice.members).map((member) => reach([member]));
  return (
    members.some((member) => member.some(hasProperties)) &&
    members.every((member) => member.some(hasProperties) || member.some(isNoObject))
  );
}

function hasProperties({ schema: { properties } }: SchemaNode): boolean {
  return isObject(properties) && Object.keys(properties).length > 0;
}

function isNoObject({ schema: { type } }: SchemaNode): boolean {
  if (type === undefined) return false;
  return Array.isArray(type) ? !type.includes("object") : type !== "object";
}
