import type { Operation, Parameter } from "../../api/model.ts";
import { readPaths } from "../../api/read.ts";
import type { Description } from "../../document/description.ts";
import { own } from "../../json.ts";
import { segmentsOf } from "../../mock/route/template.ts";
import { valueOf } from "../../mock/source.ts";
import { camelCase, Names, pascalCase } from "../types/names.ts";

/** An operation under the name that the written code gives it. */
export interface Named {
  readonly operation: Operation;
  /** `getOrder`: the handler. */
  readonly name: string;
  /** `GetOrder`: its types. */
  readonly typeName: string;
  readonly source: unknown;
}

/** A handler under one of these would hide what every object has. */
const inherited = Object.getOwnPropertyNames(Object.prototype);

/** Every operation, concrete paths before templated ones, as routers that go in order need it. */
export function namedOperations(description: Description): Named[] {
  const names = new Names(["then", ...inherited], (name) => name.toLowerCase());
  return readPaths(description)
    .flatMap((item) => item.operations)
    .map((operation) => {
      const source = valueOf(description, operation);
      const id = own(source, "operationId");
      const key = `${operation.method} ${operation.path}`;
      const wish = typeof id === "string" && /[\p{L}\p{Nd}]/u.test(id) ? id : spoken(operation);
      const name = names.of(key, () => camelCase(wish));
      return { operation, name, typeName: pascalCase(name), source };
    })
    .sort((left, right) => byConcreteness(left.operation.path, right.operation.path));
}

/** `GET /orders/{id}` as `get orders by id`. */
function spoken({ method, path }: Operation): string {
  return `${method.toLowerCase()} ${path.replace(/\{([^{}]*)\}/g, " by $1 ")}`;
}

function byConcreteness(left: string, right: string): number {
  const [a, b] = [segmentsOf(left), segmentsOf(right)];
  for (const [index, segment] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const difference = Math.min(segment.names.length, 1) - Math.min(other.names.length, 1);
    if (difference !== 0) return difference;
    const literal = (parts: readonly string[]) => parts.join("");
    const [one, two] = [literal(segment.literals), literal(other.literals)];
    if (segment.names.length === 0 && one !== two) return one < two ? -1 : 1;
  }
  return a.length - b.length;
}

/** Headers that OpenAPI leaves to other parts of a description. */
const reserved = new Set(["accept", "content-type", "authorization"]);

/** The parameters that a handler gets, each name once. */
export function parametersOf({ parameters }: Operation, place: Parameter["in"]): Parameter[] {
  const listed = parameters
    .filter((parameter) => parameter.in === place)
    .filter(({ name }) => place !== "header" || !reserved.has(name.toLowerCase()));
  const keyed = listed.map((parameter) => [keyIn(place, parameter.name), parameter] as const);
  return [...new Map(keyed).values()];
}

/** Node's servers give header names in lower case. */
export function keyIn(place: Parameter["in"], name: string): string {
  return place === "header" ? name.toLowerCase() : name;
}
