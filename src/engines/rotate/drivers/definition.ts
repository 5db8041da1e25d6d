import type { DriverName, SettingsOf } from "../../../inputs/index.ts";
import type { Commands, Databases, Http, Vault } from "../../../ports/index.ts";
import type { Driver, Traits } from "../driver.ts";

/**
 * Who makes a value and how many live: the provider makes a new one (`create`), we set the only
 * one that a holder has, so that two holders take turns (`set`), one holder has several
 * (`multi-value`), or nobody but a person can make one (`person`).
 */
export type DriverKind = "create" | "set" | "multi-value" | "person";

export interface Declaration extends Traits {
  readonly kind: DriverKind;
  /** Whether the old one can be brought back for a while: switched off before it is deleted. */
  readonly revokeReversible: boolean;
}

/** All that a driver may ask of the world; every method of a port is one outside call. */
export interface DriverTools {
  /** Of the credential, as on GitHub. */
  readonly name: string;
  readonly http: Http;
  readonly commands: Commands;
  readonly databases: Databases;
  /** Where the credential itself is kept. */
  readonly vault: Vault;
  /** A variable of the step; undefined where it is not set or empty. */
  environment(name: string): string | undefined;
  /** Masks a value in the tick in which it is born. */
  born(value: string): void;
  /** Slow on purpose, so that a value that a person once chose cannot be found by trying. */
  fingerprint(value: string, salt: string): string;
  pause(seconds: number): Promise<void>;
  now(): Date;
}

export interface DriverDefinition<Name extends DriverName> {
  /** As reports and tables call the provider's credential. */
  readonly title: string;
  declare(settings: SettingsOf<Name>): Declaration;
  /** How to do without this secret altogether; reports say it first. */
  readonly eliminate?: string;
  /** An end that the provider sets and no rotation moves, in days after a person made it. */
  readonly lifetime?: { readonly days: number; readonly alarmAt: readonly number[] };
  /** Variables that the step has to be given. */
  environment(settings: SettingsOf<Name>): readonly string[];
  connect(settings: SettingsOf<Name>, tools: DriverTools): Driver;
}
