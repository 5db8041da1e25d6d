/** What makes two measurements of time comparable. */
export interface Environment {
  /** Model name as the system gives it. */
  readonly cpu: string;
  readonly cores: number;
  /** For example `linux x64`, with the image of a hosted runner. */
  readonly platform: string;
  /** For example `node 24.21.0`. */
  readonly runtime: string;
}
