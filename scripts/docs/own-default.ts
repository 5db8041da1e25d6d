import type { Field } from "../../src/inputs/index.ts";

/** A default of ours as users would write it; lists have none worth showing. */
export function ownDefault({ fallback }: Field<unknown>): string | undefined {
  return typeof fallback === "string" || typeof fallback === "boolean"
    ? String(fallback)
    : undefined;
}
