import { isInterfaceType, isObjectType } from "graphql";
import { along, typename } from "../operation/compose.ts";
import { inline } from "../operation/nodes.ts";
import { type Candidate, firstRefused, within } from "../prove/refusal.ts";
import { isReturned, resultWith } from "./returning.ts";
import { newResult, question, refused, type Rule, routeTo, safe, type World } from "./rule.ts";

/** Clients may get an object of a type that they have no fragment for. */
export const unionMemberAdded: Rule<"UNION_MEMBER_ADDED"> = (world, meta) => {
  if (meta.addedToNewType) return safe;
  return newPossibleType(world, meta.unionName, meta.addedUnionMemberTypeName);
};

export const unionMemberRemoved: Rule<"UNION_MEMBER_REMOVED"> = (world, meta) => {
  const found = routeTo(world, meta.unionName);
  if ("none" in found) return found.none;
  const candidates = fragmentIn(world, meta.unionName, meta.removedUnionMemberTypeName);
  const proof = firstRefused(world.base, world.head, candidates);
  return proof === undefined ? question("No fragment on it was found to fail.") : refused(proof);
};

export const interfaceAdded: Rule<"OBJECT_TYPE_INTERFACE_ADDED"> = (world, meta) => {
  if (meta.addedToNewType || !isObjectType(world.head.getType(meta.objectTypeName))) return safe;
  return newPossibleType(world, meta.addedInterfaceName, meta.objectTypeName);
};

/** Fragments on one type no longer match within the other. */
export const interfaceRemoved: Rule<"OBJECT_TYPE_INTERFACE_REMOVED"> = (world, meta) => {
  const { objectTypeName: object, removedInterfaceName: removed } = meta;
  const candidates = [...fragmentIn(world, removed, object), ...fragmentIn(world, object, removed)];
  const proof = firstRefused(world.base, world.head, candidates);
  if (proof !== undefined) return refused(proof);
  if (isInterfaceType(world.base.getType(object))) return safe;
  const found = routeTo(world, object);
  return "none" in found ? found.none : question("No fragment was found to fail.");
};

function newPossibleType(world: World, type: string, member: string) {
  if (!isReturned(world, type)) return safe;
  const proof = resultWith(world, type, { __typename: member });
  return proof === undefined ? ({ kind: "follows" } as const) : newResult(proof, "warning");
}

/** The operation that asks, where `outer` is, for what is of type `inner`. */
export function fragmentIn({ routes }: World, outer: string, inner: string): Candidate[] {
  const route = routes.to(outer);
  if (route === undefined) return [];
  const node = inline(inner, [typename]);
  return [{ document: along(routes, route, [node]), about: within(node) }];
}
