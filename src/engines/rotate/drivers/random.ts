import { randomBytes } from "node:crypto";
import { namesOf } from "../store/slots.ts";
import type { ChosenDriver } from "../driver.ts";
import type { DriverDefinition } from "./definition.ts";

const kidBytes = 9;

/**
 * A secret between the user's own programs. Those that check it accept what is in both slots, so
 * its end is that its slot is empty: nobody can be given it any more.
 */
export const random: DriverDefinition<"random"> = {
  title: "random value",
  declare: () => ({
    kind: "multi-value",
    maxLive: 2,
    listable: false,
    revokeReversible: false,
    propagation: 10,
  }),
  environment: () => [],
  connect: ({ bytes, format }, { vault, name }): ChosenDriver => {
    const { slots } = namesOf(name);
    const slotOf = (id: string) => (id.startsWith("B") ? "B" : "A");
    return {
      kind: "chosen",
      traits: random.declare({ driver: "random", bytes, format }),
      draft: (slot) => {
        const kid = randomBytes(kidBytes).toString("base64url");
        return { id: `${slot}-${kid}`, value: make(bytes, format, kid) };
      },
      // The slot is the only place that has to know it.
      install: () => Promise.resolve(),
      verify: async (_, id) => {
        const slot = slots[slotOf(id)];
        const kept = (await vault.secrets()).some((secret) => secret.name === slot);
        return kept
          ? { answer: "works", observed: `GitHub keeps it as ${slot}` }
          : { answer: "refused", observed: `${slot} is gone, so no job is given it` };
      },
      list: () => Promise.resolve([]),
      identify: () => Promise.resolve("A-before"),
      revoke: (id) => vault.deleteSecret(slots[slotOf(id)]),
    };
  },
};

function make(bytes: number, format: "base64url" | "hex" | "jwk", kid: string): string {
  const key = randomBytes(bytes);
  if (format !== "jwk") return key.toString(format);
  return JSON.stringify({
    kty: "oct",
    use: "sig",
    alg: "HS256",
    kid,
    k: key.toString("base64url"),
  });
}
