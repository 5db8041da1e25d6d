import { Failure } from "../../../model/index.ts";
import type { Log, ServerRequest, ServerResponse } from "../../../ports/index.ts";
import type { Operation } from "../api/model.ts";
import type { Description } from "../document/description.ts";
import { Lifted } from "../lift/lift.ts";
import { createJudge } from "../schema/judge/judge.ts";
import { Answerer } from "./answer/answer.ts";
import { checkBody, type BodyCheck } from "./check/body.ts";
import { type Checker, checkParameters } from "./check/parameters.ts";
import { checkSecurity } from "./check/security.ts";
import { refusalStatus } from "./check/status.ts";
import { corsHeaders, isPreflight, preflightHeaders } from "./cors.ts";
import { faultHeader, type Fault, readFault } from "./faults.ts";
import { readPreference } from "./prefer.ts";
import { problemOf, Refusal } from "./problem.ts";
import { readRequest, type Request } from "./request.ts";
import { allowed, operationFor, readRoutes, type Routes, wrongMethod } from "./routes.ts";
import type { Match } from "./route/router.ts";

export interface Mock {
  readonly operations: readonly Operation[];
  /** Path of the description's first server, without a slash at its end. */
  readonly prefix: string;
  /** Never throws; the same request always gets the same answer. */
  answer(request: ServerRequest): ServerResponse;
}

interface Outcome {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
  /** For the log: where the answer comes from. */
  readonly from: string;
}

/** A server of the operations that a description has, as a function of the request alone. */
export function createMock(description: Description, seed: number, log: Log): Mock {
  const lifted = new Lifted(description, "request", "reads");
  const judge = createJudge((schema) => lifted.target(schema), Infinity);
  const checker: Checker = { description, lifted, judge };
  const routes = readRoutes(description);
  const answerer = new Answerer(description, seed, onceEach(log));
  return {
    operations: routes.operations,
    prefix: routes.prefixes[0] ?? "",
    answer: (wire) => {
      const request = readRequest(wire);
      let fault: Fault = {};
      let outcome: Outcome;
      try {
        fault = readFault(request.header(faultHeader));
        outcome = respond(checker, routes, answerer, request, fault);
      } catch (error) {
        outcome = refused(error, log);
      }
      const { status, headers, body, from } = outcome;
      log.progress(
        `${request.method} ${printable(request.path)} ${status} ${from}${faultText(fault)}`,
      );
      return {
        status,
        headers: [...headers, ...corsHeaders(request, headers)],
        body,
        ...(fault.delay === undefined ? {} : { delay: fault.delay }),
        ...(fault.ending === undefined ? {} : { ending: fault.ending }),
      };
    },
  };
}

function respond(
  checker: Checker,
  routes: Routes,
  answerer: Answerer,
  request: Request,
  fault: Fault,
): Outcome {
  const matches = routes.at(request);
  if (isPreflight(request)) return empty(preflightHeaders(request, allowed(matches)));
  const match = operationFor(matches, request.method);
  if (match === undefined && request.method === "OPTIONS") {
    return empty([["Allow", allowed(matches).join(", ")]]);
  }
  if (match === undefined) throw wrongMethod(matches, request);
  if (fault.status !== undefined) return answerer.fault(match.target, request, fault.status);
  checkSecurity(checker.description, match.target, request);
  const preference = readPreference(request.header("prefer"));
  const { value } = check(checker, match, request);
  return answerer.answer(match, request, preference, value);
}

/** Throws a Refusal for everything that is wrong with the input at once. */
function check(
  checker: Checker,
  { target, values }: Match<Operation>,
  request: Request,
): BodyCheck {
  const parameters = checkParameters(checker, target, request, values);
  const body = checkBody(checker, target, request);
  const errors = [...parameters, ...body.wrong];
  if (errors.length === 0) return body;
  const unreadable = body.unreadable && parameters.length === 0;
  const first = errors[0];
  const place =
    first?.in === "body" ? "the body" : `${first?.in ?? ""} parameter \`${first?.name ?? ""}\``;
  const more = errors.length > 1 ? `, and ${errors.length - 1} more` : "";
  throw new Refusal({
    status: refusalStatus(target, unreadable),
    code: "request-invalid",
    detail: `The request is not as described: ${place}${first?.pointer ?? ""} ${first?.detail ?? ""}${more}.`,
    errors,
  });
}

/** Everything that ends a request early, also what a broken description does to us, is an answer. */
function refused(error: unknown, log: Log): Outcome {
  const refusal = error instanceof Refusal ? error : unexpected(error, log);
  const { status, headers = [], code } = refusal.facts;
  return {
    status,
    headers: [["Content-Type", "application/problem+json"], ...headers],
    body: new TextEncoder().encode(JSON.stringify(problemOf(refusal.facts))),
    from: code,
  };
}

function unexpected(error: unknown, log: Log): Refusal {
  if (error instanceof Failure) {
    return new Refusal({ status: 500, code: error.facts.code, detail: error.message });
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log.warn(text);
  const detail = "The mock could not work out an answer; its log says more.";
  return new Refusal({ status: 500, code: "mock-trouble", detail });
}

function empty(headers: Outcome["headers"]): Outcome {
  return { status: 204, headers, body: new Uint8Array(), from: "options" };
}

function faultText({ delay, status, ending }: Fault): string {
  const words = [
    delay === undefined ? [] : `delay=${delay}`,
    status === undefined ? [] : `status=${status}`,
    ending ?? [],
  ];
  const text = words.flat().join(", ");
  return text === "" ? "" : ` (fault: ${text})`;
}

/** Nothing that a client sends moves the cursor of the terminal that shows the log. */
function printable(path: string): string {
  return path.replace(/[^\x21-\x7e]/g, "?").slice(0, 500);
}

function onceEach(log: Log): (text: string) => void {
  const said = new Set<string>();
  return (text) => {
    if (said.has(text)) return;
    said.add(text);
    log.warn(text);
  };
}
