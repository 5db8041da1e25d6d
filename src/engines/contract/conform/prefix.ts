import type { RouteList } from "../routes/route.ts";
import type { Api } from "./api.ts";
import { isRouted } from "./checks/routes.ts";
import { parametersOf } from "./names.ts";
import { isReading } from "./order.ts";
import type { Target } from "./target.ts";

const maxProbes = 5;

/**
 * The path before the described ones: that of a described server, or none, since gateways take it
 * away. Decided by the app's routes, else by which of them leads anywhere.
 */
export async function findPrefix(
  api: Api,
  target: Target,
  routes: RouteList | undefined,
): Promise<string> {
  const [first = "", ...others] = api.prefixes;
  if (others.length === 0) return first;
  const score = async (prefix: string): Promise<number> => {
    if (routes !== undefined) {
      return api.operations.filter((operation) => isRouted(routes, prefix, operation) === true)
        .length;
    }
    const plain = api.operations.filter(
      (operation) => isReading(operation) && parametersOf(operation.path).length === 0,
    );
    let found = 0;
    for (const { method, path } of plain.slice(0, maxProbes)) {
      const answer = await target.send({ method, url: target.origin + prefix + path, headers: [] });
      if ("status" in answer && answer.status !== 404) found += 1;
    }
    return found;
  };
  let [best, most] = [first, await score(first)];
  for (const prefix of others) {
    const next = await score(prefix);
    if (next > most) [best, most] = [prefix, next];
  }
  return best;
}
