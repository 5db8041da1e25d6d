import type { Matched } from "../api/match.ts";
import type { Operation, PathItem } from "../api/model.ts";
import type { Description } from "../document/description.ts";
import type { Finding, Remark } from "../finding.ts";
import { lift, type Lifted } from "../lift/lift.ts";
import type { Schema } from "../lift/schema.ts";
import { createJudge, type Judge } from "../schema/judge/judge.ts";

/** One direction of travel: what one side sends, and how the other reads it. */
export interface Direction {
  readonly name: "request" | "response";
  readonly sent: Lifted;
  readonly read: Lifted;
  readonly judge: Judge;
  readonly resolve: (schema: Schema) => Schema | undefined;
}

/** Everything that the rules of one comparison share. */
export interface Context {
  readonly base: Description;
  readonly head: Description;
  /** ISO date, to tell a sunset that is past. */
  readonly today: string;
  /** Clients know base and send; head reads. */
  readonly request: Direction;
  /** Head sends; clients know base and read. */
  readonly response: Direction;
}

export function createContext(base: Description, head: Description, today: string): Context {
  return {
    base,
    head,
    today,
    request: direction("request", lift(base, "request", "sends"), lift(head, "request", "reads")),
    response: direction(
      "response",
      lift(head, "response", "sends"),
      lift(base, "response", "reads"),
    ),
  };
}

function direction(name: Direction["name"], sent: Lifted, read: Lifted): Direction {
  const resolve = (schema: Schema) => sent.target(schema) ?? read.target(schema);
  return { name, sent, read, resolve, judge: createJudge(resolve) };
}

export interface OperationPair {
  readonly base: Operation;
  readonly head: Operation;
}

export type Outcome = Finding | Remark;

/** Looks at paths that are there on one side only, or have lost operations. */
export type PathRule = (context: Context, path: Matched<PathItem>) => Iterable<Outcome>;

/** Looks at an operation that both sides have: at what there is, not at schemas. */
export type OperationRule = (context: Context, pair: OperationPair) => Iterable<Outcome>;
