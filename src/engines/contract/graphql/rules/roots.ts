import { OperationTypeNode } from "graphql";
import { call, typename } from "../operation/compose.ts";
import { documentOf, inline, operation } from "../operation/nodes.ts";
import { fieldsOf } from "../operation/routes.ts";
import { type Candidate, firstRefused, within } from "../prove/refusal.ts";
import { type Judgement, question, refused, type Rule, safe, type World } from "./rule.ts";

export const queryTypeChanged: Rule<"SCHEMA_QUERY_TYPE_CHANGED"> = (world, meta) =>
  rootChanged(world, OperationTypeNode.QUERY, meta.oldQueryTypeName);

export const mutationTypeChanged: Rule<"SCHEMA_MUTATION_TYPE_CHANGED"> = (world, meta) =>
  rootChanged(world, OperationTypeNode.MUTATION, meta.oldMutationTypeName);

export const subscriptionTypeChanged: Rule<"SCHEMA_SUBSCRIPTION_TYPE_CHANGED"> = (world, meta) =>
  rootChanged(world, OperationTypeNode.SUBSCRIPTION, meta.oldSubscriptionTypeName);

/** Without a root type the whole kind of operation is gone; under another name, fragments on it. */
function rootChanged(world: World, kind: OperationTypeNode, old: string | null): Judgement {
  if (old === null) return safe;
  const proof = firstRefused(world.base, world.head, operations(world, kind, old));
  return proof === undefined ? question("No operation was found to fail.") : refused(proof);
}

function* operations(world: World, kind: OperationTypeNode, old: string): Generator<Candidate> {
  const type = world.base.getRootType(kind);
  if (!type) return;
  const gone = !world.head.getRootType(kind);
  for (const field of fieldsOf(type)) {
    const node = call(world.routes, field, undefined);
    const whole = operation(kind, [gone ? node : inline(old, [node])]);
    yield {
      document: documentOf(whole),
      about: gone ? new Set([whole]) : within(...fragments(whole)),
    };
  }
  if (kind === OperationTypeNode.SUBSCRIPTION) return;
  const whole = operation(kind, [inline(old, [typename])]);
  yield { document: documentOf(whole), about: within(whole) };
}

function fragments(whole: ReturnType<typeof operation>) {
  return whole.selectionSet.selections;
}
