import { type Field, fieldNamed, type Route } from "../operation/routes.ts";
import { type Judgement, unreachable, type World } from "./rule.ts";

/** A field that operations come to, as it is on both sides. */
export interface FieldTarget {
  readonly route: Route;
  readonly field: Field;
  readonly later: Field | undefined;
}

/** Judges a change of a field where operations can call it. */
export function atField(
  world: World,
  { typeName, fieldName }: { readonly typeName: string; readonly fieldName: string },
  judge: (target: FieldTarget) => Judgement,
): Judgement {
  const route = world.routes.to(typeName);
  if (route === undefined) return unreachable(world, typeName);
  const field = fieldNamed(route.type, fieldName);
  if (field === undefined) return { kind: "safe" };
  return judge({ route, field, later: fieldNamed(route.later, fieldName) });
}
