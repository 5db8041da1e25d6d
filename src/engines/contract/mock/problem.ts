/** One thing that is wrong with a request, and where it stands. */
export interface Wrong {
  readonly in: "path" | "query" | "header" | "cookie" | "body";
  /** The parameter; a body has none. */
  readonly name?: string;
  /** JSON Pointer into the body, or into the parameter's value. */
  readonly pointer?: string;
  readonly detail: string;
}

interface Facts {
  readonly status: number;
  /** Stable, kebab-case. */
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly Wrong[];
  readonly headers?: readonly (readonly [string, string])[];
}

/** Ends the work on a request; becomes an `application/problem+json` answer (RFC 9457). */
export class Refusal extends Error {
  readonly facts: Facts;

  constructor(facts: Facts) {
    super(facts.detail);
    this.facts = facts;
  }
}

/** `about:blank` says that the status alone gives the type, so the title is the status's own phrase. */
export function problemOf({ status, code, detail, errors }: Facts): Record<string, unknown> {
  return {
    type: "about:blank",
    title: phrases[status] ?? "Error",
    status,
    detail,
    code,
    ...(errors === undefined ? {} : { errors }),
  };
}

/** The phrases of RFC 9110 and RFC 6585 for what the mock says by itself. */
export const phrases: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  409: "Conflict",
  410: "Gone",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};
