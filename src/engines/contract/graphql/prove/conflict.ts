import { isAbstractType, isObjectType } from "graphql";
import { along, call } from "../operation/compose.ts";
import { inline } from "../operation/nodes.ts";
import { type Field, fieldsOf, type Route, type Routes } from "../operation/routes.ts";
import { type Candidate, within } from "./refusal.ts";
import { possibleNames } from "./root.ts";

/** Pairs of fields tried; the first one that conflicts is enough. */
const mostPairs = 50;

/**
 * Operations that read a field of one type beside a field of another type under one name. GraphQL
 * asks that both are of the same type (specification, "Field Selection Merging"), so they are
 * refused once one of the two changes, even if only `!` is added to it.
 */
export function* conflicts(
  routes: Routes,
  { type }: Route,
  field: Field,
  later: Field,
  partner: "same name" | "any name",
): Generator<Candidate> {
  if (!isObjectType(type)) return;
  let left = mostPairs;
  for (const route of routes.all()) {
    if (!isAbstractType(route.type) || !routes.base.isSubType(route.type, type)) continue;
    const names = possibleNames(routes, route.type.name);
    if (!names.includes(type.name)) continue;
    for (const name of names.filter((other) => other !== type.name)) {
      const other = partnerIn(routes, name, field, partner);
      if (other === undefined) continue;
      if ((left -= 1) < 0) return;
      const one = call(routes, field, later, partner === "same name" ? {} : { alias: "value" });
      const two = call(routes, other, other, partner === "same name" ? {} : { alias: "value" });
      const document = along(routes, route, [inline(type.name, [one]), inline(name, [two])]);
      yield { document, about: within(one, two) };
    }
  }
}

/** A field of the same type in another object type, unchanged on head. */
function partnerIn(
  { base, head }: Routes,
  type: string,
  field: Field,
  partner: "same name" | "any name",
): Field | undefined {
  const [before, after] = [base.getType(type), head.getType(type)];
  if (!isObjectType(before) || !isObjectType(after)) return undefined;
  return fieldsOf(before).find(
    ({ name, type: own }) =>
      (partner === "any name" || name === field.name) &&
      String(own) === String(field.type) &&
      String(after.getFields()[name]?.type) === String(own),
  );
}
