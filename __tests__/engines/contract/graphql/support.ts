import { run } from "../support.ts";

/** Compares two SDL texts as if they were `base.graphql` and `head.graphql`. */
export function compareSdl(base: string, head: string, more: Record<string, string> = {}) {
  const files = { "base.graphql": base, "head.graphql": head, ...more };
  const usage = Object.keys(more);
  return run({ files }, { base: "base.graphql", head: "head.graphql", usage });
}
