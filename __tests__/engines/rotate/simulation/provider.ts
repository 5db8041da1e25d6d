import { createHash } from "node:crypto";
import type { ChosenDriver, IssuingDriver, Trial } from "../../../../src/engines/rotate/driver.ts";
import type { Slot } from "../../../../src/inputs/index.ts";
import type { Vault } from "../../../../src/ports/index.ts";

/** A provider: who is let in, and the driver that reaches it through `call`. */
export interface Provider {
  readonly driver: (call: Call, github: Github) => IssuingDriver | ChosenDriver;
  readonly lets: (value: string) => boolean | Promise<boolean>;
  /** Ids that live now. */
  readonly live: () => readonly string[] | Promise<readonly string[]>;
  /** The value that consumers use before the first rotation. */
  readonly first: string;
}

/** GitHub's side, for a driver that keeps something there; each call is an outside call. */
export interface Github {
  readonly vault: Vault;
  readonly secrets: ReadonlyMap<Slot, string>;
  readonly variables: Map<string, string>;
  readonly record: () => string | undefined;
}

/** One outside call: the process may end before it or after it. */
export type Call = <Result>(name: string, act: () => Result | Promise<Result>) => Promise<Result>;

const trial = (works: boolean): Trial =>
  works ? { answer: "works", observed: "200" } : { answer: "refused", observed: "401" };

/** Like AWS IAM: two keys at once, each made by the provider, switched off before deleted. */
export function issuing({ tags = true } = {}): Provider {
  const keys = new Map<string, { value: string; active: boolean; tag?: string }>();
  keys.set("key-0", { value: "value-of-key-0", active: true });
  let made = 0;
  const byValue = (value: string) => [...keys].find(([, key]) => key.value === value);
  return {
    first: "value-of-key-0",
    lets: (value) => byValue(value)?.[1].active === true,
    live: () => [...keys.keys()],
    driver: (call) => ({
      kind: "issued",
      traits: { maxLive: 2, listable: true, propagation: 2 },
      create: (attempt) =>
        call("create", () => {
          if (keys.size >= 2) throw new Error("LimitExceeded");
          const id = `key-${++made}`;
          const value = `value-of-${id}`;
          keys.set(id, { value, active: true, ...(tags && { tag: attempt }) });
          return { id, value };
        }),
      verify: (value) => call("verify", () => trial(byValue(value)?.[1].active === true)),
      list: () => call("list", () => [...keys.keys()]),
      identify: (value) => call("identify", () => byValue(value)?.[0]),
      orphans: ({ id, known }) =>
        call("orphans", () =>
          [...keys]
            .filter(([key, { tag }]) => (tags ? tag === id : !known.includes(key)))
            .map(([key]) => key),
        ),
      deactivate: (id) =>
        call("deactivate", () => {
          const key = keys.get(id);
          if (key !== undefined) key.active = false;
        }),
      revoke: (id) => call("revoke", () => void keys.delete(id)),
    }),
  };
}

/** Like PostgreSQL: two roles that take turns, each with one password of our making. */
export function alternating(): Provider {
  const roles = new Map<string, string | undefined>([
    ["app_a", "password-0"],
    ["app_b", undefined],
  ]);
  let drafted = 0;
  return {
    first: "password-0",
    lets: (value) => [...roles.values()].includes(value),
    live: () => [...roles].filter(([, value]) => value !== undefined).map(([role]) => role),
    driver: (call) => ({
      kind: "chosen",
      traits: { maxLive: 2, listable: false, propagation: 0 },
      draft: (slot: Slot) => ({
        id: slot === "A" ? "app_a" : "app_b",
        value: `password-${++drafted}`,
      }),
      install: (role, value) => call("install", () => void roles.set(role, value)),
      verify: (value, role) => call("verify", () => trial(roles.get(role) === value)),
      list: () => call("list", () => []),
      identify: (value) =>
        call("identify", () => [...roles].find(([, known]) => known === value)?.[0]),
      revoke: (role) => call("revoke", () => void roles.set(role, undefined)),
    }),
  };
}

/** Like Redis: one user with several passwords, known by their digests. */
export function manyValued(): Provider {
  const digest = (value: string) => createHash("sha256").update(value).digest("hex");
  const passwords = new Map([[digest("password-0"), "password-0"]]);
  let drafted = 0;
  return {
    first: "password-0",
    lets: (value) => passwords.has(digest(value)),
    live: () => [...passwords.keys()],
    driver: (call) => ({
      kind: "chosen",
      traits: { maxLive: 200, listable: true, propagation: 0 },
      draft: () => {
        const value = `password-${++drafted}`;
        return { id: digest(value), value };
      },
      install: (id, value) => call("install", () => void passwords.set(id, value)),
      verify: (value) => call("verify", () => trial(passwords.has(digest(value)))),
      list: () => call("list", () => [...passwords.keys()]),
      identify: (value) => call("identify", () => digest(value)),
      revoke: (id) => call("revoke", () => void passwords.delete(id)),
    }),
  };
}
