import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { rotate, type Outcome } from "../../../src/engines/rotate/machine/rotate.ts";
import type { Store } from "../../../src/engines/rotate/rotation.ts";
import { fixedStore } from "../../../src/engines/rotate/store/fixed.ts";
import { namesOf, slotStore } from "../../../src/engines/rotate/store/slots.ts";
import type { Slot } from "../../../src/inputs/index.ts";
import { Failure } from "../../../src/model/index.ts";
import type { Vault } from "../../../src/ports/index.ts";
import { startEnvironments, type Environment, type Environments } from "./environment.ts";
import { manyValued, type Provider } from "./simulation/provider.ts";
import { policy } from "./simulation/world.ts";

let github: Environments;
beforeAll(async () => {
  github = await startEnvironments();
});
afterAll(() => github.close());

const environmentsWrite = { environments: "write" } as const;
const names = namesOf("API_KEY");
type StoreOf = (vault: Vault, name: string, held: ReadonlyMap<Slot, string>) => Store;

/** A run of the workflow: its job is given the secrets as they are when it starts. */
function run(
  { vault, secret }: Environment,
  provider: Provider,
  storeOf: StoreOf = slotStore,
  permissions: Readonly<Record<string, "read" | "write">> = environmentsWrite,
): Promise<Outcome> {
  const held = new Map<Slot, string>();
  for (const slot of ["A", "B"] as const) {
    const value = secret(names.slots[slot]);
    if (value !== undefined) held.set(slot, value);
  }
  let words = 0;
  return rotate({
    name: "API_KEY",
    run: "run-1",
    driver: provider.driver((_, act) => Promise.resolve().then(act), {
      vault: vault(permissions),
      secrets: held,
      variables: new Map(),
      record: () => undefined,
    }),
    store: storeOf(vault(permissions), "API_KEY", held),
    consumers: { olderThan: () => Promise.resolve(0), isAtWork: () => Promise.resolve(false) },
    audit: { last: () => Promise.resolve(0), append: () => Promise.resolve() },
    policy: { ...policy, now: true },
    held,
    now: () => new Date(),
    pause: () => Promise.resolve(),
    random: () => `word-${++words}`,
    fingerprint: (value, salt) => `${salt}:${value.length}`,
    born: () => undefined,
    observe: () => undefined,
  });
}

test("a token that may write environments and nothing else is enough", async () => {
  const environment = await github.create("least");
  const provider = manyValued();
  await run(environment, provider);
  const first = environment.secret(names.slots.A);
  await run(environment, provider);
  const second = environment.secret(names.slots.B);
  expect(await environment.vault(environmentsWrite).variable(names.pointer)).toBe("B");
  expect([provider.lets(first ?? ""), provider.lets(second ?? "")]).toEqual([false, true]);
  expect(github.emulator.violations).toEqual([]);
});

test("a token without it is told which permission is missing, and nothing has happened", async () => {
  const environment = await github.create("refused");
  const provider = manyValued();
  const refused = run(environment, provider, slotStore, { secrets: "write", variables: "write" });
  await expect(refused).rejects.toThrow(Failure);
  await expect(refused).rejects.toThrow("`Environments: write`");
  expect(await provider.lets(provider.first)).toBe(true);
  expect(environment.secret(names.slots.A)).toBeUndefined();
});

test("a consumer that cannot read a pointer finds the new value by its fixed name", async () => {
  const environment = await github.create("fixed");
  const provider = manyValued();
  await run(environment, provider, fixedStore);
  const value = environment.secret("API_KEY");
  expect(value).toBe(environment.secret(names.slots.A));
  expect(await provider.lets(value ?? "")).toBe(true);
});

test.each([
  ["actions/update-environment-variable", "before"],
  ["actions/update-environment-variable", "after"],
  ["actions/create-or-update-environment-secret", "before"],
  ["actions/create-or-update-environment-secret", "after"],
] as const)("%s cut off %s the work is made good by the next run", async (operationId, when) => {
  const environment = await github.create(`cut-${operationId.length}-${when}`);
  const provider = manyValued();
  await environment.vault(environmentsWrite).writeSecret(names.slots.A, provider.first);
  await run(environment, provider);
  github.emulator.abortNext({ operationId, when });
  await expect(run(environment, provider)).rejects.toThrow();
  await run(environment, provider);
  const slot = await environment.vault(environmentsWrite).variable(names.pointer);
  const value = environment.secret(names.slots[slot === "B" ? "B" : "A"]);
  expect((await provider.live()).length).toBe(1);
  expect(await provider.lets(value ?? "")).toBe(true);
});
