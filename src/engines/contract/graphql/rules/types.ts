import {
  getNamedType,
  type GraphQLNamedType,
  isCompositeType,
  isInputType,
  isLeafType,
  OperationTypeNode,
} from "graphql";
import { along, call, callWith } from "../operation/compose.ts";
import { variable, variableOf } from "../operation/nodes.ts";
import { fieldNamed, fieldsOf, possibleTypes, type Routes } from "../operation/routes.ts";
import { valuesOf } from "../operation/values.ts";
import { type Candidate, firstRefused, within } from "../prove/refusal.ts";
import { fragmentIn } from "./possible-types.ts";
import { isReturned, resultWith } from "./returning.ts";
import { newResult, question, refused, type Rule, unreachable, type World } from "./rule.ts";

/**
 * A fragment on the type is refused. Where only fields of that type led to it, they have changed
 * too, and are said to break.
 */
export const typeRemoved: Rule<"TYPE_REMOVED"> = (world, { removedTypeName: name }) => {
  const type = world.base.getType(name);
  if (isCompositeType(type)) {
    const proof = firstRefused(world.base, world.head, fragmentsOn(world, type.name));
    return proof === undefined ? unreachable(world, name) : refused(proof);
  }
  const reached = world.before.places.of(name) !== undefined || isReturned(world, name);
  return { kind: reached ? "follows" : "unreached" };
};

export const typeKindChanged: Rule<"TYPE_KIND_CHANGED"> = (world, { typeName: name }) => {
  const { base, head } = world;
  const [before, after] = [base.getType(name), head.getType(name)];
  if (before === undefined || after === undefined) return { kind: "safe" };
  const proof = firstRefused(base, head, [
    ...selectionsOf(world.before.routes, name),
    ...fragmentsOn(world, name),
    ...valuesAt(world, before),
  ]);
  if (proof !== undefined) return refused(proof);
  for (const { name: member } of isCompositeType(after) ? possibleTypes(head, after) : []) {
    const result = resultWith(world, name, { __typename: member });
    if (result !== undefined) return newResult(result, "error");
  }
  if (isReturned(world, name) || world.before.places.of(name) !== undefined) {
    return question("Neither an operation nor a result was found that shows it.");
  }
  return { kind: "unreached" };
};

/** Fragments on a type wherever one may stand on base. */
function* fragmentsOn(world: World, name: string): Generator<Candidate> {
  const type = world.base.getType(name);
  if (!isCompositeType(type)) return;
  const members = new Set(possibleTypes(world.base, type).map((one) => one.name));
  for (const route of world.routes.all()) {
    const overlaps = possibleTypes(world.base, route.type).some((one) => members.has(one.name));
    if (route.type !== type && overlaps) yield* fragmentIn(world, route.type.name, name);
  }
  yield* fragmentIn(world, name, name);
}

/** Calls of fields of a type, with or without a selection as base asks for it. */
function* selectionsOf(routes: Routes, name: string): Generator<Candidate> {
  for (const route of routes.all()) {
    if (route.operation === OperationTypeNode.SUBSCRIPTION) continue;
    for (const field of fieldsOf(route.type)) {
      if (getNamedType(field.type).name !== name) continue;
      const node = call(routes, field, fieldNamed(route.later, field.name));
      yield { document: along(routes, route, [node]), about: within(node) };
    }
  }
}

/** Values of an input type, written out and as a variable. */
function* valuesAt(world: World, type: GraphQLNamedType): Generator<Candidate> {
  const { routes, places } = world.before;
  const place = places.of(type.name);
  if (place === undefined || !isInputType(type)) return;
  for (const value of valuesOf(type)) {
    const node = callWith(routes, places, place, value);
    yield { document: along(routes, place.route, [node]), about: within(value) };
  }
  if (isLeafType(type) && place.chain.length > 0) return;
  const definition = variableOf("value", `${type.name}!`);
  const node = callWith(routes, places, place, variable("value"));
  const document = along(routes, place.route, [node], { variables: [definition] });
  yield { document, about: within(definition, ...(node.arguments ?? [])) };
}
