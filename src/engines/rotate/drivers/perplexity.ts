import { Failure } from "../../../model/index.ts";
import type { IssuingDriver, Trial } from "../driver.ts";
import type { DriverDefinition, DriverTools } from "./definition.ts";
import { bearer } from "./support/api.ts";
import { apiClient, json } from "./support/client.ts";
import { tryWith } from "./support/trial.ts";

const base = "https://api.perplexity.ai";

/**
 * A key makes the next one and ends itself. Nothing lists keys and a key is shown once, so what a
 * break between the two may leave can only be found by a person, by the name that it was given.
 */
export const perplexity: DriverDefinition<"perplexity"> = {
  title: "Perplexity API key",
  declare: () => ({
    kind: "create",
    maxLive: 10,
    listable: false,
    revokeReversible: false,
    propagation: 30,
  }),
  environment: () => [],
  connect: (settings, tools): IssuingDriver => ({
    kind: "issued",
    traits: perplexity.declare(settings),
    create: async (attempt, current) => {
      if (current === undefined) throw slotMissing(tools.name, "make the next one");
      const reply = await asked(
        tools,
        current,
      )({
        method: "POST",
        path: "/generate_auth_token",
        aim: "make a key",
        needs: "a key of the same account",
        body: json({ token_name: nameOf(attempt) }),
      });
      const value = reply.text("/auth_token");
      tools.born(value);
      return { id: nameOf(attempt), value };
    },
    verify: (value) => tryKey(tools, settings.model, value),
    list: () => Promise.resolve([]),
    identify: (value) =>
      Promise.resolve(`before-${tools.fingerprint(value, "perplexity").slice(0, 16)}`),
    orphans: () => Promise.resolve([]),
    leftBehind: (attempt) =>
      `Perplexity lists no keys: delete the one named ${nameOf(attempt)} in its settings, if there is one`,
    revoke: async (_, value) => {
      if (value === undefined) throw slotMissing(tools.name, "end the old one");
      await asked(
        tools,
        value,
      )({
        method: "POST",
        path: "/revoke_auth_token",
        aim: "end a key",
        needs: "the key itself",
        body: json({ auth_token: value }),
        // A key that is over already is not let in to end itself.
        answers: [401, 404],
        repeatable: true,
      });
    },
  }),
};

function tryKey(tools: DriverTools, model: string, value: string): Promise<Trial> {
  const messages = [{ role: "user", content: "1" }];
  const call = {
    method: "POST",
    url: `${base}/chat/completions`,
    headers: [bearer(value)],
    body: json({ model, max_tokens: 1, messages }),
    provider: "Perplexity",
    secrets: [value],
  };
  return tryWith(tools, call, { works: [200], refused: [401] });
}

function asked(tools: DriverTools, key: string) {
  return apiClient(tools, { provider: "Perplexity", base, headers: [bearer(key)], secrets: [key] });
}

function nameOf(attempt: string): string {
  return `lamplighter-${attempt}`;
}

function slotMissing(name: string, aim: string): Failure {
  return new Failure({
    code: "rotation-slot-missing",
    what: `The present value of ${name} was not given to this run, and it takes that to ${aim}`,
    where: `secrets ${name}_A and ${name}_B`,
    why: "Perplexity has no other credential for it, and GitHub never shows a secret again.",
    fix: `add \`${name}_A: \${{ secrets.${name}_A }}\` and the same for B under the step's \`env:\`.`,
  });
}
