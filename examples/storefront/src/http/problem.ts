export interface FieldError {
  /** JSON pointer into the body, or the name of the query parameter. */
  readonly field: string;
  readonly message: string;
}

const titles: Readonly<Record<number, string>> = {
  400: "Bad request",
  401: "Unauthorized",
  404: "Not found",
  405: "Method not allowed",
  409: "Conflict",
  413: "Content too large",
  415: "Unsupported media type",
  422: "Unprocessable content",
  500: "Internal server error",
};

/** An answer that is not a success, in the shape of RFC 9457. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly status: number;
  readonly errors: readonly FieldError[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    detail: string,
    extra: { errors?: readonly FieldError[]; headers?: Record<string, string> } = {},
  ) {
    super(detail);
    this.status = status;
    this.errors = extra.errors ?? [];
    this.headers = extra.headers ?? {};
  }

  toJSON(): object {
    return {
      type: "about:blank",
      title: titles[this.status] ?? "Error",
      status: this.status,
      detail: this.message,
      ...(this.errors.length > 0 && { errors: this.errors }),
    };
  }
}

export function notFound(what: string, id: string): Problem {
  return new Problem(404, `There is no ${what} ${JSON.stringify(id)}.`);
}

/** The entry, or the 404 that says what is missing. */
export function found<T>(entries: ReadonlyMap<string, T>, what: string, id: string): T {
  const entry = entries.get(id);
  if (entry === undefined) throw notFound(what, id);
  return entry;
}
