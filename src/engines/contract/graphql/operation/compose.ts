import {
  type DocumentNode,
  type FieldNode,
  isCompositeType,
  getNamedType,
  type SelectionNode,
  type ValueNode,
} from "graphql";
import type { InputPlace, InputPlaces } from "./inputs.ts";
import { argument, documentOf, field, inline, operation, type OperationParts } from "./nodes.ts";
import { type Field, fieldNamed, type Route, type Routes } from "./routes.ts";
import { leastValue } from "./values.ts";

export interface CallParts {
  /** Arguments with values of their own, also where they are not required. */
  readonly set?: Readonly<Record<string, ValueNode>>;
  readonly without?: string;
  readonly alias?: string;
  readonly selections?: readonly SelectionNode[];
}

export const typename = field("__typename");

/** A field with what it requires: arguments, and a selection where its type has fields. */
export function call(
  routes: Routes,
  of: Field,
  later: Field | undefined,
  parts: CallParts = {},
): FieldNode {
  const { set = {}, without, alias } = parts;
  const needed = new Set(routes.argumentsOf(of, later));
  const args = of.args
    .filter((one) => Object.hasOwn(set, one.name) || (needed.has(one) && one.name !== without))
    .map((one) => argument(one.name, set[one.name] ?? leastValue(one.type, routes.head)));
  const composite = isCompositeType(getNamedType(of.type));
  return field(of.name, {
    args,
    selections: parts.selections ?? (composite ? [typename] : undefined),
    ...(alias === undefined ? {} : { alias }),
  });
}

/** The operation that comes to the end of a route and selects something there. */
export function along(
  routes: Routes,
  route: Route,
  selections: readonly SelectionNode[],
  parts: OperationParts = {},
): DocumentNode {
  const outer = route.steps.reduceRight<readonly SelectionNode[]>(
    (inner, step) =>
      "on" in step
        ? [inline(step.on.name, inner)]
        : [call(routes, step.field, step.later, { selections: inner })],
    selections,
  );
  return documentOf(operation(route.operation, outer, parts));
}

/** The call with `value` at an input position. */
export function callWith(
  routes: Routes,
  places: InputPlaces,
  place: InputPlace,
  value: ValueNode,
): FieldNode {
  const { route, field: of, argument: target } = place;
  const later = fieldNamed(route.later, of.name);
  return call(routes, of, later, { set: { [target.name]: places.wrap(place, value) } });
}
