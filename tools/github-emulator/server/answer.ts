import type { Conformance } from "../description/conformance.ts";
import type { Router } from "../description/router.ts";
import { handlers } from "../operations/index.ts";
import { admission, requestRules } from "../rules/index.ts";
import type { World } from "../state/world.ts";
import { Call, type Answer } from "./call.ts";
import { authenticate, credential } from "./credentials.ts";
import { rateLimitDocs, type RateLimits } from "./rate-limits.ts";
import { Refusal } from "./refusal.ts";
import type { LoggedRequest, RequestLog } from "./request-log.ts";

export interface Service {
  readonly world: World;
  readonly conformance: Conformance;
  readonly router: Router;
  readonly log: RequestLog;
  readonly limits: RateLimits;
}

export interface Received {
  readonly entry: LoggedRequest;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** Answers one REST request: who asks, may they, is it well formed, do it, is our answer right. */
export async function answer(service: Service, received: Received): Promise<Answer> {
  const { entry, url } = received;
  const match = service.router.match(entry.method, url.pathname);
  entry.operationId = match?.operation.id;
  const docs = match?.operation.docs ?? "https://docs.github.com/rest";
  try {
    if (match === undefined) {
      service.log.violation(entry, "no such operation in the slice of GitHub's description");
      throw new Refusal(501, "The emulator does not know this operation");
    }
    const sent = credential(received.headers["authorization"]);
    const token = authenticate(service.world, sent);
    entry.login = token?.account.login;
    const { operation, path } = match;
    if (operation.id !== "rate-limit/get") service.limits.admit(sent ?? "anonymous", operation);
    const accept = received.headers["accept"] ?? "";
    const facts = { operation, path, url, token, accept, authorization: sent };
    const call = new Call({ ...service, ...facts, body: entry.body });
    for (const rule of admission) await rule.check(call);
    refuseMalformed(service, entry, call, path);
    for (const rule of requestRules) {
      if (rule.operations?.has(operation.id) !== false) await rule.check(call);
    }
    return verified(service, entry, call, await handle(call));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const limited = /rate limit/.test(error.message);
    const body = error.body(limited ? rateLimitDocs : docs);
    return { status: error.status, body, headers: error.headers };
  }
}

async function handle(call: Call): Promise<Answer> {
  const handler = handlers[call.operation.id];
  if (handler === undefined) throw new Refusal(501, "The emulator does not answer this yet");
  return handler(call);
}

function refuseMalformed(
  service: Service,
  entry: LoggedRequest,
  call: Call,
  path: Readonly<Record<string, string>>,
): void {
  const query = Object.fromEntries(call.url.searchParams);
  const complaints = [
    ...service.conformance.parameters(call.operation, { path, query }),
    ...service.conformance.body(call.operation, entry.body),
  ];
  if (complaints.length === 0) return;
  service.log.violation(entry, complaints.join("; "));
  throw new Refusal(422, `Invalid request.\n\n${complaints.join("\n")}`);
}

/** A wrong answer of ours would teach clients something that GitHub never says. */
function verified(service: Service, entry: LoggedRequest, call: Call, given: Answer): Answer {
  if (given.bytes !== undefined) return given;
  const complaints = service.conformance.answer(call.operation, given.status, given.body);
  if (complaints.length === 0) return given;
  const message = `The emulator's own answer is wrong: ${complaints.join("; ")}`;
  service.log.violation(entry, message);
  return { status: 500, body: { message, documentation_url: call.operation.docs, status: "500" } };
}
