import { essence } from "../../api/media.ts";
import type { MediaType, RequestBody } from "../../api/model.ts";
import { own } from "../../json.ts";
import type { Schema } from "../../lift/schema.ts";
import { valuesOf } from "../../schema/read.ts";
import type { Api } from "../api.ts";
import type { Body, Exchange } from "../exchange.ts";
import { isReference } from "../names.ts";
import type { Pool } from "../pool.ts";
import { encodeBody, isJson } from "../wire/body.ts";
import { examplesOf, schemaExamples } from "./examples.ts";
import { changed, places } from "./places.ts";

export interface SourcedBody {
  readonly body: Body;
  readonly sources: readonly Exchange[];
}

const made = 2;

/** Bodies that the description allows: its examples, then made ones, with references to what exists. */
export function bodyCandidates(api: Api, pool: Pool, { content }: RequestBody): SourcedBody[] {
  const media = preferred(content);
  if (media === undefined) return [];
  const schemas = api.sent.schemas(media.schema);
  const samples = api.sent.samples(schemas, made).map((value) => dress(api, schemas, value));
  return [...examplesOf(api, media), ...samples]
    .map((value) => refer(api, pool, media, schemas, value))
    .filter(({ body }) => encodeBody(body) !== undefined);
}

function preferred(content: readonly MediaType[]): MediaType | undefined {
  const form = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)$/;
  return (
    content.find(({ name }) => isJson(essence(name))) ??
    content.find(({ name }) => form.test(essence(name))) ??
    content[0]
  );
}

/** Puts the examples of single properties in the place of made-up values. */
function dress(api: Api, schemas: readonly Schema[], value: unknown): unknown {
  let dressed = value;
  for (const { path, schemas: inner, present } of places(api.sent, schemas, value)) {
    const [example] = present ? schemaExamples(api, inner) : [];
    if (example === undefined) continue;
    const better = changed(dressed, path, { to: example });
    if (api.sent.accepts(schemas, better)) dressed = better;
  }
  return dressed;
}

/** Puts what exists in the place of references: `cartId` is the id of a cart that was made. */
function refer(
  api: Api,
  pool: Pool,
  media: MediaType,
  schemas: readonly Schema[],
  value: unknown,
): SourcedBody {
  let referring = value;
  const sources: Exchange[] = [];
  for (const { path, present } of places(api.sent, schemas, value)) {
    const name = path.at(-1);
    if (!present || typeof name !== "string" || !isReference(name)) continue;
    const [known] = pool.forName(name.replace(/s$/, ""));
    if (known === undefined) continue;
    const to = name.endsWith("s") ? [known.value] : known.value;
    const better = changed(referring, path, { to });
    if (!api.sent.accepts(schemas, better)) continue;
    referring = better;
    sources.push(known.source);
  }
  return { body: { media, value: referring }, sources };
}

/**
 * The same body with other names, e-mail addresses and the like, for APIs in which they may occur
 * only once. Only members at the top, and none that is one of a list or that refers to something;
 * `except` is left as it is, since it is meant to be wrong.
 */
export function freshened(api: Api, body: Body, round: number, except?: string): Body {
  const schemas = api.sent.schemas(body.media.schema);
  let fresh = body.value;
  for (const { path, schemas: inner, present } of places(api.sent, schemas, body.value)) {
    const [name] = path;
    if (!present || path.length > 1 || typeof name !== "string") continue;
    const old = own(body.value, name);
    if (name === except || typeof old !== "string" || isReference(name)) continue;
    if (valuesOf(api.sent.expand(inner)) !== undefined) continue;
    const better = variants(old, round).find((to) => api.sent.accepts(inner, to));
    if (better !== undefined) fresh = changed(fresh, path, { to: better });
  }
  return { ...body, value: fresh };
}

function variants(text: string, round: number): string[] {
  const number = String(round);
  const shortened = text.slice(0, Math.max(0, text.length - number.length));
  // An address is another one by its beginning; everything else by its end.
  if (/^[^\s/]+@/.test(text)) return [`n${number}.${text}`];
  return [`${text} ${number}`, `${text}${number}`, `${shortened}${number}`];
}
