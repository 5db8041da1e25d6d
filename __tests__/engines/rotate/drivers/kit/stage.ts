import type {
  CommandLine,
  CommandResult,
  Databases,
  HttpAnswer,
  HttpRequest,
} from "../../../../../src/ports/index.ts";
import type { Github } from "../../simulation/provider.ts";

/** One provider in memory, as its own pages describe it, and the settings of the driver for it. */
export interface Stage {
  /** As a user writes them. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Variables of the step, looked up anew in every run. */
  readonly environment: () => Readonly<Record<string, string>>;
  readonly http?: (request: HttpRequest) => HttpAnswer;
  readonly commands?: (command: CommandLine) => CommandResult;
  readonly databases?: Databases;
  /** What is on GitHub before the first rotation. */
  readonly seed?: (github: Github) => void;
  /** What consumers use before the first rotation. */
  readonly first: string;
  readonly lets: (value: string, github: Github) => boolean | Promise<boolean>;
  /** Ids of what lives, as the driver calls them. */
  readonly live: (github: Github) => readonly string[] | Promise<readonly string[]>;
  /** What a broken attempt may leave where the provider cannot be asked, told to a person. */
  readonly unlisted?: true;
  /** Who ends what no program can, once a run has asked for it. */
  readonly byHand?: Person;
  /** A person signs in anew, and what was granted before ends; the two lines that come of it. */
  readonly signIn?: () => string;
  /** Makes the value that the kit tries in vain; by default a text that no provider knows. */
  readonly foreign?: () => string;
}

export interface Person {
  readonly first: string;
  /** The one that is pasted: the same one until it is in use. */
  readonly next: () => string;
  readonly used: (value: string) => void;
  readonly end: (value: string) => void;
  readonly lets: (value: string) => boolean;
  readonly live: () => readonly string[];
}

export const ok = (body: unknown, status = 200): HttpAnswer => ({
  status,
  headers: [["Content-Type", "application/json"]],
  body: typeof body === "string" ? body : JSON.stringify(body),
  truncated: false,
});

export const refuse = (status: number, message: string): HttpAnswer =>
  ok({ error: { message } }, status);

export function headerOf(request: HttpRequest, name: string): string {
  return request.headers.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? "";
}
