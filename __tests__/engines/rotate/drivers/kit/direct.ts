import type { Driver } from "../../../../../src/engines/rotate/driver.ts";
import { Failure } from "../../../../../src/model/index.ts";
import type { Slot } from "../../../../../src/inputs/index.ts";
import type { Call } from "../../simulation/provider.ts";
import { fresh, type Staged } from "./crashes.ts";
import type { Stage } from "./stage.ts";

export interface Made {
  readonly id: string;
  readonly value: string;
}

export interface Direct extends Staged {
  readonly driver: Driver;
  /** A credential in slot B, as the machine comes by one. */
  readonly obtain: (attempt?: string) => Promise<Made>;
  /** Ends it, with the help of a person where that takes one. */
  readonly end: (id: string, value: string) => Promise<void>;
  readonly lets: (value: string) => Promise<boolean>;
  readonly live: () => Promise<readonly string[]>;
}

const undisturbed: Call = (_, act) => Promise.resolve().then(act);

/** The driver by itself, without the machine. */
export function direct(make: () => Stage): Direct {
  const staged = fresh(make);
  const { world, provider } = staged;
  const driver = provider.connect(undisturbed, world.github(undisturbed));
  return {
    ...staged,
    driver,
    lets: async (value) => provider.lets(value),
    live: async () => provider.live(),
    end: async (id, value) => {
      try {
        await driver.revoke(id, value);
      } catch (error) {
        if (staged.stage.byHand === undefined || !(error instanceof Failure)) throw error;
        staged.stage.byHand.end(value);
        await driver.revoke(id, value);
      }
    },
    obtain: async (attempt = "attempt-1") => {
      const slot: Slot = "B";
      if (driver.kind === "issued") {
        const made = await driver.create(attempt, world.secrets.get("A"));
        world.secrets.set(slot, made.value);
        return made;
      }
      const made = driver.draft(slot);
      world.secrets.set(slot, made.value);
      await driver.install(made.id, made.value);
      return made;
    },
  };
}
