import { put } from "../json.ts";

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
  // From the end, so that the places of items before stay what they are.
  for (const key of Object.keys(value).reverse()) {
    attempts.left -= 1;
    if (attempts.left < 0) return best;
    const smaller = without(best, key);
    if (stillShows(smaller)) best = smaller;
  }
  for (const [key, part] of Object.entries(best)) {
    const inWhole: Test = (smaller) => stillShows(replaced(best, key, smaller));
    const inner = smallest(part, inWhole, attempts);
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
