import { answerFor, matchParameters, mediaFor } from "../api/match.ts";
import { title } from "../api/model.ts";
import type { Element } from "../document/description.ts";
import type { Lifted } from "../lift/lift.ts";
import type { Schema } from "../lift/schema.ts";
import { type RequestMessage, responseText } from "../proof/message.ts";
import { plainRequest } from "../proof/scene.ts";
import { requestEvidence } from "../rules/operation/request.ts";
import type { RootPair } from "../schema/walk/walk.ts";
import type { Evidence } from "../../../model/index.ts";
import type { Context, OperationPair } from "./context.ts";

/** A place in a message where a schema applies: a body, a parameter, a header. */
export interface Root {
  readonly operation: string;
  /** `request body`, `response 200`, `query parameter …`. */
  readonly label: string;
  /** Values travel as text, so that 5 and "5" are the same. */
  readonly text: boolean;
  /** The whole message around a value. */
  evidence(value: unknown): Evidence[];
}

export type SchemaRoot = RootPair<Root>;

/** Places where clients send values. */
export function* requestRoots(context: Context, pair: OperationPair): Generator<SchemaRoot> {
  const { sent, read } = context.request;
  const operation = title(pair.base);
  for (const { base, head } of matchParameters(pair.base, pair.head)) {
    if (base === undefined || head === undefined) continue;
    const evidence = (value: unknown) => {
      const plain = plainRequest(sent, pair.base);
      const others = plain.parameters.filter(
        ({ in: where, name }) => where !== base.in || name !== base.name,
      );
      const parameter = { in: base.in, name: base.name, value };
      const request = { ...plain, parameters: [...others, parameter] };
      return [...requestEvidence(request), valueEvidence("Value", value)];
    };
    const label = `${base.in} parameter \`${base.name}\``;
    const root = { operation, label, text: base.mediaType === undefined, evidence };
    yield { root, ...schemas(sent, base.schema, read, head.schema) };
  }
  for (const media of pair.base.requestBody?.content ?? []) {
    const offer = mediaFor(media, pair.head.requestBody?.content ?? []);
    if (offer === undefined) continue;
    const evidence = (value: unknown) => {
      const body = { mediaType: media.name, value };
      const request: RequestMessage = { ...plainRequest(sent, pair.base), body };
      return [...requestEvidence(request), valueEvidence("Body", value)];
    };
    const root = { operation, label: "request body", text: isText(media.name), evidence };
    yield { root, ...schemas(sent, media.schema, read, offer.schema) };
  }
}

/** Places where clients read values. */
export function* responseRoots(context: Context, pair: OperationPair): Generator<SchemaRoot> {
  const { sent, read } = context.response;
  const operation = title(pair.base);
  for (const expected of pair.base.responses) {
    const answer = answerFor(expected.status, pair.head.responses);
    if (answer === undefined) continue;
    const { status } = expected;
    for (const media of expected.content) {
      const offer = mediaFor(media, answer.content);
      if (offer === undefined) continue;
      const evidence = (value: unknown) => {
        const body = { mediaType: media.name, value };
        const text = responseText({ status, headers: [], body });
        return [{ name: "Response", language: "http", text }, valueEvidence("Body", value)];
      };
      const root = { operation, label: `response ${status}`, text: isText(media.name), evidence };
      yield { root, ...schemas(sent, offer.schema, read, media.schema) };
    }
    for (const header of expected.headers) {
      const twin = answer.headers.find(
        ({ name }) => name.toLowerCase() === header.name.toLowerCase(),
      );
      if (twin === undefined) continue;
      const evidence = (value: unknown) => {
        const text = responseText({ status, headers: [{ name: header.name, value }] });
        return [{ name: "Response", language: "http", text }, valueEvidence("Value", value)];
      };
      const label = `response ${status} header \`${header.name}\``;
      yield {
        root: { operation, label, text: true, evidence },
        ...schemas(sent, twin.schema, read, header.schema),
      };
    }
  }
}

function valueEvidence(name: string, value: unknown): Evidence {
  const text = JSON.stringify(value, undefined, 2);
  return { name, language: "json", text, forPrograms: true };
}

function schemas(
  sent: Lifted,
  sentElement: Element | undefined,
  read: Lifted,
  readElement: Element | undefined,
): { sent: readonly Schema[]; read: readonly Schema[] } {
  return {
    sent: sentElement === undefined ? [] : [sent.schemaAt(sentElement)],
    read: readElement === undefined ? [] : [read.schemaAt(readElement)],
  };
}

/** Forms, XML and plain text have no types on the wire; JSON and its kin do. */
function isText(mediaType: string): boolean {
  return !/json|yaml|cbor|msgpack|\*/i.test(mediaType);
}
