import type { Element, Spot } from "../document/description.ts";

export const methods = [
  ...(["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] as const),
];

export type ParameterLocation = "path" | "query" | "header" | "cookie";

export interface Parameter extends Spot {
  readonly in: ParameterLocation;
  readonly name: string;
  readonly required: boolean;
  /** Where `required` says so, to point at. */
  readonly schema: Element | undefined;
  /** Set when the value travels as a document (`content`) and not as text. */
  readonly mediaType: string | undefined;
}

export interface MediaType extends Spot {
  /** As written, for example `application/json; charset=utf-8`. */
  readonly name: string;
  readonly schema: Element | undefined;
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

export interface Response extends Spot {
  /** `200`, `2XX` or `default`. */
  readonly status: string;
  readonly headers: readonly Header[];
  readonly content: readonly MediaType[];
}

export interface Operation extends Spot {
  /** In capitals, as on the wire. */
  readonly method: string;
  /** The template as written. */
  readonly path: string;
  readonly deprecated: boolean;
  /** `x-sunset`, where it is a date. */
  readonly sunset: string | undefined;
  /** `draft` and `alpha` are allowed to change. */
  readonly stability: string | undefined;
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | undefined;
  readonly responses: readonly Response[];
}

export interface PathItem extends Spot {
  readonly path: string;
  readonly operations: readonly Operation[];
}

/** `GET /orders/{id}`, the name under which people know an operation. */
export function title(operation: Operation): string {
  return `${operation.method} ${operation.path}`;
}
