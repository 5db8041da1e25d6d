import { Refusal } from "../server/refusal.ts";
import type { Call } from "../server/call.ts";
import { environmentOf, organizationOf } from "../state/owners.ts";
import type { Secret, SecretKind, Variable, Vault } from "../state/model.ts";
import type { Rule } from "./rule.ts";

const largestValue = 48 * 1024;
/** A sealed box is its value and 48 bytes more: an ephemeral public key and a tag. */
const sealOverhead = 48;
const mostSecrets = { repo: 100, environment: 100, org: 1000 };
const mostVariables = { repo: 500, environment: 100, org: 1000 };

type Noun = keyof typeof mostSecrets;

/** Names, number and size of secrets, and that they are sealed to the key that is current. */
export const secretValues: Rule = {
  check(call) {
    const found = /^(\w+)\/create-or-update-(\w+)-secret$/.exec(call.operation.id);
    if (found === null) return;
    const [, kind, noun] = found as unknown as [string, SecretKind, Noun];
    const name = call.param("secret_name").toUpperCase();
    checkName(name, "Secret");
    const vault = vaultOf(call, kind, noun);
    if (!vault.secrets.has(name)) checkCount(vault.secrets, mostSecrets[noun], "secrets");
    checkSeal(call, vault);
  },
};

/** Names, number and size of variables. */
export const variableValues: Rule = {
  check(call) {
    const found = /^actions\/(?:create|update)-(\w+)-variable$/.exec(call.operation.id);
    if (found === null) return;
    const { name, value } = call.body as { name?: string; value?: string };
    if (name !== undefined) checkName(name.toUpperCase(), "Variable");
    const noun = found[1] as Noun;
    if (call.operation.id.includes("/create")) {
      checkCount(variablesOf(call, noun), mostVariables[noun], "variables");
    }
    if (Buffer.byteLength(value ?? "") > largestValue) {
      throw new Refusal(422, "Variable value is too large: 48 KB is the maximum.");
    }
  },
};

function checkName(name: string, noun: string): void {
  if (!/^[A-Z_][A-Z0-9_]*$/.test(name)) {
    throw new Refusal(
      422,
      `${noun} names can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores (_). Spaces are not allowed. Must start with a letter ([a-z], [A-Z]) or underscores (_).`,
    );
  }
  if (name.startsWith("GITHUB_")) {
    throw new Refusal(422, `${noun} names must not start with GITHUB_.`);
  }
}

function checkSeal(call: Call, vault: Vault): void {
  const body = call.body as { encrypted_value?: string; key_id?: string };
  if (body.encrypted_value === undefined && body.key_id === undefined) return;
  if (body.key_id !== vault.keyId) {
    throw new Refusal(422, "The key_id is not that of the current public key.");
  }
  const size = Buffer.from(body.encrypted_value ?? "", "base64").length;
  if (size < sealOverhead) throw new Refusal(422, "The encrypted_value is not a sealed box.");
  if (size > largestValue + sealOverhead) {
    throw new Refusal(422, "Secret value is too large: 48 KB is the maximum.");
  }
}

function checkCount(all: ReadonlyMap<string, Secret | Variable>, most: number, noun: string): void {
  if (all.size >= most) throw new Refusal(422, `No more than ${most} ${noun} are allowed here.`);
}

function vaultOf(call: Call, kind: SecretKind, noun: Noun): Vault {
  if (noun === "environment") return environmentOf(call).secrets;
  return noun === "org" ? organizationOf(call).secrets[kind] : call.repository.secrets[kind];
}

function variablesOf(call: Call, noun: Noun): ReadonlyMap<string, Variable> {
  if (noun === "environment") return environmentOf(call).variables;
  return noun === "org" ? organizationOf(call).variables : call.repository.variables;
}
