export interface LoggedRequest {
  readonly method: string;
  /** With its query, as it was sent. */
  readonly path: string;
  /** `graphql/<first field>` for GraphQL; undefined when the description has no such operation. */
  operationId: string | undefined;
  /** 0 while it runs, and for ever when the connection was broken on purpose. */
  status: number;
  /** Who acted, or undefined without a known token. */
  login: string | undefined;
  /** Parsed JSON, text that is none, or undefined. */
  body: unknown;
}

/** What was asked and answered, and what should never have happened. */
export class RequestLog {
  readonly requests: LoggedRequest[] = [];
  /**
   * Unknown operations, requests that the description refuses, wrong answers of ours: an empty
   * list is what a test of a correct client ends with.
   */
  readonly violations: string[] = [];

  start(method: string, path: string): LoggedRequest {
    const entry: LoggedRequest = {
      method,
      path,
      operationId: undefined,
      status: 0,
      login: undefined,
      body: undefined,
    };
    this.requests.push(entry);
    return entry;
  }

  violation(entry: LoggedRequest, what: string): void {
    this.violations.push(`${entry.operationId ?? `${entry.method} ${entry.path}`}: ${what}`);
  }

  of(operationId: string): LoggedRequest[] {
    return this.requests.filter((entry) => entry.operationId === operationId);
  }
}
