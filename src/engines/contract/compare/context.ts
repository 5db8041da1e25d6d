import type { Matched } from "../api/match.ts";
import type { Operation, PathItem } from "../api/model.ts";
import type { Resolve } from "../schema/expand.ts";
import { createSameness } from "./sameness.ts";
import type { Description, Spot } from "../document/description.ts";
import type { Finding, Remark } from "../finding.ts";
import { Lifted } from "../lift/lift.ts";
import type { Schema } from "../lift/schema.ts";
import { createJudge, type Judge } from "../schema/judge/judge.ts";

/** One direction of travel: what one side sends, and how the other reads it. */
export interface Direction {
  readonly name: "request" | "response";
  readonly sent: Lifted;
  readonly read: Lifted;
  readonly judge: Judge;
  readonly resolve: Resolve;
  /** True when nothing differs between the two schemas, nor behind their references. */
  readonly same: (sent: Schema, read: Schema) => boolean;
}

/** Everything that the rules of one comparison share. */
export interface Context {
  readonly base: Description;
  readonly head: Description;
  /** True when nothing differs between a place of base and one of head, nor behind references. */
  readonly same: (base: Spot, head: Spot) => boolean;
  /** ISO date, to tell a sunset that is past. */
  readonly today: string;
  /** Clients know base and send; head reads. */
  readonly request: Direction;
  /** Head sends; clients know base and read. */
  readonly response: Direction;
}

export function createContext(base: Description, head: Description, today: string): Context {
  const same = createSameness(base, head);
  const request = [
    new Lifted(base, "request", "sends"),
    new Lifted(head, "request", "reads"),
  ] as const;
  const response = [
    new Lifted(head, "response", "sends"),
    new Lifted(base, "response", "reads"),
  ] as const;
  return {
    base,
    head,
    same,
    today,
    request: direction("request", ...request, (sent, read) => same(sent, read)),
    response: direction("response", ...response, (sent, read) => same(read, sent)),
  };
}

function direction(
  name: Direction["name"],
  sent: Lifted,
  read: Lifted,
  same: (sent: Spot, read: Spot) => boolean,
): Direction {
  const resolve: Resolve = (schema) => sent.target(schema) ?? read.target(schema);
  return {
    name,
    sent,
    read,
    resolve,
    judge: createJudge(resolve),
    same(sentSchema, readSchema) {
      const [from, to] = [sent.origin(sentSchema), read.origin(readSchema)];
      return from !== undefined && to !== undefined && same(from, to);
    },
  };
}

export interface OperationPair {
  readonly base: Operation;
  readonly head: Operation;
}

export type Outcome = Finding | Remark;

export function isFinding(outcome: Outcome): outcome is Finding {
  return "proof" in outcome;
}

/** Looks at all operations that both sides have: at what many of them share, said once. */
export type ApiRule = (context: Context, pairs: readonly OperationPair[]) => Iterable<Outcome>;

/** Looks at one message that the API starts by itself: of a webhook, or of a callback. */
export type WebhookRule = (context: Context, pair: Matched<Operation>) => Iterable<Outcome>;

/** Looks at paths that are there on one side only, or have lost operations. */
export type PathRule = (context: Context, path: Matched<PathItem>) => Iterable<Outcome>;

/** Looks at an operation that both sides have: at what there is, not at schemas. */
export type OperationRule = (context: Context, pair: OperationPair) => Iterable<Outcome>;
