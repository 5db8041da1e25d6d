import { put, sameJson } from "../json.ts";

/** Attempts at one value; a count, so that equal input gives equal output. */
const maxAttempts = 400;

/**
 * The value without the members and items that it can do without: as long as `stillShows`, one
 * after the other is left out, the largest parts first.
 */
export function shrink(value: unknown, stillShows: Test): unknown {
  return smallest(value, stillShows, { left: maxAttempts });
}

type Test = (smaller: unknown) => boolean;

function smallest(value: unknown, stillShows: Test, attempts: { left: number }): unknown {
  if (typeof value !== "object" || value === null) return value;
  let best: object = value;
  let needed: unknown;
  // From the end, so that the places of items before stay what they are.
  for (const [key, part] of Object.entries(value).reverse()) {
    // Without either of two equal neighbors a list is the same.
    if (Array.isArray(value) && needed !== undefined && sameJson(part, needed)) continue;
    attempts.left -= 1;
    if (attempts.left < 0) return best;
    const smaller = without(best, key);
    const shows = stillShows(smaller);
    if (shows) best = smaller;
    needed = shows ? undefined : part;
  }
  return withSmallerParts(best, stillShows, attempts);
}

function withSmallerParts(value: object, stillShows: Test, attempts: { left: number }): object {
  let best = value;
  let last: { readonly part: unknown; readonly inner: unknown } | undefined;
  for (const [key, part] of Object.entries(value)) {
    const inWhole: Test = (smaller) => stillShows(replaced(best, key, smaller));
    const again = Array.isArray(value) && last !== undefined && sameJson(last.part, part);
    const inner = again && inWhole(last?.inner) ? last?.inner : smallest(part, inWhole, attempts);
    last = { part, inner };
    if (inner !== part) best = replaced(best, key, inner);
  }
  return best;
}

function without(value: object, key: string): object {
  if (Array.isArray(value)) {
    return (value as unknown[]).filter((_, index) => String(index) !== key);
  }
  const copy = {};
  for (const [name, member] of Object.entries(value)) if (name !== key) put(copy, name, member);
  return copy;
}

function replaced(value: object, key: string, part: unknown): object {
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (String(index) === key ? part : item));
  }
  const copy = {};
  for (const [name, member] of Object.entries(value)) put(copy, name, name === key ? part : member);
  return copy;
}
