import {
  getNamedType,
  type GraphQLOutputType,
  isCompositeType,
  isListType,
  isNonNullType,
} from "graphql";
import { possibleTypes, type Route, type Routes } from "../operation/routes.ts";

/**
 * What the resolvers along a route return, with `value` for `field` at its end. Objects say which
 * type they are by `__typename`, as graphql-js expects of them where a type is abstract.
 */
export function rootAround(routes: Routes, route: Route, field: string, value: unknown): unknown {
  let inner: object = { [field]: value };
  let fragments: string[] = [];
  for (const step of [...route.steps].reverse()) {
    if ("on" in step) {
      fragments.push(step.on.name);
      continue;
    }
    const object = { __typename: typeAt(routes, step.later.type, fragments), ...inner };
    inner = { [step.field.name]: listed(step.later.type, object) };
    fragments = [];
  }
  return inner;
}

/** An object type that is possible on both sides, and in every fragment. */
function typeAt(routes: Routes, type: GraphQLOutputType, fragments: readonly string[]) {
  const allowed = fragments.map((name) => new Set(possibleNames(routes, name)));
  return possibleNames(routes, getNamedType(type).name).find((name) =>
    allowed.every((names) => names.has(name)),
  );
}

/** Names of the object types that stand for a type on both sides. */
export function possibleNames({ base, head }: Routes, type: string): readonly string[] {
  const [before, after] = [base.getType(type), head.getType(type)];
  if (!isCompositeType(before) || !isCompositeType(after)) return [];
  const known = new Set(possibleTypes(base, before).map(({ name }) => name));
  return possibleTypes(head, after)
    .map(({ name }) => name)
    .filter((name) => known.has(name));
}

/** Puts a value into as many lists as the type has. */
export function listed(type: GraphQLOutputType, value: unknown): unknown {
  if (isNonNullType(type)) return listed(type.ofType as GraphQLOutputType, value);
  return isListType(type) ? [listed(type.ofType, value)] : value;
}
