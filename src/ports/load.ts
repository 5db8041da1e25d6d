export interface LoadRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface LoadSlice {
  /** Origin of the server, such as `http://127.0.0.1:3000`. */
  readonly origin: string;
  /** Sent in turn, over and over. */
  readonly requests: readonly LoadRequest[];
  readonly connections: number;
  readonly seconds: number;
}

export interface LoadResult {
  /** Milliseconds from request to answer, one for each answer. */
  readonly latencies: readonly number[];
  readonly seconds: number;
  /** Answers with a status from 400 up, by status. */
  readonly refused: Readonly<Record<string, number>>;
  /** Requests without an answer. */
  readonly errors: number;
}

/** Sends as many requests as the server answers. */
export interface Load {
  slice(slice: LoadSlice): Promise<LoadResult>;
}
