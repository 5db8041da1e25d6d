import { getNamedType, isCompositeType, type SelectionNode } from "graphql";
import { along, call, typename } from "../operation/compose.ts";
import { inline } from "../operation/nodes.ts";
import { fieldsOf } from "../operation/routes.ts";
import { conflicts } from "../prove/conflict.ts";
import { type Candidate, firstRefused, within } from "../prove/refusal.ts";
import { firstNewResult } from "../prove/result.ts";
import { rootAround } from "../prove/root.ts";
import { resultsOf } from "../prove/results-of.ts";
import { atField, type FieldTarget } from "./field-target.ts";
import { newResult, question, refused, type Rule, safe, type World } from "./rule.ts";

/** Operations that select the field are refused. Where it was deprecated, they were told. */
export const fieldRemoved: Rule<"FIELD_REMOVED"> = (world, meta) => {
  const { typeName, removedFieldName, isRemovedFieldDeprecated } = meta;
  return atField(world, { typeName, fieldName: removedFieldName }, ({ route, field }) => {
    const node = call(world.routes, field, undefined);
    const document = along(world.routes, route, [node]);
    const proof = firstRefused(world.base, world.head, [{ document, about: within(node) }]);
    if (proof === undefined) return question("No operation was found that needs it.");
    return refused(proof, isRemovedFieldDeprecated ? "warning" : "error");
  });
};

/**
 * Operations may be refused for their selections, results may be of another type, and fragments
 * that select the field beside one of the old type no longer merge.
 */
export const fieldTypeChanged: Rule<"FIELD_TYPE_CHANGED"> = (world, meta) =>
  atField(world, meta, (target) => {
    const { base, head } = world;
    const { field, later } = target;
    if (later === undefined) return safe;
    if (meta.isSafeFieldTypeChange) {
      const merged = firstRefused(
        base,
        head,
        conflicts(world.routes, target.route, field, later, "same name"),
      );
      return merged === undefined ? safe : refused(merged, "warning");
    }
    const proof = firstRefused(base, head, selections(world, target));
    if (proof !== undefined) return refused(proof);
    const result = resultOfNewType(world, target);
    if (result !== undefined) return newResult(result, "error");
    const merged = firstRefused(
      base,
      head,
      conflicts(world.routes, target.route, field, later, "any name"),
    );
    if (merged !== undefined) return refused(merged);
    return question(
      "Results of the two types cannot be told apart by the schema; code generated from it changes.",
    );
  });

function* selections(
  { routes }: World,
  { route, field, later }: FieldTarget,
): Generator<Candidate> {
  const type = getNamedType(field.type);
  const select = (inner: readonly SelectionNode[] | undefined): Candidate => {
    const node = call(routes, field, later, inner === undefined ? {} : { selections: inner });
    return { document: along(routes, route, [node]), about: within(node) };
  };
  yield select(undefined);
  if (!isCompositeType(type)) return;
  yield select([inline(type.name, [typename])]);
  for (const inner of fieldsOf(type)) yield select([call(routes, inner, undefined)]);
}

function resultOfNewType({ base, head, routes }: World, { route, field, later }: FieldTarget) {
  if (later === undefined) return undefined;
  const document = along(routes, route, [call(routes, field, later)]);
  const roots = [...resultsOf(head, later.type)].map((value) =>
    rootAround(routes, route, field.name, value),
  );
  return firstNewResult(base, head, document, roots);
}
