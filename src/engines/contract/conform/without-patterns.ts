import { lists, maps, single } from "../lift/keywords.ts";
import type { Schema } from "../lift/schema.ts";
import type { Resolve } from "../schema/expand.ts";

/** Below these a schema that allows more makes another one allow less. */
const twisted = new Set(["not", "oneOf", "if"]);

/**
 * Schemas that allow all that the given ones do, and also texts that their patterns refuse: what
 * these refuse is refused for certain, even where a pattern is too costly to be run.
 */
export class WithoutPatterns {
  readonly #loose = new Map<Schema, Schema>();
  readonly #strict = new WeakMap<Schema, Schema>();
  readonly #resolve: Resolve;

  constructor(resolve: Resolve) {
    this.#resolve = resolve;
  }

  readonly resolve: Resolve = (loose) => {
    const strict = this.#strict.get(loose);
    const target = this.#resolve(strict ?? loose);
    return target === undefined || strict === undefined ? target : this.of(target);
  };

  of(schema: Schema): Schema {
    const known = this.#loose.get(schema);
    if (known !== undefined) return known;
    const loose: Record<string, unknown> = {};
    this.#loose.set(schema, loose);
    this.#strict.set(loose, schema);
    for (const [keyword, said] of Object.entries(schema)) {
      if (keyword === "pattern") continue;
      if (twisted.has(keyword)) loose[keyword] = said;
      else if (single.has(keyword)) loose[keyword] = this.of(said as Schema);
      else if (lists.has(keyword)) loose[keyword] = (said as Schema[]).map((one) => this.of(one));
      else if (maps.has(keyword)) {
        const members = Object.entries(said as Record<string, Schema>);
        loose[keyword] = Object.fromEntries(members.map(([name, one]) => [name, this.of(one)]));
      } else loose[keyword] = said;
    }
    return loose;
  }
}
