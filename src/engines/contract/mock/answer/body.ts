import type { MediaType } from "../../api/model.ts";
import type { Description } from "../../document/description.ts";
import type { Lifted } from "../../lift/lift.ts";
import type { Judge } from "../../schema/judge/judge.ts";
import { makeValid } from "../generate/valid.ts";
import type { Preference } from "../prefer.ts";
import { Refusal } from "../problem.ts";
import { type Example, examplesOf, parsedText } from "./examples.ts";
import { isJson } from "./negotiate.ts";

export interface Answering {
  readonly description: Description;
  /** Schemas as responses are sent. */
  readonly lifted: Lifted;
  readonly judge: Judge;
}

export interface Body {
  readonly value: unknown;
  readonly from: "example" | "generated";
  /** For the log: what is wrong with the description, or could not be checked. */
  readonly remarks: readonly string[];
}

/** An example that is as its schema says, else a generated value that is. Throws a Refusal for neither. */
export function bodyFor(
  answering: Answering,
  media: MediaType,
  type: string,
  preference: Preference,
  seed: string,
): Body {
  const { description, lifted } = answering;
  const schemas = media.schema === undefined ? [] : [lifted.schemaAt(media.schema)];
  const examples = preference.dynamic === true ? [] : examplesOf(description, media);
  const checked = examples.map((example) => check(answering, schemas, type, example));
  if (preference.example !== undefined) return named(preference.example, checked);
  const remarks = checked.flatMap(({ remark }) => remark ?? []);
  const valid = checked.find(({ remark }) => remark === undefined);
  if (valid !== undefined) return { value: valid.value, from: "example", remarks };
  if (media.schema === undefined) return { value: schemaless(type), from: "generated", remarks };
  const made = makeValid(lifted, answering.judge, schemas, seed);
  if (made === undefined) throw impossible(description, media);
  const unchecked = made.unchecked === undefined ? [] : [`not checked: ${made.unchecked}`];
  return { value: made.value, from: "generated", remarks: [...remarks, ...unchecked] };
}

interface Checked extends Example {
  readonly remark: string | undefined;
}

function check(
  { judge }: Answering,
  schemas: Parameters<Judge["check"]>[0],
  type: string,
  example: Example,
): Checked {
  const name = example.name === undefined ? "the example" : `the example \`${example.name}\``;
  if (example.lost !== undefined) {
    return { ...example, remark: `${name} is not there: ${example.lost}` };
  }
  const parsed = isJson(type) ? parsedText(example.value) : undefined;
  // Other types hold text as it travels, which a schema does not speak about.
  if (!isJson(type) && typeof example.value === "string") return { ...example, remark: undefined };
  const verdict = judge.check(schemas, example.value);
  if (verdict.kind === "accepted") return { ...example, remark: undefined };
  if (parsed !== undefined && judge.check(schemas, parsed).kind === "accepted") {
    return { ...example, value: parsed, remark: undefined };
  }
  return {
    ...example,
    remark: `${name} is not as its schema says: ${verdict.reason}`,
  };
}

/** Asked for by name it is sent as it is written, also where its schema refuses it. */
function named(wanted: string, examples: readonly Checked[]): Body {
  const example = examples.find(({ name, lost }) => name === wanted && lost === undefined);
  if (example !== undefined) {
    const remarks = example.remark === undefined ? [] : [example.remark];
    return { value: example.value, from: "example", remarks };
  }
  const names = examples.flatMap(({ name }) => name ?? []);
  throw new Refusal({
    status: 400,
    code: "preference-undescribed",
    detail: `No example \`${wanted}\` is described for this answer; described: ${names.length === 0 ? "none" : names.join(", ")}.`,
    errors: [{ in: "header", name: "Prefer", detail: "`example` has to be a described name" }],
  });
}

function schemaless(type: string): unknown {
  return isJson(type) ? {} : "text";
}

function impossible(description: Description, media: MediaType): Refusal {
  const { path, line } = description.place(media);
  return new Refusal({
    status: 500,
    code: "answer-impossible",
    detail: `No value was found that the schema at ${path}:${line} accepts; describe an example there.`,
  });
}
