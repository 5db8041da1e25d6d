import { isRecord, own, put } from "../../json.ts";
import type { Schema } from "../../lift/schema.ts";
import type { Conjunction } from "../../schema/expand.ts";
import {
  documented,
  isNothing,
  itemSchemas,
  propertySchemas,
  requiredOf,
} from "../../schema/read.ts";
import type { View } from "../view.ts";

export type Path = readonly (string | number)[];

/** A member that a body has or may have. */
export interface Place {
  readonly path: Path;
  readonly schemas: readonly Schema[];
  readonly present: boolean;
  readonly required: boolean;
}

const maxDepth = 3;

/** Every documented member of `value`, present or not, outermost first. */
export function places(view: View, schemas: readonly Schema[], value: unknown): Place[] {
  const found: Place[] = [];
  const open = [{ path: [] as Path, schemas, value }];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const { path, value: holder } = next;
    if (path.length >= maxDepth) continue;
    const conjunction = chosen(view, next.schemas, holder);
    if (Array.isArray(holder)) {
      const inner = itemSchemas(conjunction, 0);
      if (holder.length > 0)
        open.push({ path: [...path, 0], schemas: inner, value: holder[0] as unknown });
    } else if (isRecord(holder)) {
      const required = requiredOf(conjunction);
      for (const name of documented(conjunction).keys()) {
        const inner = propertySchemas(conjunction, name);
        if (inner.some(isNothing)) continue;
        const present = Object.hasOwn(holder, name);
        found.push({
          path: [...path, name],
          schemas: inner,
          present,
          required: required.has(name),
        });
        if (present) open.push({ path: [...path, name], schemas: inner, value: holder[name] });
      }
    }
  }
  return found;
}

/** What applies to this very value: of each choice the first alternative that accepts it. */
function chosen(view: View, schemas: readonly Schema[], value: unknown): Conjunction {
  let known = schemas;
  for (let rounds = 0; rounds < 4; rounds += 1) {
    const conjunction = view.expand(known);
    const [choice] = conjunction.choices;
    const member = choice?.members.find((one) => view.accepts([one], value));
    if (member === undefined) return conjunction;
    known = [...known, member];
  }
  return view.expand(known);
}

/** A copy of `value` with another member at `path`, or without it. */
export function changed(value: unknown, path: Path, change: { to: unknown } | "left out"): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change === "left out" ? undefined : change.to;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      index === key ? changed(item, rest, change) : item,
    );
  }
  const copy = {};
  for (const [name, member] of Object.entries(isRecord(value) ? value : {})) {
    if (name !== key) put(copy, name, member);
    else if (rest.length > 0 || change !== "left out")
      put(copy, name, changed(member, rest, change));
  }
  const missing = own(value, String(key)) === undefined && change !== "left out";
  if (missing) put(copy, String(key), changed(undefined, rest, change));
  return copy;
}
