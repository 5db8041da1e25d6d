import { Ajv2019, type ErrorObject, type ValidateFunction } from "ajv/dist/2019.js";
import addFormats from "ajv-formats";
import { closed } from "./closed-schema.ts";
import { readSlice, type Operation, type Schema, type Slice } from "./slice.ts";

let shared: Conformance | undefined;

/** One for all servers of a process: it holds no state but what it has compiled so far. */
export function conformance(): Conformance {
  shared ??= new Conformance();
  return shared;
}

export interface Parameters {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/**
 * Compares requests and answers with the description. A validator is compiled when its operation
 * is first used: compiling all of them takes seconds, one takes milliseconds.
 */
export class Conformance {
  readonly slice: Slice = readSlice();
  readonly #compiled = new Map<string, ValidateFunction>();
  readonly #strict: Ajv2019;
  readonly #coercing: Ajv2019;

  constructor() {
    const options = {
      strict: false,
      allErrors: true,
      logger: false as const,
      validateSchema: false,
    };
    this.#strict = new Ajv2019(options);
    this.#coercing = new Ajv2019({ ...options, coerceTypes: true });
    addFormats.default(this.#strict);
    for (const [name, schema] of Object.entries(this.slice.schemas)) {
      this.#strict.addSchema(closed(schema, this.slice.schemas), `/components/schemas/${name}`);
    }
  }

  /** Complaints about path and query, in the words of GitHub's 422. */
  parameters(operation: Operation, { path, query }: Parameters): string[] {
    const validate = this.#once(`${operation.id} parameters`, () =>
      this.#coercing.compile(parameterSchema(operation)),
    );
    return validate({ path: { ...path }, query: { ...query } }) ? [] : sentences(validate.errors);
  }

  body(operation: Operation, body: unknown): string[] {
    if (operation.body === undefined) return body === undefined ? [] : ["no body is expected"];
    const { schema, required } = operation.body;
    if (body === undefined) return required ? ["a body is required"] : [];
    return this.#complaints(`${operation.id} body`, schema, body);
  }

  /** Complaints about an answer of ours; an undescribed status is one. */
  answer(operation: Operation, status: number, body: unknown): string[] {
    if (!operation.answers.has(status)) return [`status ${status} is not described`];
    const schema = operation.answers.get(status);
    if (schema === undefined) return body === undefined ? [] : ["a body where none is described"];
    return this.#complaints(`${operation.id} ${status}`, schema, body);
  }

  webhook(name: string, payload: unknown): string[] {
    const schema = this.slice.webhooks[name];
    if (schema === undefined) return [`webhook ${name} is not described`];
    return this.#complaints(`webhook ${name}`, schema, payload);
  }

  #complaints(key: string, schema: Schema, value: unknown): string[] {
    const validate = this.#once(key, () =>
      this.#strict.compile(closed(schema, this.slice.schemas)),
    );
    return validate(value) ? [] : sentences(validate.errors);
  }

  #once(key: string, compile: () => ValidateFunction): ValidateFunction {
    const known = this.#compiled.get(key) ?? compile();
    this.#compiled.set(key, known);
    return known;
  }
}

function parameterSchema(operation: Operation): Schema {
  const place = (where: string) => {
    const here = operation.parameters.filter((parameter) => parameter.in === where);
    return {
      type: "object",
      additionalProperties: false,
      properties: Object.fromEntries(here.map(({ name, schema }) => [name, asText(schema)])),
      required: here.filter((parameter) => parameter.required).map(({ name }) => name),
    };
  };
  return { type: "object", properties: { path: place("path"), query: place("query") } };
}

/** On the wire all is text: what is "a number or else a string" there is always both. */
function asText({ oneOf, ...schema }: Schema): Schema {
  return oneOf === undefined ? schema : { ...schema, anyOf: oneOf };
}

function sentences(errors: ErrorObject[] | null | undefined): string[] {
  return [...new Set((errors ?? []).map(sentence))].slice(0, 12);
}

function sentence({ instancePath, keyword, params, message }: ErrorObject): string {
  const where = instancePath === "" ? "" : `${instancePath.slice(1).replaceAll("/", ".")}: `;
  const detail = params as Record<string, unknown>;
  if (keyword === "additionalProperties") {
    return `${where}unknown field "${String(detail["additionalProperty"])}"`;
  }
  if (keyword === "unevaluatedProperties") {
    return `${where}unknown field "${String(detail["unevaluatedProperty"])}"`;
  }
  if (keyword === "required") return `${where}missing field "${String(detail["missingProperty"])}"`;
  if (keyword === "enum")
    return `${where}must be one of ${JSON.stringify(detail["allowedValues"])}`;
  return `${where}${message ?? keyword}`;
}
