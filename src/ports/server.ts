/** One request as it came over the wire. */
export interface ServerRequest {
  readonly method: string;
  /** Path and query, still percent-encoded. */
  readonly target: string;
  /** Names in lower case, in the order in which they came; a name may occur twice. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Undefined when it is larger than what the server reads. */
  readonly body: Uint8Array | undefined;
}

export interface ServerResponse {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  /** Milliseconds to wait before the first byte. */
  readonly delay?: number;
  /** `truncate` cuts the connection amid the body, `abort` before the first byte. */
  readonly ending?: "truncate" | "abort";
}

export interface Listening {
  readonly port: number;
  /** Ends once every open connection is closed. */
  close(): Promise<void>;
}

/** Serves HTTP on this machine. A port or address that cannot be had is a Failure. */
export interface Server {
  listen(
    at: { readonly host: string; readonly port: number },
    handle: (request: ServerRequest) => ServerResponse,
  ): Promise<Listening>;
}
