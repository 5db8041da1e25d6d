import type { Header, Response } from "../../api/model.ts";
import { wireText } from "../../proof/values.ts";
import { makeValid } from "../generate/valid.ts";
import type { Answering } from "./body.ts";
import { examplesOf } from "./examples.ts";

/** The server's own business; a described value would break the message (RFC 9110, 7.6.1). */
const ownBusiness = new Set([
  ...["connection", "content-length", "transfer-encoding", "keep-alive", "upgrade", "trailer"],
  ...["content-encoding", "te", "content-type", "date"],
]);

/** Optional ones that send clients to other places, or make them wait. */
const acted = new Set(["link", "retry-after"]);

/** The described headers of a response, each with its example or a generated value. */
export function headersFor(
  answering: Answering,
  response: Response,
  seed: string,
): (readonly [string, string])[] {
  return response.headers
    .filter(({ name }) => /^[\w!#$%&'*+.^`|~-]+$/.test(name))
    .filter(({ name }) => !ownBusiness.has(name.toLowerCase()))
    .filter(({ name, required }) => required || !acted.has(name.toLowerCase()))
    .flatMap((header) => {
      const value = valueFor(answering, header, seed);
      return value === undefined ? [] : [[header.name, sendable(wireText(value))] as const];
    });
}

function valueFor(
  { description, lifted, judge }: Answering,
  header: Header,
  seed: string,
): unknown {
  const schemas = header.schema === undefined ? [] : [lifted.schemaAt(header.schema)];
  const example = examplesOf(description, header).find(
    ({ value, lost }) => lost === undefined && judge.check(schemas, value).kind === "accepted",
  );
  if (example !== undefined) return example.value;
  if (header.schema === undefined) return header.required ? "text" : undefined;
  return makeValid(lifted, judge, schemas, `${seed} ${header.name}`, header.name)?.value;
}

/** Only what may stand in a header line: the rest is percent-encoded. */
function sendable(text: string): string {
  const wellFormed = new TextDecoder().decode(new TextEncoder().encode(text));
  return wellFormed.replace(/[^\t\x20-\x7e]/gu, encodeURIComponent).trim();
}
