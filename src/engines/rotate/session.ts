import { randomBytes, scryptSync } from "node:crypto";
import { driverSettings, type DriverSettings, type RotateInputs } from "../../inputs/index.ts";
import { Failure } from "../../model/index.ts";
import type { GitHub, Home, Vault } from "../../ports/index.ts";
import { masksOf } from "./leaks/masks.ts";
import type { Redactor } from "./leaks/redactor.ts";
import type { RotatePorts } from "./ports.ts";
import { runName } from "./consumers.ts";
import { definitionOf } from "./drivers/registry.ts";
import { namesOf } from "./store/slots.ts";

/** Variables that stand for the inputs of the action in a terminal, where flags would be seen. */
const tokenVariable = "LAMPLIGHTER_ROTATE_TOKEN";
const jobTokenVariable = "GITHUB_TOKEN";

/** What all credentials of one run share. */
export interface Session {
  readonly ports: RotatePorts;
  readonly inputs: RotateInputs;
  readonly redactor: Redactor;
  readonly github: GitHub;
  /** `owner/name`, where it is known. */
  readonly repository: string | undefined;
  /** As leases and the audit call this run. */
  readonly run: string;
  readonly jobToken: string | undefined;
  /** Throws a Failure where the step was not given the token. */
  readonly token: () => string;
  readonly vault: (home: Home) => Vault;
  /** Masks a value and keeps it out of all that we write, before this returns. */
  readonly born: (value: string) => void;
  readonly now: () => Date;
  /** Seconds since the process was asked to end. */
  readonly asked: () => number | undefined;
}

export async function openSession(
  ports: RotatePorts,
  inputs: RotateInputs,
  redactor: Redactor,
): Promise<Session> {
  const { step, clock } = ports;
  const born = (value: string): void => {
    for (const mask of masksOf(value)) step.mask(mask);
    redactor.add(value);
  };
  const token = inputs.token ?? step.given(tokenVariable);
  const jobToken = inputs.githubToken ?? step.given(jobTokenVariable);
  for (const each of [token, jobToken, ...givenTo(ports, inputs)]) {
    if (each !== undefined) born(each);
  }
  const github = await ports.github();
  const theToken = (): string => {
    if (token === undefined) throw withoutToken();
    return token;
  };
  return {
    ...{ ports, inputs, redactor, github, jobToken, born },
    repository: inputs.repository ?? step.repository,
    run: runName(step.run, random),
    token: theToken,
    vault: (home) => github.vault(theToken(), home),
    now: () => clock.now(),
    asked: step.holdSignals(),
  };
}

/** All that the step was given for its credentials: known before the first thing can go wrong. */
function givenTo(
  { step }: RotatePorts,
  { credentials }: RotateInputs,
): readonly (string | undefined)[] {
  return credentials.flatMap(({ name, provider }) => {
    const { slots } = namesOf(name);
    const settings = settingsIn(provider);
    const variables = settings === undefined ? [] : definitionOf(settings).environment(settings);
    return [slots.A, slots.B, name, ...variables].map((variable) => step.given(variable));
  });
}

/** Undefined for settings that cannot be, which are reported where the credential is opened. */
function settingsIn(provider: unknown): DriverSettings | undefined {
  const result = driverSettings.safeParse(provider);
  return result.success ? result.data : undefined;
}

/** An unguessable word for ids and salts. */
export function random(): string {
  return randomBytes(12).toString("base64url");
}

/** RFC 7914 with 16 MB and some 50 ms: what a record shows cannot be tried out. */
export function fingerprint(value: string, salt: string): string {
  const cost = { N: 2 ** 14, r: 8, p: 1, maxmem: 32 * 1024 * 1024 };
  return scryptSync(value, salt, 24, cost).toString("base64url");
}

function withoutToken(): Failure {
  return new Failure({
    code: "rotation-token-missing",
    what: "There is no token that may write secrets",
    where: "input `token`",
    why: "The job's own token can never write secrets, whatever its permissions.",
    fix: `pass a GitHub App's token or a fine-grained one with \`Environments: write\` as \`token\`; in a terminal, set ${tokenVariable}.`,
  });
}
