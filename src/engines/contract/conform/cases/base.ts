import type { Operation, Parameter } from "../../api/model.ts";
import type { Api } from "../api.ts";
import type { Argument, Exchange } from "../exchange.ts";
import { isReference } from "../names.ts";
import type { Pool } from "../pool.ts";
import type { Credential } from "../security.ts";
import { bodyCandidates, type SourcedBody } from "./bodies.ts";
import type { Draft } from "./draft.ts";
import { examplesOf } from "./examples.ts";
import { pathValues, type Value } from "./paths.ts";

/** What drafts are made from. */
export interface Means {
  readonly api: Api;
  readonly pool: Pool;
  readonly credentials: readonly Credential[];
}

const maxBases = 8;

/**
 * Calls with all that the operation requires and nothing else, the likeliest to be accepted first.
 * Undefined when the description allows no value that we can make.
 */
export function baseDrafts(
  means: Means,
  operation: Operation,
  newest = false,
): Draft[] | undefined {
  const { api, pool, credentials } = means;
  const required: (readonly Sourced[])[] = operation.parameters
    .filter((parameter) => parameter.required && parameter.in !== "path")
    .map((parameter) => argumentsFor(means, parameter).slice(0, 1));
  if (required.some((options) => options.length === 0)) return undefined;
  const plain = required.flat();
  const paths = pathValues(api, pool, operation, newest);
  const bodies: (SourcedBody | undefined)[] =
    operation.requestBody === undefined
      ? [undefined]
      : bodyCandidates(api, pool, operation.requestBody);
  if (operation.requestBody?.required === false) bodies.push(undefined);
  if (paths.length === 0 || bodies.length === 0) return undefined;
  const draft = (path: ReadonlyMap<string, Value>, choice: number): Draft => {
    const body = bodies[choice];
    return {
      choice,
      call: {
        operation,
        arguments: [...inPath(operation, path), ...plain.map(({ argument }) => argument)],
        ...(body === undefined ? {} : { body: body.body }),
        credentials,
      },
      sources: distinct([
        ...[...path.values()].flatMap(({ source }) => source ?? []),
        ...plain.flatMap(({ source }) => source ?? []),
        ...(body?.sources ?? []),
      ]),
    };
  };
  // Each path with the likeliest body, then the likeliest path with each other body.
  return [
    ...paths.map((path) => draft(path, 0)),
    ...bodies.slice(1).map((_, index) => draft(paths[0] ?? new Map(), index + 1)),
  ].slice(0, maxBases);
}

interface Sourced {
  readonly argument: Argument;
  readonly source?: Exchange;
}

/** Values of one parameter: of what exists, of the examples, and made ones. */
function argumentsFor({ api, pool }: Means, parameter: Parameter): Sourced[] {
  const schemas = api.sent.schemas(parameter.schema);
  const known = isReference(parameter.name) ? pool.forName(parameter.name) : [];
  return [
    ...known
      .filter(({ value }) => api.sent.checkText(schemas, value).kind === "accepted")
      .map(({ value, source }) => ({ argument: { parameter, value }, source })),
    ...[
      ...examplesOf(api, parameter),
      ...(schemas.length === 0 ? ["a"] : api.sent.samples(schemas, 2)),
    ].map((value) => ({ argument: { parameter, value } })),
  ];
}

function inPath(operation: Operation, values: ReadonlyMap<string, Value>): Argument[] {
  return [...values].map(([name, { value }]) => {
    const parameter = operation.parameters.find((one) => one.in === "path" && one.name === name);
    const { uri, pointer } = operation;
    const undeclared = { uri, pointer, in: "path", name, required: true } as const;
    return {
      parameter: parameter ?? { ...undeclared, schema: undefined, mediaType: undefined },
      value,
    };
  });
}

function distinct(sources: readonly Exchange[]): Exchange[] {
  return [...new Set(sources)];
}
