import type { Operation } from "../../api/model.ts";
import type { Api } from "../api.ts";
import type { Known } from "../exchange.ts";
import { parametersOf } from "../names.ts";
import type { Pool } from "../pool.ts";
import { examplesOf } from "./examples.ts";

/** A path parameter's value; made up, or from an example, where it has no source. */
export type Value = Pick<Known, "value"> & Partial<Known>;

const fromPool = 4;

/**
 * Values for the path parameters of `path`, the likeliest to exist first: what answers showed, what
 * the description gives as an example, what its schema allows.
 */
export function pathValues(
  api: Api,
  pool: Pool,
  operation: Operation,
  newest: boolean,
  path: string = operation.path,
): ReadonlyMap<string, Value>[] {
  const name = parametersOf(path).at(-1);
  if (name === undefined) return [new Map()];
  const start = path.lastIndexOf(`{${name}}`);
  const [parents = new Map<string, Value>()] = pathValues(
    api,
    pool,
    operation,
    newest,
    path.slice(0, start),
  );
  const parameter = operation.parameters.find((one) => one.in === "path" && one.name === name);
  const schemas = api.sent.schemas(parameter?.schema);
  const usable = (value: unknown): value is string | number =>
    (typeof value === "number" || (typeof value === "string" && value !== "")) &&
    api.sent.checkText(schemas, value).kind === "accepted";
  const known = pool
    .forPath(path.slice(0, start + name.length + 2), newest)
    .filter((values) => usable(values.get(name)?.value))
    .slice(0, fromPool);
  const made = [
    ...(parameter === undefined ? [] : examplesOf(api, parameter)),
    ...(schemas.length === 0 ? ["a"] : api.sent.samples(schemas, 2)),
  ].filter(usable);
  return [
    ...known.map((values) => new Map<string, Value>([...parents, ...values])),
    ...made.map((value) => new Map<string, Value>([...parents, [name, { value }]])),
  ];
}

/** Values that are allowed and that nothing is likely to have. */
export function unknownValue(api: Api, operation: Operation): string | number | undefined {
  const name = parametersOf(operation.path).at(-1);
  const parameter = operation.parameters.find((one) => one.in === "path" && one.name === name);
  const schemas = api.sent.schemas(parameter?.schema);
  return [
    "00000000-0000-4000-8000-00000000dead",
    "lamplighter-unknown",
    "zzzzzz",
    987_654_321,
    98_765,
  ].find((value) => api.sent.checkText(schemas, value).kind === "accepted");
}
