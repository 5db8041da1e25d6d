import { describe, expect, test } from "@jest/globals";
import { placeOf } from "../../../src/adapters/octokit/vault/place.ts";
import { copyHomes, homeOf, unseenReaders } from "../../../src/engines/rotate/credential/homes.ts";
import { openStage, randomCredential, type JobOptions } from "./stage.ts";

const here = { repository: "acme/shop", environment: "production" };
const credential = (more: Readonly<Record<string, unknown>>) => randomCredential("API_KEY", more);

test.each([
  [{}, "/repos/acme/shop/environments/production"],
  [{ home: { environment: "a b/c" } }, "/repos/acme/shop/environments/a%20b%2Fc"],
  [{ home: { environment: "test", repository: "acme/api" } }, "/repos/acme/api/environments/test"],
  [{ home: { repository: "acme/api" } }, "/repos/acme/api/actions"],
  [{ home: { organization: "acme" } }, "/orgs/acme/actions"],
])("a credential with %j is kept at %s", (more, path) => {
  expect(placeOf(homeOf(credential(more), here)).path).toBe(path);
});

test.each([
  [{ store: "dependabot" }, "/repos/acme/shop/dependabot"],
  [{ store: "codespaces", repository: "acme/api" }, "/repos/acme/api/codespaces"],
  [{ store: "agents" }, "/repos/acme/shop/agents"],
  [{ store: "dependabot", organization: "acme" }, "/orgs/acme/dependabot"],
  [{ environment: "staging" }, "/repos/acme/shop/environments/staging"],
])("a copy %j goes to %s", (copy, path) => {
  const [home] = copyHomes(credential({ copies: [copy] }), here);
  expect(home && placeOf(home).path).toBe(path);
});

test("an organization is told with every write who may read the secret", () => {
  const organization = { organization: "acme", visibility: "selected", "repository-ids": [7, 9] };
  expect(placeOf(homeOf(credential({ home: organization }), here)).secretFields).toEqual({
    visibility: "selected",
    selected_repository_ids: [7, 9],
  });
});

test("readers that nobody can list are named, and those that can are not", () => {
  const home = (more: Readonly<Record<string, unknown>>) => homeOf(credential(more), here);
  const copies = (copy: Readonly<Record<string, unknown>>) =>
    copyHomes(credential({ copies: [copy] }), here);
  const organization = [home({ home: { organization: "acme" } })];
  expect(unseenReaders([home({})], [])).toBeUndefined();
  expect(unseenReaders(copies({ store: "dependabot" }), [])).toBeUndefined();
  expect(unseenReaders(organization, [])).toBe("organization acme");
  expect(unseenReaders(organization, ["acme/api"])).toBeUndefined();
  expect(unseenReaders(copies({ store: "agents" }), ["acme/api"])).toBe(
    "repository acme/shop (agents)",
  );
});

test("where nothing says it, the settings are asked for", () => {
  const nowhere = { repository: undefined, environment: undefined };
  expect(() => homeOf(credential({}), nowhere)).toThrow("rotation-home-missing");
  expect(() => homeOf(credential({ home: { environment: "x" } }), nowhere)).toThrow(
    "rotation-repository-missing",
  );
});

describe("a rotation", () => {
  const permissions = {
    organization_secrets: "write",
    organization_actions_variables: "write",
  } as const;

  test.each([
    ["organization", { home: { organization: "acme", visibility: "all" } }, permissions],
    [
      "repository",
      { home: { repository: "acme/storefront" } },
      { secrets: "write", actions_variables: "write" },
    ],
    [
      "environment, with copies in Dependabot and in the repository",
      { mode: "fixed", copies: [{ store: "dependabot" }, { store: "actions" }] },
      { environments: "write", dependabot_secrets: "write", secrets: "write" },
    ],
    [
      "environment, with copies for Codespaces and for agents",
      { mode: "fixed", copies: [{ store: "codespaces" }, { store: "agents" }] },
      { environments: "write", codespaces_secrets: "write", agent_secrets: "write" },
    ],
  ] as const)("in the home %s needs its own permissions and no others", async (_, more, given) => {
    const stage = await openStage({ organization: true });
    try {
      const run = (options: JobOptions) =>
        stage.job({ ...options, inputs: { credentials: [credential(more)] } });
      const { report } = await run({ permissions: given });
      expect(report).toMatchObject({ verdict: "pass", claims: [{ rule: "rotation-new-works" }] });
      for (const name of Object.keys(given)) {
        const rest = Object.entries(given).filter(([key]) => key !== name);
        const lacking = await run({ permissions: Object.fromEntries(rest) });
        // Without a part of it the age is all that can be seen, or not even that.
        const rules = lacking.report?.claims.map(({ rule }) => rule) ?? [];
        expect(rules.every((rule) => rule === "vault-permission-missing")).toBe(true);
      }
      expect(stage.emulator.violations).toEqual([]);
    } finally {
      await stage.close();
    }
  });
});
