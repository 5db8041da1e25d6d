import { Failure } from "../../../model/index.ts";
import type { Slot } from "../../../inputs/index.ts";
import type { Vault } from "../../../ports/index.ts";
import type { Store } from "../rotation.ts";
import { namesOf, slotStore } from "./slots.ts";

/**
 * For consumers that cannot read a pointer: the promoted value is copied to the one name that
 * they know, there and in every other place. Nothing breaks, but a job that was queued before and
 * starts after the copy may hold either value until the old one is drained. The pointer moves
 * last: until then the promotion is not over, and another run makes all copies again.
 */
export function fixedStore(
  vault: Vault,
  name: string,
  held: ReadonlyMap<Slot, string>,
  copies: readonly Vault[] = [vault],
): Store {
  const names = namesOf(name);
  const slots = slotStore(vault, name);
  return {
    ...slots,
    promote: async (slot) => {
      const value = held.get(slot);
      if (value === undefined) throw notGiven(name, names.slots[slot]);
      for (const place of copies) await place.writeSecret(name, value);
      await slots.promote(slot);
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
