import { type Conjunction, expand, type Resolve } from "../../schema/expand.ts";
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
  const kept = new Set([...documented(head).keys(), ...offeredIn(pair.resolve, head)]);
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

/** Names that an alternative documents; which one is meant for a value, nothing may have told. */
function* offeredIn(resolve: Resolve, { choices }: Conjunction, depth = 0): Generator<string> {
  if (depth === deepest) return;
  for (const member of choices.flatMap(({ members }) => members)) {
    const inner = expand(resolve, [member]);
    yield* documented(inner).keys();
    yield* offeredIn(resolve, inner, depth + 1);
  }
}

/** Choices within choices that are looked into. */
const deepest = 3;
