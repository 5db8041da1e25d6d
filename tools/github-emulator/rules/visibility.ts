import { notFound, Refusal } from "../server/refusal.ts";
import type { Call } from "../server/call.ts";
import type { Rule } from "./rule.ts";

/** What a token cannot see is not there: 404, never 403, so that names do not leak. */
export const visibility: Rule = {
  check(call) {
    if (signedByApp(call)) return;
    const writing = call.operation.method !== "GET";
    if (call.has("owner") && call.has("repo")) {
      const repository = call.repository;
      const mine = call.token?.repositories.includes(repository) ?? false;
      if (repository.private && !mine) throw notFound();
    }
    if (writing && call.token === undefined) throw new Refusal(401, "Requires authentication");
  },
};

/** Operations that an app calls as itself; their handler checks the signature. */
export function signedByApp(call: Call): boolean {
  return appOperations.has(call.operation.id);
}

const appOperations = new Set([
  "apps/create-installation-access-token",
  "apps/get-authenticated",
  "apps/get-installation",
  "apps/get-repo-installation",
]);
