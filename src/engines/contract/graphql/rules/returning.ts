import { getNamedType, isAbstractType } from "graphql";
import { along, call } from "../operation/compose.ts";
import { type Field, fieldNamed, fieldsOf, type Route, type Routes } from "../operation/routes.ts";
import { firstNewResult, type NewResult } from "../prove/result.ts";
import { listed, rootAround } from "../prove/root.ts";
import type { World } from "./rule.ts";

/** A field that gives values of a type, and that head still has. */
export interface Returning {
  readonly route: Route;
  readonly field: Field;
  readonly later: Field;
}

/** Fields whose type is `type`, whatever lists and `!` are around it, nearest first. */
export function* fieldsReturning(routes: Routes, type: string): Generator<Returning> {
  for (const route of routes.all()) {
    for (const field of fieldsOf(route.type)) {
      if (getNamedType(field.type).name !== type) continue;
      const later = fieldNamed(route.later, field.name);
      if (later === undefined || !routes.asksNoMore(field, later)) continue;
      if (getNamedType(later.type).name === type) yield { route, field, later };
    }
  }
}

/** A result in which a field of the type has the value; undefined where there is none. */
export function resultWith(world: World, type: string, value: unknown): NewResult | undefined {
  const { base, head, routes } = world;
  for (const { route, field, later } of fieldsReturning(routes, type)) {
    const document = along(routes, route, [call(routes, field, later)]);
    const root = rootAround(routes, route, field.name, listed(later.type, value));
    const proof = firstNewResult(base, head, document, [root]);
    if (proof !== undefined) return proof;
  }
  return undefined;
}

/** Whether results may hold a value of the type, on base or on head. */
export function isReturned({ base, before }: World, type: string): boolean {
  if (fieldsReturning(before.routes, type).next().done !== true) return true;
  const own = base.getType(type);
  return isAbstractType(own) && before.routes.to(type) !== undefined;
}
