import type { Vault } from "../../../ports/index.ts";
import type { Store } from "../rotation.ts";

/** The names by which one credential is known on GitHub. */
export function namesOf(name: string) {
  return {
    slots: { A: `${name}_A`, B: `${name}_B` },
    pointer: `${name}_SLOT`,
    record: `${name}_ROTATION`,
  } as const;
}

/**
 * Two slots and a pointer: consumers read
 * `vars.NAME_SLOT == 'B' && secrets.NAME_B || secrets.NAME_A`, so one write moves them all, and
 * the same write back moves them back.
 */
export function slotStore(vault: Vault, name: string): Store {
  const names = namesOf(name);
  return {
    readRecord: () => vault.variable(names.record),
    writeRecord: (text) => vault.writeVariable(names.record, text),
    writeSlot: (slot, value) => vault.writeSecret(names.slots[slot], value),
    promote: (slot) => vault.writeVariable(names.pointer, slot),
  };
}
