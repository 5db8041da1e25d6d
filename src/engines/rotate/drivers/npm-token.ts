import type { DriverDefinition } from "./definition.ts";
import { bearer } from "./support/api.ts";
import { byHand } from "./support/by-hand.ts";
import { tryWith } from "./support/trial.ts";

/**
 * npm makes a token only for a person with password and second factor, and since August 2026 a
 * token that skips the second factor cannot delete one either. The way out is to have none.
 */
export const npmToken: DriverDefinition<"npm-token"> = {
  title: "npm token",
  declare: () => ({
    kind: "person",
    maxLive: 1_000,
    listable: false,
    revokeReversible: false,
    propagation: 30,
  }),
  eliminate:
    "Publish with npm's trusted publishing: name this repository and workflow in the package's settings, give the job `id-token: write`, and delete the token. Tokens can no longer publish directly from January 2027.",
  lifetime: { days: 90, alarmAt: [60, 80] },
  environment: () => [],
  connect: (settings, tools) =>
    byHand(tools, {
      traits: npmToken.declare(settings),
      title: "npm token",
      make: "make a granular access token on npmjs.com with the rights of the present one",
      end: "delete the old token on npmjs.com, under Access Tokens",
      verify: (value) =>
        tryWith(
          tools,
          {
            method: "GET",
            url: `${settings.registry.replace(/\/+$/, "")}/-/whoami`,
            headers: [bearer(value)],
            provider: "npm",
            secrets: [value],
          },
          { works: [200], refused: [401] },
        ),
    }),
};
