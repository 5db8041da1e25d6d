import type { Operation } from "../../api/model.ts";
import { title } from "../../api/model.ts";
import { answerFor } from "../../api/match.ts";
import type { Description } from "../../document/description.ts";
import { Lifted } from "../../lift/lift.ts";
import { createJudge } from "../../schema/judge/judge.ts";
import { appliedHeader, type Preference } from "../prefer.ts";
import { phrases, problemOf, Refusal } from "../problem.ts";
import { decode, type Request } from "../request.ts";
import type { Match } from "../route/router.ts";
import { type Answering, bodyFor } from "./body.ts";
import { echo, type Said, saidByBody, saidByPath, saidByStatus } from "./echo.ts";
import { encode } from "./encode.ts";
import { headersFor } from "./headers.ts";
import { negotiate } from "./negotiate.ts";
import { type Chosen, usualResponse, wantedResponse } from "./status.ts";

export interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
  readonly from: string;
}

/** Answers requests that are as described. */
export class Answerer {
  readonly #answering: Answering;
  readonly #seed: number;
  readonly #remark: (text: string) => void;

  constructor(description: Description, seed: number, remark: (text: string) => void) {
    const lifted = new Lifted(description, "response", "sends");
    const judge = createJudge((schema) => lifted.target(schema), Infinity);
    this.#answering = { description, lifted, judge };
    this.#seed = seed;
    this.#remark = remark;
  }

  answer(match: Match<Operation>, request: Request, preference: Preference, body: unknown): Answer {
    const { target, values } = match;
    const { code } = preference;
    const chosen = code === undefined ? usualResponse(target) : wantedResponse(target, code);
    const decoded = new Map([...values].map(([name, value]) => [name, decode(value)]));
    const said = [...saidByBody(body), ...saidByPath(target.path, decoded)];
    const answer = this.#write(target, chosen, request, preference, said);
    const applied = appliedHeader(preference);
    if (applied === "") return answer;
    return { ...answer, headers: [...answer.headers, ["Preference-Applied", applied]] };
  }

  /** The described answer for a status that a fault asks for, else a problem. */
  fault(operation: Operation, request: Request, status: number): Answer {
    const response = answerFor(String(status), operation.responses);
    if (response !== undefined)
      return this.#write(operation, { response, status }, request, {}, []);
    const problem = problemOf({
      status,
      code: "fault",
      detail: "The request asked for this fault.",
    });
    return {
      status,
      headers: [["Content-Type", "application/problem+json"]],
      body: hasContent(status) ? new TextEncoder().encode(JSON.stringify(problem)) : nothing,
      from: "fault",
    };
  }

  #write(
    operation: Operation,
    { response, status }: Chosen,
    request: Request,
    preference: Preference,
    said: Said,
  ): Answer {
    if (response === undefined) return { status, headers: [], body: nothing, from: "empty" };
    const seed = this.#seedOf(request, status);
    const headers = headersFor(this.#answering, response, seed);
    if (response.content.length === 0 || !hasContent(status)) {
      return { status, headers, body: nothing, from: "empty" };
    }
    const chosen = negotiate(request.header("accept"), response.content);
    if (chosen === undefined) throw notAcceptable(response.content.map(({ name }) => name));
    const { media, type } = chosen;
    const made = bodyFor(this.#answering, media, type, preference, seed);
    for (const remark of made.remarks) this.#remark(`${title(operation)}: ${remark}`);
    const { judge, lifted } = this.#answering;
    const schemas = media.schema === undefined ? [] : [lifted.schemaAt(media.schema)];
    const repeated = [...said, ...saidByStatus(status, phrases[status])];
    const value = made.from === "example" ? made.value : echo(judge, schemas, made.value, repeated);
    return {
      status,
      headers: [["Content-Type", oneLine(type)], ...headers],
      body: encode(type, value, "root"),
      from: made.from,
    };
  }

  /** All of a request that may change its answer. */
  #seedOf({ method, path, search, body }: Request, status: number): string {
    const text = Buffer.from(body ?? nothing).toString("latin1");
    return [this.#seed, method === "HEAD" ? "GET" : method, path, search, status, text].join(" ");
  }
}

const nothing = new Uint8Array();

/** RFC 9110, 15.3.5, 15.3.6 and 15.4.5: these end with the headers. */
function hasContent(status: number): boolean {
  return status !== 204 && status !== 205 && status !== 304;
}

function oneLine(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, "");
}

function notAcceptable(names: readonly string[]): Refusal {
  return new Refusal({
    status: 406,
    code: "not-acceptable",
    detail: `The answer is described as ${names.join(", ")} only.`,
    errors: [{ in: "header", name: "Accept", detail: `covers none of: ${names.join(", ")}` }],
  });
}
