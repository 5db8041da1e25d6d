import type { Operation } from "../api/model.ts";
import { readPaths } from "../api/read.ts";
import type { Description } from "../document/description.ts";
import { Refusal } from "./problem.ts";
import type { Request } from "./request.ts";
import { type Match, Router } from "./route/router.ts";
import { prefixesOf } from "./route/servers.ts";

export interface Routes {
  readonly operations: readonly Operation[];
  /** Below which paths operations are served; the first server's first. */
  readonly prefixes: readonly string[];
  /** Every operation that the path leads to. Throws a Refusal for an unknown path. */
  at(request: Request): readonly Match<Operation>[];
}

export function readRoutes(description: Description): Routes {
  const router = new Router<Operation>();
  const operations: Operation[] = [];
  const prefixes = new Set<string>();
  for (const item of readPaths(description)) {
    for (const operation of item.operations) {
      operations.push(operation);
      for (const prefix of prefixesOf(description, item, operation)) {
        prefixes.add(prefix);
        router.add(`${prefix}${operation.path}`, operation);
      }
    }
  }
  return {
    operations,
    prefixes: [...prefixes],
    at: ({ path }) => {
      const matches = router.find(path);
      if (matches.length === 0) throw unknownPath(path, [...prefixes]);
      return matches;
    },
  };
}

/** The operation for the request's method: HEAD is answered as GET where it has none of its own. */
export function operationFor(
  matches: readonly Match<Operation>[],
  method: string,
): Match<Operation> | undefined {
  const exact = matches.find(({ target }) => target.method === method);
  return (
    exact ?? (method === "HEAD" ? matches.find(({ target }) => target.method === "GET") : undefined)
  );
}

/** What the path takes, for `Allow` (RFC 9110, 10.2.1). */
export function allowed(matches: readonly Match<Operation>[]): string[] {
  const methods = new Set(matches.map(({ target }) => target.method));
  if (methods.has("GET")) methods.add("HEAD");
  return [...methods.add("OPTIONS")].sort();
}

export function wrongMethod(matches: readonly Match<Operation>[], request: Request): Refusal {
  const allow = allowed(matches).join(", ");
  return new Refusal({
    status: 405,
    code: "method-not-described",
    detail: `\`${request.method}\` is not described for this path; described: ${allow}.`,
    headers: [["Allow", allow]],
  });
}

function unknownPath(path: string, prefixes: readonly string[]): Refusal {
  const below = prefixes.filter((prefix) => prefix !== "");
  const outside = !prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
  const hint = outside ? ` Its servers serve below ${below.slice(0, 5).join(", ")}.` : "";
  return new Refusal({
    status: 404,
    code: "path-unknown",
    detail: `The description has no path that fits \`${path.slice(0, 200)}\`.${hint}`,
  });
}
