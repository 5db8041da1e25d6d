import type { Resolve } from "../schema/expand.ts";
import { createJudge, type Judge } from "../schema/judge/judge.ts";

/**
 * A judge without end. One judge has work for one comparison and then answers "unknown"; a server
 * goes on. So what is unknown to one is asked of a new one, which takes over.
 */
export function lastingJudge(resolve: Resolve): Judge {
  let judge = createJudge(resolve);
  return {
    check(schemas, value, reading) {
      const verdict = judge.check(schemas, value, reading);
      if (verdict.kind !== "unknown") return verdict;
      judge = createJudge(resolve);
      return judge.check(schemas, value, reading);
    },
  };
}
