import type { RouteList } from "../routes/route.ts";
import type { Api } from "./api.ts";
import { isRouted } from "./checks/routes.ts";
import { parametersOf } from "./names.ts";
import { isReading } from "./order.ts";
import type { Limits } from "./session.ts";
import type { Target } from "./target.ts";

const maxProbes = 5;
const maxSeconds = 3;

/**
 * The path before the described ones: that of a described server, or none, since gateways take it
 * away. The one under which most leads somewhere, then the one for which most routes are.
 */
export async function findPrefix(
  api: Api,
  target: Target,
  routes: RouteList | undefined,
  limits: Limits,
): Promise<string> {
  const scores: { readonly prefix: string; readonly found: number; readonly routed: number }[] = [];
  for (const prefix of api.prefixes) {
    const routed = api.operations.filter(
      (operation) => isRouted(routes, prefix, operation) === true,
    );
    const found = api.prefixes.length === 1 ? 0 : await answersBelow(api, target, prefix, limits);
    // An app that keeps one request waiting will do so with the next.
    if (found === undefined) break;
    scores.push({ prefix, found, routed: routed.length });
  }
  const [best] = scores.sort(
    (left, right) => right.found - left.found || right.routed - left.routed,
  );
  return best?.prefix ?? api.prefixes[0] ?? "";
}

async function answersBelow(
  api: Api,
  target: Target,
  prefix: string,
  { secondsLeft }: Limits,
): Promise<number | undefined> {
  const plain = api.operations.filter(
    (operation) => isReading(operation) && parametersOf(operation.path).length === 0,
  );
  let found = 0;
  for (const { method, path } of plain.slice(0, maxProbes)) {
    const url = target.origin + prefix + path;
    const answer = await target.send(
      { method, url, headers: [] },
      Math.min(secondsLeft(), maxSeconds),
    );
    if ("why" in answer) return undefined;
    if (answer.status !== 404) found += 1;
  }
  return found;
}
