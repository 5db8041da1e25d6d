import type { ServerRequest } from "../../../ports/index.ts";
import { readApi } from "../conform/api.ts";
import { contentType } from "../conform/checks/content-type.ts";
import { responseBody } from "../conform/checks/response-body.ts";
import { responseHeader } from "../conform/checks/response-header.ts";
import { undocumentedStatus } from "../conform/checks/undocumented-status.ts";
import { isDrift } from "../conform/drift.ts";
import type { Exchange } from "../conform/exchange.ts";
import type { Description } from "../document/description.ts";
import { Lifted } from "../lift/lift.ts";
import { checkBody } from "../mock/check/body.ts";
import { checkParameters } from "../mock/check/parameters.ts";
import { checkSecurity } from "../mock/check/security.ts";
import { Refusal } from "../mock/problem.ts";
import { readRequest } from "../mock/request.ts";
import { operationFor, readRoutes } from "../mock/routes.ts";
import { createJudge } from "../schema/judge/judge.ts";
import type { Message } from "./http.ts";
import type { Witness } from "./witness.ts";

/** What one description makes of a message. */
export type Stand =
  | { readonly kind: "accepted" }
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "unknown"; readonly why: string };

/**
 * Holds a message against one description, with the checks that the mock server and the
 * conformance run make: none of the code that found the break is asked again.
 */
export function standOf(description: Description, witness: Witness, message: Message): Stand {
  return witness.kind === "request"
    ? ofRequest(description, witness, message)
    : ofResponse(description, witness, message);
}

function ofRequest(description: Description, { rule }: Witness, message: Message): Stand {
  const [method = "", target = ""] = message.start.split(" ");
  const { headers, body } = message;
  const bytes = new TextEncoder().encode(body ?? "");
  const wire: ServerRequest = { method, target, headers, body: bytes };
  const request = readRequest(wire);
  const lifted = new Lifted(description, "request", "reads");
  const judge = createJudge((schema) => lifted.target(schema), Infinity);
  const checker = { description, lifted, judge };
  try {
    const match = operationFor(readRoutes(description).at(request), method);
    if (match === undefined) return { kind: "refused", why: `${method} is not described there` };
    // Requests are written without credentials, unless it is they that changed.
    if (rule.startsWith("security-")) checkSecurity(description, match.target, request);
    const wrong = [
      ...checkParameters(checker, match.target, request, match.values),
      ...checkBody(checker, match.target, request).wrong,
    ];
    const [first] = wrong;
    if (first === undefined) return { kind: "accepted" };
    const place = [first.in, first.name, first.pointer].filter(Boolean).join(" ");
    return { kind: "refused", why: `${place}: ${first.detail}` };
  } catch (error) {
    if (error instanceof Refusal) return { kind: "refused", why: error.message };
    throw error;
  }
}

function ofResponse(description: Description, witness: Witness, message: Message): Stand {
  const { method, path } = witness.operation;
  const api = readApi(description);
  const operation = api.operations.find((one) => one.method === method && one.path === path);
  if (operation === undefined)
    return { kind: "refused", why: `${method} ${path} is not described` };
  const exchange: Exchange = {
    operation,
    request: { method, url: "https://api.example.com/", headers: [] },
    answer: {
      status: Number(message.start.split(" ")[1]),
      headers: message.headers,
      body: message.body ?? "",
      truncated: false,
    },
    sources: [],
  };
  // Responses are written without the headers that do not matter to the claim.
  const ofHeaders = /response \S+ header `/.test(witness.text) ? [responseHeader] : [];
  const checks = [undocumentedStatus, contentType, responseBody, ...ofHeaders];
  const found = checks.flatMap((check) => [...check(api, exchange)]);
  const drift = found.find(isDrift);
  if (drift !== undefined) return { kind: "refused", why: drift.observed };
  const [unknown] = found;
  return unknown === undefined || !("why" in unknown)
    ? { kind: "accepted" }
    : { kind: "unknown", why: unknown.why };
}
