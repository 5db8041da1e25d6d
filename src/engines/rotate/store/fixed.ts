import { Failure } from "../../../model/index.ts";
import type { Slot } from "../../../inputs/index.ts";
import type { Vault } from "../../../ports/index.ts";
import type { Store } from "../rotation.ts";
import { namesOf } from "./slots.ts";

/**
 * For consumers that cannot read a pointer: the promoted value is copied to the one name that
 * they know. Nothing breaks there, but a job that was queued before and starts after the copy
 * may hold either value until the old one is drained.
 */
export function fixedStore(vault: Vault, name: string, held: ReadonlyMap<Slot, string>): Store {
  const names = namesOf(name);
  return {
    readRecord: () => vault.variable(names.record),
    writeRecord: (text) => vault.writeVariable(names.record, text),
    writeSlot: (slot, value) => vault.writeSecret(names.slots[slot], value),
    promote: async (slot) => {
      const value = held.get(slot);
      if (value === undefined) throw notGiven(name, names.slots[slot]);
      await vault.writeSecret(name, value);
    },
  };
}

function notGiven(name: string, slot: string): Failure {
  return new Failure({
    code: "rotation-slot-missing",
    what: `The new value of ${name} was not given to this run`,
    where: `secret ${slot}`,
    why: "GitHub never shows a secret again, so it has to reach the step through `env`.",
    fix: `add \`${slot}: \${{ secrets.${slot} }}\` under the step's \`env:\`.`,
  });
}
