import {
  type FieldNode,
  getArgumentValues,
  getDirectiveValues,
  type GraphQLDirective,
  type GraphQLField,
} from "graphql";
import { canonical } from "../../json.ts";

/** What resolvers get for one and the same call, as `first: 10` or `no first`. */
export interface Received {
  readonly base: string;
  readonly head: string;
}

/** The argument that each side's resolver gets for a call; undefined where it is the same. */
export function receivedArguments(
  base: GraphQLField<unknown, unknown>,
  head: GraphQLField<unknown, unknown>,
  call: FieldNode,
  name: string,
): Received | undefined {
  return different(getArgumentValues(base, call), getArgumentValues(head, call), name);
}

/** The same for an argument of a directive on a call. */
export function receivedByDirective(
  base: GraphQLDirective,
  head: GraphQLDirective,
  call: FieldNode,
  name: string,
): Received | undefined {
  const [before, after] = [getDirectiveValues(base, call), getDirectiveValues(head, call)];
  return different(before ?? {}, after ?? {}, name);
}

function different(
  base: Readonly<Record<string, unknown>>,
  head: Readonly<Record<string, unknown>>,
  name: string,
): Received | undefined {
  const written = (values: Readonly<Record<string, unknown>>) =>
    Object.hasOwn(values, name) ? `${name}: ${canonical(values[name])}` : `no ${name}`;
  const [before, after] = [written(base), written(head)];
  return before === after ? undefined : { base: before, head: after };
}
