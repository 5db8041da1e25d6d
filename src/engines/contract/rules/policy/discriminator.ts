import { isRecord, own } from "../../json.ts";
import { code, listOf } from "../schema/text.ts";
import type { PolicyChange, PolicyRule, Saying } from "./subject.ts";

/**
 * Which alternative a value is of. Validators do not look at it, generated clients and servers
 * do: another property, or a value that means something else or nothing now, is a warning.
 */
export const discriminator: PolicyRule = function* (subject) {
  const [before, after] = [subject.base.get("discriminator"), subject.head.get("discriminator")];
  const change = changeOf(before, after);
  if (change === undefined) return;
  const severity = change.breaks ? ("warning" as const) : ("remark" as const);
  yield {
    rule: "discriminator-changed",
    severity,
    text: change.text,
    key: "discriminator",
  } satisfies PolicyChange;
};

function changeOf(
  before: Saying | undefined,
  after: Saying | undefined,
): { text: string; breaks: boolean } | undefined {
  const [was, is] = [nameOf(before?.value), nameOf(after?.value)];
  if (was === undefined || is === undefined) {
    if (was === is) return undefined;
    return is === undefined
      ? { text: `no longer tells alternatives apart by ${code(was)}`, breaks: true }
      : { text: `tells alternatives apart by ${code(is)} now`, breaks: false };
  }
  if (was !== is) {
    return {
      text: `tells alternatives apart by ${code(is)} now, not by ${code(was)}`,
      breaks: true,
    };
  }
  const [old, now] = [mappingOf(before?.value), mappingOf(after?.value)];
  const lost = [...old].filter(([value, target]) => now.get(value) !== target);
  if (lost.length > 0) {
    const values = listOf(lost.map(([value]) => value));
    return {
      text: `means something else, or nothing, by ${values} in ${code(is)} now`,
      breaks: true,
    };
  }
  const added = [...now.keys()].filter((value) => !old.has(value));
  return added.length === 0
    ? undefined
    : { text: `knows ${listOf(added)} in ${code(is)} now`, breaks: false };
}

/** Swagger 2 has the property's name alone. */
function nameOf(value: unknown): string | undefined {
  const name = typeof value === "string" ? value : own(value, "propertyName");
  return typeof name === "string" ? name : undefined;
}

/** Values to schemas; a plain name is short for a component. `defaultMapping` is OpenAPI 3.2. */
function mappingOf(value: unknown): ReadonlyMap<string, string> {
  const mapping = own(value, "mapping");
  const rest = own(value, "defaultMapping");
  const entries = [
    ...Object.entries(isRecord(mapping) ? mapping : {}),
    ...(rest === undefined ? [] : [["any other value", rest] as const]),
  ];
  return new Map(
    entries.map(([name, target]) => {
      const text = String(target);
      return [name, /[/#.]/.test(text) ? text : `#/components/schemas/${text}`] as const;
    }),
  );
}
