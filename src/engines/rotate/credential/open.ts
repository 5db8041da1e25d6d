import {
  parseDriverSettings,
  parseRotationRecord,
  type DriverSettings,
  type RotatedCredential,
  type RotationRecord,
  type Slot,
} from "../../../inputs/index.ts";
import type { Home, Vault } from "../../../ports/index.ts";
import { consumersOf } from "../consumers.ts";
import type { Driver } from "../driver.ts";
import { connectDriver } from "../drivers/registry.ts";
import { guardedCommands, guardedVault } from "../leaks/guard.ts";
import { allowRecord, withIdsAllowed } from "../leaks/ids.ts";
import type { Consumers, Store } from "../rotation.ts";
import { fingerprint, type Session } from "../session.ts";
import { fixedStore } from "../store/fixed.ts";
import { namesOf, slotStore } from "../store/slots.ts";
import { copyHomes, homeOf, inWords, unseenReaders } from "./homes.ts";

/** One credential with everything that a rotation of it works on. */
export interface Credential {
  readonly name: string;
  readonly settings: RotatedCredential;
  readonly provider: DriverSettings;
  readonly home: Home;
  readonly vault: Vault;
  readonly store: Store;
  readonly driver: Driver;
  readonly consumers: Consumers;
  /** Values of the slots as the step was given them. */
  readonly held: Map<Slot, string>;
  /** Places that know one fixed name only, in words. */
  readonly fixed: readonly string[];
}

/** Throws a Failure for settings that cannot be, and for variables that the step lacks. */
export function openCredential(session: Session, settings: RotatedCredential): Credential {
  const { inputs, repository } = session;
  const { name } = settings;
  const here = { repository, environment: inputs.environment };
  const provider = parseDriverSettings(settings.provider, `${name} in rotate.credentials`);
  const home = homeOf(settings, here);
  const fixedHomes = [...(settings.mode === "fixed" ? [home] : []), ...copyHomes(settings, here)];
  const vault = guardedVault(session.vault(home), session.redactor);
  const held = heldValues(session, name);
  const copies = fixedHomes.map((each) => session.vault(each));
  const store =
    copies.length === 0 ? slotStore(vault, name) : fixedStore(vault, name, held, copies);
  return {
    ...{ name, settings, provider, home, vault, store, held },
    driver: withIdsAllowed(driverOf(session, provider, name, home), session.redactor),
    consumers: readers(session, settings, [home, ...fixedHomes]),
    fixed: fixedHomes.map(inWords),
  };
}

export async function recordOf(
  { redactor }: Pick<Session, "redactor">,
  { name, store }: Credential,
): Promise<RotationRecord | undefined> {
  const text = await store.readRecord();
  if (text === undefined) return undefined;
  const record = parseRotationRecord(text, `the record of ${name}`);
  allowRecord(redactor, record);
  return record;
}

/**
 * A secret is never shown again, so it reaches us through the environment alone. Before the first
 * rotation it may still be there under its plain name.
 */
function heldValues({ ports }: Session, name: string): Map<Slot, string> {
  const { slots } = namesOf(name);
  const held = new Map<Slot, string>();
  for (const slot of ["A", "B"] as const) {
    const value = ports.step.given(slots[slot]);
    if (value !== undefined) held.set(slot, value);
  }
  const plain = ports.step.given(name);
  if (plain !== undefined && held.size === 0) held.set("A", plain);
  return held;
}

/** A driver may publish what is public of a value, so its vault is not guarded. */
function driverOf(session: Session, provider: DriverSettings, name: string, home: Home): Driver {
  const { ports, born, now, redactor } = session;
  return connectDriver(provider, {
    ...{ name, vault: session.vault(home), born, now, fingerprint },
    http: ports.http,
    databases: ports.databases,
    commands: guardedCommands(ports.commands, redactor),
    environment: (variable) => ports.step.given(variable),
    pause: (seconds) => ports.step.pause(seconds),
  });
}

function readers(session: Session, settings: RotatedCredential, homes: readonly Home[]): Consumers {
  const { github, jobToken, ports, repository } = session;
  const inHomes = homes.flatMap((home) => ("repository" in home ? [home.repository] : []));
  const own = repository === undefined ? [] : [repository];
  const all = [...new Set([...own, ...inHomes, ...settings.consumers])];
  return consumersOf({
    // Another repository's runs are not the job token's to see.
    repositories: all.map((each) =>
      github.runs(each === repository ? (jobToken ?? session.token()) : session.token(), each),
    ),
    own: ports.step.run,
    unseen: unseenReaders(homes, settings.consumers),
  });
}
