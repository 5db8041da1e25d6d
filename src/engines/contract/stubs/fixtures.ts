import { answerFor } from "../api/match.ts";
import type { Operation, Parameter, Response } from "../api/model.ts";
import type { Description } from "../document/description.ts";
import { put } from "../json.ts";
import { Lifted } from "../lift/lift.ts";
import { type Answering, bodyFor } from "../mock/answer/body.ts";
import { examplesOf } from "../mock/answer/examples.ts";
import { headersFor } from "../mock/answer/headers.ts";
import { negotiate } from "../mock/answer/negotiate.ts";
import { makeValid } from "../mock/generate/valid.ts";
import { Refusal } from "../mock/problem.ts";
import { createJudge } from "../schema/judge/judge.ts";
import { keyIn, type Named, parametersOf } from "./operations/read.ts";
import { signature } from "./output/ours.ts";

export interface Fixtures {
  /** File name to text. */
  readonly files: ReadonlyMap<string, string>;
  /** What could not be made, and why. */
  readonly missing: readonly string[];
}

interface Sides {
  readonly request: Answering;
  readonly response: Answering;
}

/** One file for each operation and status: a request, and the answer to it, both as described. */
export function writeFixtures(description: Description, operations: readonly Named[]): Fixtures {
  const sides = {
    request: side(description, "request"),
    response: side(description, "response"),
  };
  const files = new Map<string, string>();
  const missing: string[] = [];
  for (const { operation, name } of operations) {
    for (const response of operation.responses) {
      const file = `${name}.${response.status}.json`;
      try {
        files.set(file, fixture(sides, operation, response, name));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        missing.push(`${file}: ${error.message}`);
      }
    }
  }
  return { files, missing };
}

function side(description: Description, view: "request" | "response"): Answering {
  const lifted = new Lifted(description, view, "sends");
  return { description, lifted, judge: createJudge((schema) => lifted.target(schema), Infinity) };
}

function fixture(sides: Sides, operation: Operation, response: Response, name: string): string {
  const { method, path } = operation;
  const request = response.status.startsWith("2") ? requestOf(sides.request, operation, name) : {};
  const content = {
    $comment: `Written by lamplighter contract stubs. ${signature}`,
    request: { method, path, ...request },
    response: responseOf(sides.response, operation, response, name),
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

function responseOf(answering: Answering, operation: Operation, response: Response, name: string) {
  const seed = `${name} ${response.status}`;
  const headers = Object.fromEntries(headersFor(answering, response, seed));
  const status = statusOf(response, operation);
  const chosen = negotiate(undefined, response.content);
  if (chosen === undefined) return { status, headers };
  const { value } = bodyFor(answering, chosen.media, chosen.type, {}, seed);
  return { status, headers: { "content-type": chosen.type, ...headers }, body: value };
}

/** A status that stands for a range or the default, and is not described by itself. */
function statusOf({ status }: Response, { responses }: Operation): number {
  if (/^\d{3}$/.test(status)) return Number(status);
  const from = status === "default" ? 500 : Number(status.charAt(0)) * 100;
  const free = Array.from({ length: 100 }, (_, index) => from + index).find(
    (code) => answerFor(String(code), responses)?.status === status,
  );
  return free ?? from;
}

function requestOf(answering: Answering, operation: Operation, name: string) {
  const places = [
    ["path", "path"],
    ["query", "query"],
    ["headers", "header"],
    ["cookies", "cookie"],
  ] as const;
  const parameters: Record<string, object> = {};
  for (const [member, place] of places) {
    const values = {};
    for (const parameter of parametersOf(operation, place)) {
      if (!parameter.required) continue;
      put(values, keyIn(place, parameter.name), parameterValue(answering, parameter, name));
    }
    if (Object.keys(values).length > 0) parameters[member] = values;
  }
  const { requestBody } = operation;
  const chosen = requestBody === undefined ? undefined : negotiate(undefined, requestBody.content);
  if (chosen === undefined) return { parameters };
  const body = bodyFor(answering, chosen.media, chosen.type, {}, name).value;
  return { parameters, contentType: chosen.type, body };
}

function parameterValue(answering: Answering, parameter: Parameter, seed: string): unknown {
  const { description, lifted, judge } = answering;
  const schemas =
    parameter.schema === undefined ? [{ type: "string" }] : [lifted.schemaAt(parameter.schema)];
  const example = examplesOf(description, parameter).find(
    ({ value, lost }) => lost === undefined && judge.check(schemas, value).kind === "accepted",
  );
  if (example !== undefined) return example.value;
  const made = makeValid(lifted, judge, schemas, `${seed} ${parameter.name}`, parameter.name);
  if (made !== undefined) return made.value;
  throw new Refusal({
    status: 500,
    code: "answer-impossible",
    detail: `no value was found for the ${parameter.in} parameter \`${parameter.name}\``,
  });
}
