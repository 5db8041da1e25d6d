import { essence } from "../../api/media.ts";
import type { MediaType, Operation } from "../../api/model.ts";
import type { Schema } from "../../lift/schema.ts";
import { Refusal, type Wrong } from "../problem.ts";
import type { Request } from "../request.ts";
import { coerce } from "./coerce.ts";
import { readForm, readMultipart } from "./forms.ts";
import type { Checker } from "./parameters.ts";
import { wrongValue } from "./wrong.ts";

/** What is wrong with a body, and whether it could be read at all. */
export interface BodyCheck {
  readonly wrong: readonly Wrong[];
  readonly unreadable: boolean;
  /** As read, where it could be. */
  readonly value?: unknown;
}

const fine: BodyCheck = { wrong: [], unreadable: false };

/** Checks a body against the media type that the request names. Throws a Refusal for 413 and 415. */
export function checkBody(checker: Checker, operation: Operation, request: Request): BodyCheck {
  const { requestBody } = operation;
  const { body } = request;
  if (body === undefined) throw tooLarge();
  if (requestBody === undefined) return fine;
  if (body.length === 0) {
    const wrong: Wrong = { in: "body", detail: "is required" };
    return requestBody.required ? { wrong: [wrong], unreadable: true } : fine;
  }
  if (requestBody.content.length === 0) return fine;
  const type = request.header("content-type");
  const media = described(requestBody.content, type ?? "");
  if (media === undefined) throw unsupported(type, requestBody.content);
  const { lifted } = checker;
  const schemas = media.schema === undefined ? [] : [lifted.schemaAt(media.schema)];
  return readBody(checker, schemas, type ?? "", body);
}

/** The most specific described type that `type` falls under. */
function described(content: readonly MediaType[], type: string): MediaType | undefined {
  const wanted = essence(type);
  const exact = content.find(({ name }) => essence(name) === wanted);
  const range = `${wanted.split("/")[0] ?? ""}/*`;
  return (
    exact ??
    content.find(({ name }) => essence(name) === range) ??
    content.find(({ name }) => essence(name) === "*/*")
  );
}

function readBody(
  { lifted, judge }: Checker,
  schemas: readonly Schema[],
  type: string,
  body: Uint8Array,
): BodyCheck {
  const name = essence(type);
  const reader = { resolve: (schema: Schema) => lifted.target(schema), judge };
  let value: unknown;
  try {
    if (/[/+]json$/.test(name)) value = JSON.parse(textOf(body));
    else if (name === "application/x-www-form-urlencoded") {
      value = coerce(reader, schemas, readForm(textOf(body)));
    } else if (name === "multipart/form-data") {
      value = coerce(reader, schemas, readMultipart(body, type));
    } else if (name.startsWith("text/") && name !== "text/xml") value = textOf(body);
    // XML, images and the like: that there is one is all that can be said.
    else return fine;
  } catch (error) {
    const detail = `is not ${name}: ${error instanceof Error ? error.message : String(error)}`;
    return { wrong: [{ in: "body", detail }], unreadable: true };
  }
  const verdict = judge.check(schemas, value);
  const wrong = verdict.kind === "refused" ? wrongValue({ in: "body" }, verdict) : [];
  return { wrong, unreadable: false, value };
}

function textOf(body: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(body);
}

function tooLarge(): Refusal {
  return new Refusal({
    status: 413,
    code: "body-too-large",
    detail: "The mock does not read a body of this size.",
  });
}

function unsupported(type: string | undefined, content: readonly MediaType[]): Refusal {
  const names = content.map(({ name }) => name).join(", ");
  return new Refusal({
    status: 415,
    code: "media-type-unsupported",
    detail: `${type === undefined ? "The body has no `Content-Type`" : `\`${type}\` is not described`}; described: ${names}.`,
    // RFC 9110, 12.5.1: tells the client what would have been taken.
    headers: [["Accept", names]],
    errors: [{ in: "header", name: "Content-Type", detail: `use one of: ${names}` }],
  });
}
