import type { Operation, Parameter } from "../../api/model.ts";
import type { Description } from "../../document/description.ts";
import { own } from "../../json.ts";
import type { Lifted } from "../../lift/lift.ts";
import type { Schema } from "../../lift/schema.ts";
import { expand } from "../../schema/expand.ts";
import type { Judge } from "../../schema/judge/judge.ts";
import { documented } from "../../schema/read.ts";
import type { Wrong } from "../problem.ts";
import { decode, decodeQuery, type Request } from "../request.ts";
import { valueOf } from "../source.ts";
import { readBySchema } from "./coerce.ts";
import { readDeepObject, readJoined, readPathForm, recordOf, type Readings } from "./raw.ts";
import { wrongValue } from "./wrong.ts";

export interface Checker {
  readonly description: Description;
  /** Schemas as requests are read. */
  readonly lifted: Lifted;
  readonly judge: Judge;
}

/** Headers that OpenAPI leaves to other parts of a description (Parameter Object, `name`). */
const reserved = new Set(["accept", "content-type", "authorization"]);

/** Everything that is wrong with the parameters of a request. */
export function checkParameters(
  checker: Checker,
  operation: Operation,
  request: Request,
  path: ReadonlyMap<string, string>,
): Wrong[] {
  return operation.parameters.flatMap((parameter) => {
    if (parameter.in === "header" && reserved.has(parameter.name.toLowerCase())) return [];
    const { lifted, judge } = checker;
    const schemas = parameter.schema === undefined ? [] : [lifted.schemaAt(parameter.schema)];
    const readings = read(checker, parameter, schemas, request, path);
    if (readings === undefined) return parameter.required ? [missing(parameter)] : [];
    if (readings === empty) return [];
    const resolve = (schema: Schema) => lifted.target(schema);
    const { verdict } = readBySchema({ resolve, judge }, schemas, readings);
    return verdict.kind === "refused" ? wrongValue(parameter, verdict) : [];
  });
}

/** Stands for `?name=` where `allowEmptyValue` allows it. */
const empty: Readings = {};

function read(
  { description, lifted }: Checker,
  parameter: Parameter,
  schemas: readonly Schema[],
  request: Request,
  path: ReadonlyMap<string, string>,
): Readings | undefined {
  const { name } = parameter;
  const source = valueOf(description, parameter);
  const { style, explode } = styleOf(parameter, source);
  if (parameter.in === "query") {
    const allowsEmpty = own(source, "allowEmptyValue") === true;
    const given = request.query.filter(([one]) => one === name).map(([, value]) => value);
    if (allowsEmpty && given.length > 0 && given.every((value) => value === "")) return empty;
    if (parameter.mediaType !== undefined) return document(given[0], decodeQuery);
    if (style === "deepObject") return deep(request, name, given);
    const members = explode ? spread(lifted, schemas, request) : undefined;
    return fromQuery(given, style, explode, members);
  }
  const text = textOf(parameter, request, path);
  if (text === undefined) return undefined;
  if (parameter.mediaType !== undefined) return document(text, decode);
  if (style === "label" || style === "matrix") return readPathForm(text, name, style, explode);
  // Header values are not percent-encoded.
  const plain = parameter.in === "header" ? encodeURI(text) : text;
  return readJoined(plain, "simple", explode);
}

function textOf(parameter: Parameter, request: Request, path: ReadonlyMap<string, string>) {
  if (parameter.in === "path") return path.get(parameter.name);
  if (parameter.in === "cookie") return request.cookies.get(parameter.name);
  return request.header(parameter.name.toLowerCase());
}

function styleOf(parameter: Parameter, source: unknown) {
  const written = own(source, "style");
  const usual = parameter.in === "query" || parameter.in === "cookie" ? "form" : "simple";
  const style = typeof written === "string" ? written : usual;
  const exploded = own(source, "explode");
  return { style, explode: typeof exploded === "boolean" ? exploded : style === "form" };
}

function fromQuery(
  given: readonly string[],
  style: string,
  explode: boolean,
  members: Readings | undefined,
): Readings | undefined {
  const [first] = given;
  if (first === undefined) return members;
  if (!explode) return readJoined(first, style, false);
  const list = given.map(decodeQuery);
  return { ...(given.length === 1 ? { text: decodeQuery(first) } : {}), list };
}

function deep(request: Request, name: string, given: readonly string[]): Readings | undefined {
  const record = readDeepObject(request.query, name);
  if (record !== undefined) return { record };
  return given[0] === undefined ? undefined : { text: decodeQuery(given[0]) };
}

/** An exploded object of the `form` style puts each member into the query under its own name. */
function spread(
  lifted: Lifted,
  schemas: readonly Schema[],
  request: Request,
): Readings | undefined {
  const names = documented(expand((schema) => lifted.target(schema), schemas));
  const members = request.query.filter(([name]) => names.has(name));
  if (members.length === 0) return undefined;
  return { record: recordOf(members.map(([name, value]) => [name, decodeQuery(value)])) };
}

/** A parameter with `content` holds a document, in practice JSON. */
function document(
  text: string | undefined,
  unescape: (text: string) => string,
): Readings | undefined {
  if (text === undefined) return undefined;
  try {
    return { value: JSON.parse(unescape(text)) as unknown };
  } catch {
    return { text: unescape(text) };
  }
}

function missing({ in: place, name }: Parameter): Wrong {
  return { in: place, name, detail: "is required" };
}
