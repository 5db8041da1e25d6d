import type { HttpHeader } from "../../../../ports/index.ts";
import type { DriverTools } from "../definition.ts";
import { callApi, type ApiCall, type Body } from "./api.ts";
import { at, jsonOf, listAt, textAt } from "./reply.ts";

export interface Provider {
  readonly provider: string;
  /** Before every path. */
  readonly base: string;
  readonly headers: readonly HttpHeader[];
  /** What the headers hold and errors must not. */
  readonly secrets: readonly string[];
}

export type Request = Pick<
  ApiCall,
  "method" | "aim" | "needs" | "answers" | "repeatable" | "once"
> & {
  readonly path: string;
  readonly body?: Body;
};

export interface Reply {
  readonly status: number;
  /** At a JSON pointer of the answer; throws a Failure where it is not. */
  text(pointer: string): string;
  list(pointer: string): readonly unknown[];
  /** Undefined where it is not. */
  at(pointer: string): unknown;
}

export type Send = (request: Request) => Promise<Reply>;

/** The API of one provider, asked with one credential. */
export function apiClient(
  tools: DriverTools,
  { provider, base, headers, secrets }: Provider,
): Send {
  return async ({ path, ...request }) => {
    const call: ApiCall = { ...request, url: base + path, headers, provider, secrets };
    const answer = await callApi(tools, call);
    return {
      status: answer.status,
      text: (pointer) => textAt(call, jsonOf(call, answer), pointer),
      list: (pointer) => listAt(call, jsonOf(call, answer), pointer),
      at: (pointer) => at(jsonOf(call, answer), pointer),
    };
  };
}

/** Text within an item of a list; empty where it is not, which no id of a provider is. */
export function textIn(item: unknown, pointer: string): string {
  const found = at(item, pointer);
  return typeof found === "string" || typeof found === "number" ? String(found) : "";
}

export const json = (value: unknown): Body => ({ kind: "json", value });

export const form = (fields: Readonly<Record<string, string>>): Body => ({
  kind: "form",
  fields: Object.entries(fields),
});

/** Of a provider that shows the ends of a key, such as `sk-abc...wxyz`: whether it is of this value. */
export function isHintOf(hint: string, value: string): boolean {
  const [before, after] = hint.split(/(?:\.{2,}|…|\*+)/);
  if (before === undefined || after === undefined || before.length + after.length < 4) return false;
  return value.startsWith(before) && value.endsWith(after);
}
