import { validationFailed } from "../server/refusal.ts";
import type { Rule } from "./rule.ts";

const longestName = 50;
const longestDescription = 100;

type Item = string | { name?: string };

interface Fields {
  name?: string;
  new_name?: string;
  color?: string;
  description?: string | null;
  labels?: Item[];
}

/** Names of 1 to 50 characters, colors of six hexadecimal digits, descriptions of up to 100. */
export const labelNames: Rule = {
  operations: new Set([
    "issues/create-label",
    "issues/update-label",
    "issues/add-labels",
    "issues/set-labels",
  ]),
  check(call) {
    const body = call.body as Fields | Item[] | string;
    const fields: Fields = typeof body === "string" || Array.isArray(body) ? {} : body;
    const items = typeof body === "string" ? [body] : Array.isArray(body) ? body : [];
    const named = [fields.name, fields.new_name, ...items, ...(fields.labels ?? [])];
    for (const item of named) {
      const name = typeof item === "object" ? item.name : item;
      if (name === undefined) continue;
      if (name.trim() === "" || Array.from(name).length > longestName) refuse("name");
    }
    if (fields.color !== undefined && !/^[0-9a-f]{6}$/i.test(fields.color)) refuse("color");
    if ((fields.description ?? "").length > longestDescription) refuse("description");
  },
};

function refuse(field: string): never {
  throw validationFailed({ resource: "Label", code: "invalid", field });
}
