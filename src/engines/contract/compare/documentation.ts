import type { Description } from "../document/description.ts";
import type { Remark } from "../finding.ts";
import { isRecord, own } from "../json.ts";
import { isEqual } from "./sameness.ts";

/** Keys that say something to people and nothing to programs. */
const words = new Map([
  ...["description", "summary", "title"].map((key) => [key, "descriptions"] as const),
  ...["example", "examples"].map((key) => [key, "examples"] as const),
  ...["tags", "externalDocs", "links", "contact", "license", "termsOfService"].map(
    (key) => [key, "tags and links"] as const,
  ),
]);

/** Keys whose value maps free names, so that `description` is a name there. */
const maps = new Set(["properties", "patternProperties", "schemas", "definitions", "$defs"]);

/** How many texts for people changed, in one sentence: of interest, but of no one's concern. */
export function documentationRemark(base: Description, head: Description): Remark[] {
  const counts = new Map<string, number>();
  const open: { before: unknown; after: unknown; names: boolean }[] = [
    { before: base.root.value, after: head.root.value, names: false },
  ];
  const add = (before: unknown, after: unknown, names: boolean) => {
    const deep = typeof before === "object" && typeof after === "object";
    if (deep && before !== null && after !== null) open.push({ before, after, names });
  };
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { before, after, names } = next;
    if (Array.isArray(before) && Array.isArray(after)) {
      for (const [index, one] of before.entries()) add(one, after[index], false);
    }
    if (!isRecord(before) || !isRecord(after)) continue;
    // What was moved behind a reference has its texts there.
    if (Object.hasOwn(before, "$ref") !== Object.hasOwn(after, "$ref")) continue;
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const [one, other] = [own(before, key), own(after, key)];
      const kind = names ? undefined : words.get(key);
      if (kind === undefined) add(one, other, maps.has(key));
      else if (!isEqual(one, other)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  if (counts.size === 0) return [];
  const listed = [...counts].sort().map(([kind, count]) => `${count} in ${kind}`);
  return [{ kind: "remark", text: `Texts for people changed: ${listed.join(", ")}` }];
}
