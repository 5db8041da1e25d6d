import { createHash, randomBytes } from "node:crypto";
import { Failure } from "../../../model/index.ts";
import type { SettingsOf } from "../../../inputs/index.ts";
import type { LdapRequest } from "../../../ports/index.ts";
import type { ChosenDriver } from "../driver.ts";
import type { DriverDefinition, DriverTools } from "./definition.ts";
import { answered, trialOf } from "./support/database.ts";
import { given } from "./support/environment.ts";

type Settings = SettingsOf<"openldap">;

/** Result codes of RFC 4511, appendix A. */
const codes = { noSuchAttribute: "16", valueExists: "20", invalidCredentials: "49" } as const;

const attribute = "userPassword";
const scheme = "{SSHA}";
const sha1Bytes = 20;
const saltBytes = 8;

/**
 * An entry may have several passwords. Each is kept as a salted hash (RFC 2307, with 256 random
 * bits in it SHA-1 is no weakness) whose salt is its id: so a listed one is known without its value,
 * and the password itself reaches no log.
 */
export const openldap: DriverDefinition<"openldap"> = {
  title: "OpenLDAP entry",
  declare: () => ({
    kind: "multi-value",
    maxLive: 100,
    listable: true,
    revokeReversible: false,
    propagation: 0,
  }),
  environment: (settings) => [settings["admin-password"]],
  connect: (settings, tools): ChosenDriver => {
    const idOf = (stored: string) =>
      saltOf(stored)?.toString("hex") ??
      `kept-${tools.fingerprint(stored, settings.dn).slice(0, 16)}`;
    const ask = (request: LdapRequest, aim: string, fine: readonly string[] = []) =>
      asAdmin(settings, tools, request, aim, fine);
    const stored = () => ask({ kind: "read", dn: settings.dn, attribute }, "read the passwords");
    return {
      kind: "chosen",
      traits: openldap.declare(settings),
      draft: () => ({
        id: randomBytes(saltBytes).toString("hex"),
        value: randomBytes(32).toString("base64url"),
      }),
      install: async (id, value) => {
        const hash = hashed(value, Buffer.from(id, "hex"));
        const request = { kind: "add", dn: settings.dn, attribute, value: hash } as const;
        await ask(request, "add a password", [codes.valueExists]);
      },
      verify: async (value) => {
        const login = { user: settings.dn, password: value };
        const answer = await tools.databases.ldap.ask(settings, login, { kind: "bind" });
        return trialOf(answer, `${settings.dn} bound`, [codes.invalidCredentials]);
      },
      list: async () => (await stored()).map(idOf),
      identify: async (value) => {
        const all = await stored();
        const found =
          all.find((one) => isOf(one, value)) ?? (all.length === 1 ? all[0] : undefined);
        if (found !== undefined) return idOf(found);
        throw unidentified(tools.name, settings.dn);
      },
      revoke: async (id) => {
        const value = (await stored()).find((one) => idOf(one) === id);
        if (value === undefined) return;
        const request = { kind: "delete", dn: settings.dn, attribute, value } as const;
        await ask(request, "remove a password", [codes.noSuchAttribute]);
      },
    };
  },
};

async function asAdmin(
  settings: Settings,
  tools: DriverTools,
  request: LdapRequest,
  aim: string,
  fine: readonly string[],
): Promise<readonly string[]> {
  const password = given(tools, settings["admin-password"]);
  const login = { user: settings["admin-dn"], password };
  const answer = await tools.databases.ldap.ask(settings, login, request);
  if (answer.kind === "refused" && fine.includes(answer.code)) return [];
  const needs = `write on ${attribute} of ${settings.dn}`;
  const asked = { server: `LDAP at ${settings.host}`, aim, needs, secrets: [password] };
  return answered(asked, answer, (code) => code === codes.invalidCredentials).values;
}

function hashed(value: string, salt: Buffer): string {
  const digest = createHash("sha1").update(value).update(salt).digest();
  return scheme + Buffer.concat([digest, salt]).toString("base64");
}

function saltOf(stored: string): Buffer | undefined {
  if (!stored.startsWith(scheme)) return undefined;
  const salt = Buffer.from(stored.slice(scheme.length), "base64").subarray(sha1Bytes);
  return salt.length === 0 ? undefined : salt;
}

function isOf(stored: string, value: string): boolean {
  const salt = saltOf(stored);
  return salt === undefined ? stored === value : stored === hashed(value, salt);
}

function unidentified(name: string, dn: string): Failure {
  return new Failure({
    code: "rotation-current-unknown",
    what: `Which password of the entry is the present value of ${name} cannot be told`,
    where: dn,
    why: "It has several in schemes that only the server can read, so the right one could not be removed later.",
    fix: `leave the entry one password, or take the secret ${name}_A away and remove the old ones by hand.`,
  });
}
