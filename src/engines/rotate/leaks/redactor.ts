import { viewsOf } from "./views/index.ts";
import { backwards, byLength, hits, windowsOf, wordsOf, type Windows } from "./windows.ts";

const mask = "***";

/** Keeps values out of everything that is written for people or programs. */
export interface Redactor {
  /** From now on no text shows this value, in whatever form. */
  add(value: string): void;
  /** An id is no secret, also where a value holds it, as keys in JSON do. */
  allow(id: string): void;
  text(text: string): string;
  /** Whether a text gives a value away. */
  exposes(text: string): boolean;
  /** The same plain data with every text in it, names of its parts included, redacted. */
  data<Data>(data: Data): Data;
}

/**
 * Looks for pieces of eight characters, so that a value which was cut, spread out, put into another
 * case or encoded in any usual way is found as well. It would rather hide too much.
 */
export function createRedactor(): Redactor {
  const values = new Map<string, ReadonlySet<string>>();
  const ids = new Set<string>();
  let windows: Windows = new Map();
  const update = (): void => {
    windows = byLength([...values].map(([value, set]) => without(value, set, ids)));
  };
  const redact = (text: string): string => {
    if (windows.size === 0 || text === "") return text;
    const places: (readonly [start: number, end: number])[] = [];
    for (const view of viewsOf(text)) places.push(...hits(view, windows));
    return masked(text, places);
  };
  return {
    add: (value) => {
      if (value === "" || values.has(value)) return;
      values.set(value, windowsOf(value));
      update();
    },
    allow: (id) => {
      if (ids.has(id)) return;
      ids.add(id);
      update();
    },
    text: redact,
    exposes: (text) => redact(text) !== text,
    data: (data) => inData(data, redact) as typeof data,
  };
}

/** An id that is half of a value or more would give it away, whoever calls it an id. */
function without(
  value: string,
  windows: ReadonlySet<string>,
  ids: ReadonlySet<string>,
): ReadonlySet<string> {
  const short = [...ids].filter((id) => id.length * 2 < value.length);
  if (short.length === 0) return windows;
  // Both texts may put the same marks around it, as JSON does.
  const told = short.map(wordsOf).flatMap((id) => [id, backwards(id)]);
  const isTold = (window: string) => {
    const words = wordsOf(window);
    return words !== "" && told.some((id) => id.includes(words));
  };
  return new Set([...windows].filter((window) => !isTold(window)));
}

function masked(text: string, places: readonly (readonly [start: number, end: number])[]): string {
  if (places.length === 0) return text;
  const sorted = [...places].sort(([left], [right]) => left - right);
  const parts: string[] = [];
  let shown = 0;
  let hidden = -1;
  for (const [start, end] of sorted) {
    if (start > hidden) {
      parts.push(text.slice(shown, start), mask);
      hidden = end;
    } else hidden = Math.max(hidden, end);
    shown = Math.max(shown, end);
  }
  return parts.join("") + text.slice(shown);
}

function inData(data: unknown, redact: (text: string) => string): unknown {
  if (typeof data === "string") return redact(data);
  if (Array.isArray(data)) return data.map((item) => inData(item, redact));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, item]) => [redact(key), inData(item, redact)]),
  );
}
