import { concreteStatus, matchParameters, statusPairs } from "../api/match.ts";
import { mediaPairs, type MediaPair } from "../api/media.ts";
import { type MediaType, type Response, title } from "../api/model.ts";
import type { Element } from "../document/description.ts";
import type { Schema } from "../lift/schema.ts";
import { type RequestMessage, responseText } from "../proof/message.ts";
import { plainRequest, sampleHeader, withValue } from "../proof/scene.ts";
import { requestEvidence } from "../rules/operation/request.ts";
import type { RootPair } from "../schema/walk/walk.ts";
import type { Evidence } from "../../../model/index.ts";
import type { Direction, OperationPair } from "./context.ts";

/** A place in a message where a schema applies: a body, a parameter, a header. */
export interface Root {
  readonly operation: string;
  /** What kind of message it is; in a webhook the API sends requests. */
  readonly message: "request" | "response";
  readonly part: "parameter" | "header" | "body";
  /** `request body`, `response 200`, `query parameter …`. */
  readonly label: string;
  /** Values travel as text, so that 5 and "5" are the same. */
  readonly text: boolean;
  /** The whole message around a value. */
  evidence(value: unknown): Evidence[];
}

export type SchemaRoot = RootPair<Root>;

/** Values of requests. The one who calls sends them: the client, or the API in a webhook. */
export function* requestRoots(direction: Direction, pair: OperationPair): Generator<SchemaRoot> {
  const caller = direction.name === "request" ? pair.base : pair.head;
  const operation = title(pair.base);
  const plain = () => plainRequest(direction.sent, caller);
  const here = { operation, message: "request" } as const;
  for (const { base, head } of matchParameters(pair.base, pair.head)) {
    if (base === undefined || head === undefined) continue;
    const sent = direction.name === "request" ? base : head;
    const evidence = (value: unknown) => {
      const request = plain();
      const others = request.parameters.filter(
        ({ in: where, name }) => where !== sent.in || name !== sent.name,
      );
      const parameter = withValue(direction.sent.description, sent, value);
      return shown({ ...request, parameters: [...others, parameter] }, "Value", value);
    };
    const label = `${base.in} parameter \`${base.name}\``;
    const text = base.mediaType === undefined;
    yield {
      root: { ...here, part: "parameter", label, text, evidence },
      ...schemas(direction, base, head),
    };
  }
  const query = [pair.base.queryString?.media, pair.head.queryString?.media];
  for (const media of mediaPairs(listed(query[0]), listed(query[1]), direction.name)) {
    const evidence = (value: unknown) => {
      const parameter = { in: "query" as const, name: "", value };
      return shown({ ...plain(), parameters: [parameter] }, "Value", value);
    };
    yield* mediaRoots(direction, { ...here, label: "query string", evidence }, media);
  }
  const [before, after] = [pair.base.requestBody?.content, pair.head.requestBody?.content];
  for (const media of mediaPairs(before ?? [], after ?? [], direction.name)) {
    const evidence = (value: unknown) =>
      shown({ ...plain(), body: { mediaType: media.name, value } }, "Body", value);
    yield* mediaRoots(direction, { ...here, label: "request body", evidence }, media);
  }
}

/** Values of responses, sent by the one who was called. */
export function* responseRoots(direction: Direction, pair: OperationPair): Generator<SchemaRoot> {
  const here = { operation: title(pair.base), message: "response" } as const;
  for (const { status: named, base, head } of statusPairs(
    pair.base.responses,
    pair.head.responses,
  )) {
    if (base === undefined || head === undefined) continue;
    const status = concreteStatus(named);
    const others = () => requiredHeaders(direction, direction.name === "request" ? base : head);
    for (const media of mediaPairs(base.content, head.content, direction.name)) {
      const evidence = (value: unknown) => {
        const body = { mediaType: media.name, value };
        const text = responseText({ status, headers: others(), body });
        return [{ name: "Response", language: "http", text }, valueEvidence("Body", value)];
      };
      yield* mediaRoots(direction, { ...here, label: `response ${named}`, evidence }, media);
    }
    for (const header of base.headers) {
      const twin = head.headers.find(
        ({ name }) => name.toLowerCase() === header.name.toLowerCase(),
      );
      if (twin === undefined) continue;
      const evidence = (value: unknown) => {
        const besides = others().filter(({ name }) => name !== header.name);
        const headers = [...besides, { name: header.name, value }];
        const text = responseText({ status, headers });
        return [{ name: "Response", language: "http", text }, valueEvidence("Value", value)];
      };
      const label = `response ${named} header \`${header.name}\``;
      yield {
        root: { ...here, part: "header", label, text: true, evidence },
        ...schemas(direction, header, twin),
      };
    }
  }
}

/** What an answer must have besides, so that it is shown whole. */
function requiredHeaders({ sent }: Direction, { headers }: Response) {
  return headers
    .filter(({ required }) => required)
    .map((header) => ({ name: header.name, value: sampleHeader(sent, header) }));
}

/** A body, and each part of it where it is a stream (OpenAPI 3.2, `itemSchema`). */
function* mediaRoots(
  direction: Direction,
  root: Omit<Root, "text" | "part">,
  { base, head }: MediaPair,
): Generator<SchemaRoot> {
  if (base === undefined || head === undefined) return;
  const text = isText(base.name);
  yield { root: { ...root, part: "body", text }, ...schemas(direction, base, head) };
  if (base.itemSchema === undefined && head.itemSchema === undefined) return;
  const [before, after] = [{ schema: base.itemSchema }, { schema: head.itemSchema }];
  const label = `part of the ${root.label} stream`;
  yield {
    root: { ...root, part: "body", label, text: false },
    ...schemas(direction, before, after),
  };
}

function listed(media: MediaType | undefined): readonly MediaType[] {
  return media === undefined ? [] : [media];
}

function shown(request: RequestMessage, name: string, value: unknown): Evidence[] {
  return [...requestEvidence(request), valueEvidence(name, value)];
}

function valueEvidence(name: string, value: unknown): Evidence {
  const text = JSON.stringify(value, undefined, 2);
  return { name, language: "json", text, forPrograms: true };
}

interface Holder {
  readonly schema: Element | undefined;
}

/** Clients know base and send requests; head sends responses. */
function schemas(
  { name, sent, read }: Direction,
  base: Holder,
  head: Holder,
): { sent: readonly Schema[]; read: readonly Schema[] } {
  const [from, to] = name === "request" ? [base, head] : [head, base];
  return {
    sent: from.schema === undefined ? [] : [sent.schemaAt(from.schema)],
    read: to.schema === undefined ? [] : [read.schemaAt(to.schema)],
  };
}

/** Forms, XML and plain text have no types on the wire; JSON and its kin do. */
function isText(mediaType: string): boolean {
  return !/json|yaml|cbor|msgpack|\*/i.test(mediaType);
}
