import { base64, hex, packed } from "./bytes.ts";
import { backslashes, doubledQuotes, entities, percent } from "./escapes.ts";
import { plainView, type Reading, type View } from "./view.ts";

const readings: readonly Reading[] = [
  percent,
  entities,
  backslashes,
  doubledQuotes,
  base64,
  hex,
  packed,
];

/** Deep enough for JSON in JSON in base64; what is deeper was hidden on purpose. */
const deepest = 3;

/** A text as it stands, and as whoever decodes it up to three times would read it. */
export function* viewsOf(text: string): Generator<View> {
  yield* below(plainView(text), deepest);
}

function* below(view: View, depth: number): Generator<View> {
  yield view;
  if (depth === 0) return;
  for (const reading of readings) {
    for (const next of reading(view)) {
      if (next.text.length >= fewest) yield* below(next, depth - 1);
    }
  }
}

/** Nothing shorter can hold a value. */
const fewest = 6;

export type { View } from "./view.ts";
