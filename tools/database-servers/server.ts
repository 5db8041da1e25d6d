import type { ServerPlace } from "../../src/ports/index.ts";

/** A real server on this machine with one administrator and one consumer. */
export interface DatabaseServer {
  readonly place: ServerPlace;
  readonly adminPassword: string;
  /** The consumer's before its first rotation. */
  readonly firstPassword: string;
  /** All that the server has written to its log so far. */
  log(): string;
  close(): Promise<void>;
}

export const adminPassword = "admin-password-of-the-server";
export const firstPassword = "first-password-of-the-consumer";
