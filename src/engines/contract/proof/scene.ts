import type { Header, MediaType, Operation, Parameter, RequestBody } from "../api/model.ts";
import { styleOf } from "../conform/wire/style.ts";
import type { Description } from "../document/description.ts";
import { own } from "../json.ts";
import type { Lifted } from "../lift/lift.ts";
import { createSampler, first } from "../schema/sample/sample.ts";
import type { RequestMessage, RequestParameter } from "./message.ts";

/** A plain request that a description allows: all that it requires, and nothing else. */
export function plainRequest(lifted: Lifted, operation: Operation): RequestMessage {
  const body = operation.requestBody;
  const parameters = operation.parameters
    .filter(({ required }) => required)
    .map((one) => withValue(lifted.description, one, sampleParameter(lifted, one)));
  return {
    method: operation.method,
    ...addressOf(lifted.description, operation),
    parameters,
    ...(body?.required === true ? bodyOf(lifted, body) : {}),
  };
}

/** A parameter as the description writes it; JSON is text before it is on its way. */
export function withValue(
  description: Description,
  parameter: Parameter,
  value: unknown,
): RequestParameter {
  const { in: place, name, mediaType } = parameter;
  if (mediaType === undefined) {
    return { in: place, name, value, style: styleOf(description, parameter) };
  }
  return { in: place, name, value: /json/i.test(mediaType) ? JSON.stringify(value) : value };
}

/** What the API sends by itself goes to an address that only the client knows. */
function addressOf(description: Description, { name, path }: Operation) {
  return name === undefined
    ? { server: serverOf(description), path }
    : { server: "https://client.example.com", path: "/" };
}

function bodyOf(lifted: Lifted, body: RequestBody): Pick<RequestMessage, "body"> {
  const media = body.content.find(({ name }) => /json/i.test(name)) ?? body.content[0];
  if (media === undefined) return {};
  return { body: { mediaType: media.name, value: sampleMedia(lifted, media) } };
}

/** A body that the media type's schema allows. */
export function sampleMedia(lifted: Lifted, { schema }: MediaType): unknown {
  return sampleOf(lifted, schema === undefined ? [] : [lifted.schemaAt(schema)]);
}

/** A whole query string that the media type's schema allows; with something in it, if it may. */
export function queryStringWith(lifted: Lifted, { schema }: MediaType): RequestParameter {
  const schemas = schema === undefined ? [] : [lifted.schemaAt(schema)];
  const filled = sampleOf(lifted, [...schemas, { type: "object", minProperties: 1 }]);
  return { in: "query", name: "", value: filled ?? sampleOf(lifted, schemas) };
}

export function sampleHeader(lifted: Lifted, { schema }: Header): unknown {
  return sampleOf(lifted, schema === undefined ? [] : [lifted.schemaAt(schema)]);
}

export function sampleParameter(lifted: Lifted, { schema, in: location }: Parameter): unknown {
  const schemas = schema === undefined ? [{ type: "string" }] : [lifted.schemaAt(schema)];
  const value = sampleOf(lifted, schemas);
  return location === "path" && value === "" ? "a" : value;
}

/** The first value made for the schemas, or null where none could be made. */
function sampleOf(
  lifted: Lifted,
  schemas: Parameters<ReturnType<typeof createSampler>>[0],
): unknown {
  const [value] = first(createSampler((schema) => lifted.target(schema))(schemas, 0), 1);
  return value ?? null;
}

/** The first server with its variables filled in; a reserved name where it has no host of its own. */
export function serverOf({ root }: Description): string {
  const server = own(own(root.value, "servers"), "0");
  const template = own(server, "url");
  if (typeof template !== "string") return fallback;
  const url = template.replace(/\{([^}]*)\}/g, (whole, name: string) => {
    const value = own(own(own(server, "variables"), name), "default");
    return typeof value === "string" ? value : whole;
  });
  if (!URL.canParse(url, fallback)) return fallback;
  const { protocol, origin, pathname } = new URL(url, fallback);
  return protocol === "https:" || protocol === "http:"
    ? `${origin}${pathname}`.replace(/\/+$/, "")
    : fallback;
}

const fallback = "https://api.example.com";
