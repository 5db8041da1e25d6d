import type { Element, Spot } from "../document/description.ts";

export const methods = [
  ...(["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] as const),
];

export type ParameterLocation = "path" | "query" | "header" | "cookie";

export interface Parameter extends Spot {
  readonly in: ParameterLocation;
  readonly name: string;
  readonly required: boolean;
  readonly schema: Element | undefined;
  /** Set when the value travels as a document (`content`) and not as text. */
  readonly mediaType: string | undefined;
}

export interface MediaType extends Spot {
  /** As written, for example `application/json; charset=utf-8`. */
  readonly name: string;
  readonly schema: Element | undefined;
  /** OpenAPI 3.2: what each part of a stream is, such as a line of JSON Lines or an event. */
  readonly itemSchema?: Element;
}

export interface Header extends Spot {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Element | undefined;
}

export interface RequestBody extends Spot {
  readonly required: boolean;
  readonly content: readonly MediaType[];
}

/** OpenAPI 3.2, `in: querystring`: the whole query string as one value. */
export interface QueryString extends Spot {
  readonly required: boolean;
  readonly media: MediaType;
}

/** How a credential travels, which is all that a server sees of a security scheme. */
export interface Credential {
  /** The scheme's name in the description. */
  readonly scheme: string;
  /** Equal where the same credential travels in the same place: `bearer`, `header x-key`. */
  readonly wire: string;
  /** Scopes, or roles, that it has to have. */
  readonly scopes: readonly string[];
}

/** Who may call: one of the alternatives has to be met, each with all of its credentials. */
export interface Security extends Spot {
  /** An alternative without credentials lets everyone in. */
  readonly alternatives: readonly (readonly Credential[])[];
}

export interface Server extends Spot {
  /** With its variables filled in; a variable that may be anything stays in braces. */
  readonly url: string;
}

export interface Response extends Spot {
  /** `200`, `2XX` or `default`. */
  readonly status: string;
  readonly headers: readonly Header[];
  readonly content: readonly MediaType[];
}

export interface Operation extends Spot {
  /** In capitals, as on the wire. */
  readonly method: string;
  /** The template as written; of a webhook its name, of a callback its expression. */
  readonly path: string;
  /** Set where the API calls and the client answers: what people call it. */
  readonly name?: string;
  readonly deprecated: boolean;
  /** `x-sunset`, where it is a date. */
  readonly sunset: string | undefined;
  /** `draft` and `alpha` are allowed to change. */
  readonly stability: string | undefined;
  readonly parameters: readonly Parameter[];
  readonly queryString?: QueryString;
  readonly requestBody: RequestBody | undefined;
  readonly responses: readonly Response[];
  readonly security: Security;
  readonly servers: readonly Server[];
  readonly callbacks: readonly PathItem[];
}

export interface PathItem extends Spot {
  readonly path: string;
  readonly servers: readonly Server[];
  readonly operations: readonly Operation[];
}

/** `GET /orders/{id}`, the name under which people know an operation. */
export function title(operation: Operation): string {
  return operation.name ?? `${operation.method} ${operation.path}`;
}
