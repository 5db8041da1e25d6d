import { isGuarded, type Credential } from "../../security.ts";
import { withCall } from "../draft.ts";
import type { Refusing } from "./refused-case.ts";

/** Sends no credential, and one that nobody gave out. */
export const auth: Refusing = function* (api, base) {
  const { operation } = base.call;
  if (!isGuarded(api.security, operation)) return;
  const names = api.security.requirements(operation)[0] ?? [];
  const spot = operation;
  yield {
    draft: withCall(base, { credentials: [] }),
    refusal: { kind: "auth", subject: "the credential", why: "is left out", spot },
  };
  const wrong: Credential[] = names
    .filter((name) => api.security.schemes.get(name)?.kind !== "other")
    .map((scheme) => ({ scheme, variable: undefined, value: "lamplighter:wrong" }));
  if (wrong.length === 0) return;
  yield {
    draft: withCall(base, { credentials: wrong }),
    refusal: { kind: "auth", subject: "the credential", why: "is made up", spot },
  };
};
