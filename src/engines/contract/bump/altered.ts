import type { Description } from "../document/description.ts";
import { isRecord } from "../json.ts";

/** Keys that say something to people and nothing to programs. */
const words = new Set([
  ...["description", "summary", "title", "example", "examples", "tags", "externalDocs"],
  ...["info", "$comment", "openapi"],
]);

/** Keys whose value maps free names, so that `description` is a name there. */
const maps = new Set([
  ...["properties", "patternProperties", "schemas", "definitions", "$defs", "paths", "webhooks"],
  ...["responses", "parameters", "requestBodies", "headers", "securitySchemes", "callbacks"],
]);

/** Whether two descriptions differ in more than words and order of keys; stops at the first place. */
export function isAltered(base: Description, head: Description): boolean {
  if (base.documents.size !== head.documents.size) return true;
  return [...base.documents].some(([uri, { value }]) => {
    const other = head.documents.get(uri);
    return other === undefined || differ(value, other.value);
  });
}

function differ(left: unknown, right: unknown): boolean {
  const open: [left: unknown, right: unknown, names: boolean][] = [[left, right, false]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [before, after, names] = next;
    if (before === after) continue;
    if (Array.isArray(before) && Array.isArray(after)) {
      if (before.length !== after.length) return true;
      for (const [index, one] of before.entries()) open.push([one, after[index], false]);
    } else if (isRecord(before) && isRecord(after)) {
      const keys = keysOf(before, names);
      if (keysOf(after, names).length !== keys.length) return true;
      for (const key of keys) {
        if (!Object.hasOwn(after, key)) return true;
        open.push([before[key], after[key], maps.has(key) && !names]);
      }
    } else return true;
  }
  return false;
}

function keysOf(record: object, names: boolean): string[] {
  const keys = Object.keys(record);
  return names ? keys : keys.filter((key) => !words.has(key));
}
