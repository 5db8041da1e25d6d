import type { HttpAnswer, HttpHeader } from "../../../../ports/index.ts";
import type { DriverTools } from "../definition.ts";
import { providerFailure, silenceFailure, type CallNames } from "./failures.ts";
import { isLimit, waitOf } from "./retry-after.ts";

/** One request to a provider, and the words for a person when it fails. */
export interface ApiCall extends CallNames {
  readonly method: string;
  readonly url: string;
  readonly headers?: readonly HttpHeader[];
  readonly body?: Body;
  /** Statuses beyond 2xx that the driver reads as an answer. */
  readonly answers?: readonly number[];
  /** Whether a second one does no harm when the first one's reply was lost; else it is sent once. */
  readonly repeatable?: boolean;
  /** Whether even a refusal for the rate ends it: each try may use something up. */
  readonly once?: boolean;
}

export type Body =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "form"; readonly fields: readonly (readonly [name: string, value: string])[] };

const limits = { seconds: 30, bytes: 4 * 1024 * 1024 } as const;
const tries = 3;

/** A longer wait is for the next run: a job that sleeps costs minutes. */
const longestWait = 30;

/**
 * Sends it and returns what the driver can read. A limit is waited out where that is short, a
 * silence or an error of the server is tried again where that does no harm. Everything else is
 * a Failure that names the permission that is missing or the time to wait; secrets that the
 * provider repeats are not in it.
 */
export async function callApi(
  tools: Pick<DriverTools, "http" | "pause" | "now">,
  call: ApiCall,
): Promise<HttpAnswer> {
  for (let attempt = 1; ; attempt++) {
    const reply = await tools.http.send(wire(call), limits);
    const again = attempt < tries && call.once !== true;
    if ("why" in reply) {
      if (!again || call.repeatable !== true) throw silenceFailure(call, reply.why);
      await tools.pause(attempt);
      continue;
    }
    if (call.answers?.includes(reply.status) === true) return reply;
    if (reply.status >= 200 && reply.status < 300) {
      if (!reply.truncated) return reply;
      if (!again || call.repeatable !== true) throw silenceFailure(call, "the answer was cut off");
      await tools.pause(attempt);
      continue;
    }
    const wait = pauseBefore(reply, attempt, call, tools.now());
    if (!again || wait === undefined) throw providerFailure(call, reply, tools.now());
    await tools.pause(wait);
  }
}

/** A refusal for the rate was not carried out, so whatever it asked for may be asked again. */
function pauseBefore(
  reply: HttpAnswer,
  attempt: number,
  call: ApiCall,
  now: Date,
): number | undefined {
  const limited = isLimit(reply, now);
  const broken = reply.status >= 500 && call.repeatable === true;
  if (!limited && !broken) return undefined;
  const wait = waitOf(reply, now) ?? attempt;
  return wait <= longestWait ? wait : undefined;
}

function wire({ method, url, headers = [], body }: ApiCall) {
  const request = { method, url, headers };
  if (body === undefined) return request;
  if (body.kind === "text") return { ...request, body: body.text };
  const type = body.kind === "json" ? "application/json" : "application/x-www-form-urlencoded";
  const given = headers.some(([name]) => name.toLowerCase() === "content-type");
  return {
    ...request,
    headers: given ? headers : [...headers, ["Content-Type", type] as const],
    body: body.kind === "json" ? JSON.stringify(body.value) : formOf(body.fields),
  };
}

function formOf(fields: readonly (readonly [name: string, value: string])[]): string {
  const form = new URLSearchParams();
  for (const [name, value] of fields) form.append(name, value);
  return form.toString();
}

export function bearer(token: string): HttpHeader {
  return ["Authorization", `Bearer ${token}`];
}

/** RFC 7617; the names of RFC 6749, section 2.3.1, are encoded before they are joined. */
export function basic(user: string, password: string): HttpHeader {
  const pair = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`;
  return ["Authorization", `Basic ${Buffer.from(pair).toString("base64")}`];
}
