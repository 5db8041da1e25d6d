import { parseRotationRecord } from "../../../inputs/index.ts";
import type { Driver, Trial } from "../driver.ts";
import type { Rotation } from "../rotation.ts";
import { namesOf } from "../store/slots.ts";

export interface Rehearsal {
  readonly rotation: Rotation;
  /** Every write that the rotation would make, in order. */
  readonly writes: readonly string[];
}

const assumed = "assumed, since nothing was changed";

/**
 * The same machine on the same world, except that nothing is written: reads see what would have
 * been written, and what only a write could show is assumed to go well. So the plan is the
 * program's own, not a description of it.
 */
export function rehearse(real: Rotation): Rehearsal {
  const writes: string[] = [];
  const names = namesOf(real.name);
  let record: string | undefined;
  const rotation: Rotation = {
    ...real,
    held: new Map(real.held),
    store: {
      readRecord: async () => record ?? (await real.store.readRecord()),
      writeRecord: (text) => {
        record = text;
        const { phase } = parseRotationRecord(text, names.record);
        return planned(`write variable ${names.record}: ${phase}`);
      },
      writeSlot: (slot) => planned(`write secret ${names.slots[slot]}`),
      promote: (slot) => planned(`write variable ${names.pointer}: ${slot}`),
    },
    driver: rehearsedDriver(real.driver, planned),
    audit: {
      last: () => real.audit.last(),
      append: ({ from, to }) => planned(`append to the audit: ${from} -> ${to}`),
    },
    pause: () => Promise.resolve(),
    born: () => undefined,
    observe: () => undefined,
  };
  return { rotation, writes };

  function planned(text: string): Promise<void> {
    writes.push(text);
    return Promise.resolve();
  }
}

function rehearsedDriver(real: Driver, planned: (text: string) => Promise<void>): Driver {
  const given = new Set<string>();
  const ended = new Set<string>();
  const end = (verb: string) => async (id: string) => {
    ended.add(id);
    await planned(`${verb} ${id} at the provider`);
  };
  const verify = (value: string, id: string): Promise<Trial> => {
    if (ended.has(id)) return Promise.resolve({ answer: "refused", observed: assumed });
    if (given.has(id)) return Promise.resolve({ answer: "works", observed: assumed });
    return real.verify(value, id);
  };
  const common = {
    verify,
    list: async () => (await real.list()).filter((id) => !ended.has(id)),
    revoke: end("revoke"),
    ...(real.deactivate === undefined ? {} : { deactivate: end("deactivate") }),
  };
  if (real.kind === "chosen") {
    return {
      ...real,
      ...common,
      install: async (id) => {
        given.add(id);
        await planned(`give ${id} its new value at the provider`);
      },
    };
  }
  const made = "the new credential";
  return {
    ...real,
    ...common,
    create: async () => {
      given.add(made);
      await planned("create a credential at the provider");
      return { id: made, value: made };
    },
  };
}
