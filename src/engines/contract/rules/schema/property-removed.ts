import { documented, isNothing, propertySchemas, requiredOf, typesOf } from "../../schema/read.ts";
import { type SchemaRule, words } from "../../schema/walk/pair.ts";
import { code } from "./text.ts";

/**
 * A property that base describes and head does not. Where objects are open neither side refuses
 * the other's values, so what is shown is that head no longer describes a message with it.
 */
export const propertyRemoved: SchemaRule = function* (pair) {
  const isRequest = pair.direction === "request";
  const [base, head] = isRequest ? [pair.sent, pair.read] : [pair.read, pair.sent];
  if (!typesOf(base).has("object") || !typesOf(head).has("object")) return;
  const kept = documented(head);
  for (const [name, schemas] of documented(base)) {
    if (kept.has(name) || schemas.some(isNothing) || Object.keys(schemas[0] ?? {}).length === 0)
      continue;
    const left = propertySchemas(head, name);
    const refused = left.some(isNothing);
    if (left.length > 0 && !refused) continue;
    // Without it, a response is refused by base already: the rule for required properties says so.
    if (!isRequest && requiredOf(base).has(name) && !requiredOf(head).has(name)) continue;
    yield {
      rule: "property-removed",
      severity: refused && isRequest ? "error" : "warning",
      detail: name,
      by: schemas[0],
      keyword: "",
      removed: true,
      regions: [{ type: "object", required: [name] }],
      text: words(
        pair,
        refused ? `no longer accepts ${code(name)}` : `no longer describes ${code(name)}`,
        `no longer has ${code(name)}`,
      ),
      proves: refused && isRequest ? "sent" : "described",
      decisive: true,
    };
  }
};
