import type { MediaType, Operation, Parameter } from "../api/model.ts";
import type { Spot } from "../document/description.ts";
import type { HttpAnswer, HttpRequest } from "../../../ports/index.ts";
import type { Credential } from "./security.ts";

export interface Argument {
  readonly parameter: Parameter;
  /** JSON, or the text itself where it is meant to be wrong. */
  readonly value: unknown;
}

export interface Body {
  readonly media: MediaType;
  readonly value: unknown;
}

/** A request in the terms of the description. */
export interface Call {
  readonly operation: Operation;
  readonly arguments: readonly Argument[];
  readonly body?: Body;
  readonly credentials: readonly Credential[];
}

/** Why the description refuses a request. */
export interface Refusal {
  readonly kind: "left-out" | "wrong-type" | "out-of-bounds" | "auth";
  /** Which input, as a reader knows it: "query parameter `limit`", "`/price` in the body". */
  readonly subject: string;
  /** What is wrong with it, to follow the subject: "is left out". */
  readonly why: string;
  readonly spot: Spot;
  /** The member of the body that it is in, where it is in one. */
  readonly member?: string;
}

/** A request that was sent, or recorded, and what came back. */
export interface Exchange {
  readonly operation: Operation;
  readonly request: HttpRequest;
  readonly answer: HttpAnswer;
  /** Undefined when the description allows the request. */
  readonly refusal?: Refusal;
  /** Set when the app ended instead of answering, and how. */
  readonly crash?: string;
  /** Requests whose answers gave values to this one. */
  readonly sources: readonly Exchange[];
}

/** A value out of an earlier answer. */
export interface Known {
  readonly value: string | number;
  readonly source: Exchange;
}

export function isSuccess({ answer }: Exchange): boolean {
  return answer.status >= 200 && answer.status < 400;
}

export function headerOf({ headers }: HttpAnswer, name: string): string | undefined {
  return headers.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

/** The JSON of an answer; undefined when it is none. */
export function jsonOf(answer: HttpAnswer): { readonly value: unknown } | undefined {
  if (answer.truncated) return undefined;
  try {
    return { value: JSON.parse(answer.body) as unknown };
  } catch {
    return undefined;
  }
}
