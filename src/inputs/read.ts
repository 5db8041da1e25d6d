import { Failure } from "../model/index.ts";
import type { Field } from "./field.ts";
import { fieldsOn, kebab, type InputSet, type Values } from "./input-set.ts";
import { didYouMean } from "./nearest.ts";
import type { Given, Source } from "./source.ts";

/**
 * The values of one action, each from the first source that has it, else its default.
 * Throws a Failure for unknown, renamed, missing and malformed ones.
 */
export function readInputs<Set extends InputSet>(
  set: Set,
  sources: readonly Source[],
): Values<Set> {
  for (const source of sources) refuseUnknown(set, source);
  const values: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(set.fields)) {
    const value = readField(kebab(key), field, sources);
    if (value !== undefined) values[key] = value;
  }
  return values as Values<Set>;
}

function readField(name: string, field: Field<unknown>, sources: readonly Source[]): unknown {
  for (const source of sources) {
    const given = field.surfaces.includes(source.surface) ? source.get(name) : undefined;
    if (given !== undefined) return checked(name, field, given);
  }
  if (field.required) throw missing(name, field, sources);
  return field.fallback;
}

function checked(name: string, field: Field<unknown>, given: Given): unknown {
  const value = typeof given.value === "string" ? field.fromText(given.value) : given.value;
  const result = field.schema.safeParse(value);
  if (result.success) return result.data;
  throw new Failure({
    code: "input-invalid",
    what: `\`${name}\` has a value that it cannot have`,
    where: given.where,
    why: `It is ${display(given.value)}, expected ${field.expects}.${within(result.error.issues[0])}`,
    fix: repair(name, field, given.value),
  });
}

/** Which part of a list or map is wrong, where the value is not wrong as a whole. */
function within(issue: { path: PropertyKey[]; message: string } | undefined): string {
  const [first] = issue?.path ?? [];
  if (issue === undefined || first === undefined || issue.message === "Invalid input") return "";
  const entry = typeof first === "number" ? `entry ${first + 1}` : `\`${String(first)}\``;
  return ` In ${entry}, ${issue.message}.`;
}

function repair(name: string, field: Field<unknown>, value: unknown): string {
  if (field.values === undefined) return `give \`${name}\` ${field.expects}.`;
  return didYouMean(typeof value === "string" ? value : "", field.values);
}

function missing(name: string, field: Field<unknown>, sources: readonly Source[]): Failure {
  const onAction = sources.some((source) => source.surface === "action");
  const example = field.example ?? "VALUE";
  return new Failure({
    code: "input-missing",
    what: `\`${name}\` is required`,
    where: onAction ? `input \`${name}\`` : `flag \`--${name}\``,
    why: "Nothing gave it a value.",
    fix: onAction
      ? `add \`${name}: ${example}\` under \`with:\`.`
      : `add \`--${name} ${example}\`.`,
  });
}

function refuseUnknown(set: InputSet, source: Source): void {
  const known = fieldsOn(set, source.surface).map(([name]) => name);
  for (const name of source.names) {
    if (known.includes(name)) continue;
    const where = source.get(name)?.where ?? name;
    const now = set.renamed[name];
    if (now !== undefined) {
      throw new Failure({
        code: "input-renamed",
        what: `\`${name}\` has another name now`,
        where,
        why: `It is called \`${now}\` since it was renamed.`,
        fix: `write \`${now}\` in place of \`${name}\`.`,
      });
    }
    throw new Failure({
      code: "input-unknown",
      what: `\`${name}\` is not a setting of ${set.name}`,
      where,
      why: "A setting that nothing reads would be ignored in silence.",
      fix: didYouMean(name, known),
    });
  }
}

/** Short and on one line, since a wrong value may be anything. */
function display(value: unknown): string {
  const shown = JSON.stringify(value);
  return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
}
