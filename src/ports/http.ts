/** One request as it goes over the wire. */
export interface HttpRequest {
  readonly method: string;
  /** Absolute, encoded. */
  readonly url: string;
  /** In order; a name may occur more than once. Host and lengths are added by the sender. */
  readonly headers: readonly HttpHeader[];
  readonly body?: string;
}

export type HttpHeader = readonly [name: string, value: string];

export interface HttpAnswer {
  readonly status: number;
  readonly headers: readonly HttpHeader[];
  /** Read as UTF-8. */
  readonly body: string;
  /** True when the body went on past the limit. */
  readonly truncated: boolean;
}

/** Nothing that could be read as an answer: a closed connection, a time-out, a broken message. */
export interface HttpSilence {
  readonly why: string;
  /** True when the time was up. */
  readonly late: boolean;
}

export interface HttpLimits {
  readonly seconds: number;
  readonly bytes: number;
}

export interface Http {
  /** Follows no redirect, keeps no connection and no cookie, and never throws for a silent server. */
  send(request: HttpRequest, limits: HttpLimits): Promise<HttpAnswer | HttpSilence>;
}
