import { createHash } from "node:crypto";
import { scramVerifier } from "../../../../../src/engines/rotate/drivers/support/scram-verifier.ts";
import { fakeDatabases } from "../../../../fakes/databases.ts";
import type { Stage } from "../kit/stage.ts";

const admin = "password-of-the-administrator";
const first = "password-before-the-first-rotation";
const hash = (text: string) => createHash("sha256").update(text).digest("hex");

const common = {
  environment: () => ({
    POSTGRES_ADMIN_PASSWORD: admin,
    REDIS_ADMIN_PASSWORD: admin,
    LDAP_ADMIN_PASSWORD: admin,
  }),
  first,
};

/** Two roles that take turns; the server keeps a verifier of each. */
export function postgresql(): Stage {
  const databases = fakeDatabases(admin);
  const { roles } = databases;
  roles.set("app_a", { login: true, verifier: scramVerifier(first) });
  roles.set("app_b", { login: false, verifier: null });
  return {
    ...common,
    settings: {
      driver: "postgresql",
      host: "db.example.com",
      database: "shop",
      "role-a": "app_a",
      "role-b": "app_b",
      "admin-user": "admin",
    },
    databases,
    // A consumer logs in as the role of the slot that it reads.
    lets: async (value, { secrets }) => {
      const slot = [...secrets].find(([, held]) => held === value)?.[0];
      const possible = slot === undefined ? [...roles.keys()] : [slot === "A" ? "app_a" : "app_b"];
      for (const user of possible) {
        const place = { host: "", port: 1, tls: "off", database: "" } as const;
        const login = { user, password: value };
        const answer = await databases.postgres.query(place, login, "SELECT 1");
        if (answer.kind === "answered") return true;
      }
      return false;
    },
    live: () =>
      [...roles]
        .filter(([, { login, verifier }]) => login && verifier !== null)
        .map(([name]) => name),
  };
}

/** One user with a set of hashes, saved to the configuration as there is no file of users. */
export function redis(): Stage {
  const databases = fakeDatabases(admin);
  const { hashes } = databases;
  hashes.add(hash(first));
  return {
    ...common,
    settings: { driver: "redis", host: "cache.example.com", user: "app", "admin-user": "admin" },
    databases,
    lets: (value) => hashes.has(hash(value)),
    live: () => [...hashes].map((one) => hash(`redis cache.example.com app${one}`).slice(0, 32)),
  };
}

/** One entry with several passwords, the first of which a person once wrote in clear. */
export function openldap(): Stage {
  const databases = fakeDatabases(admin);
  const { passwords } = databases;
  const salt = Buffer.from("0011223344556677", "hex");
  const digest = createHash("sha1").update(first).update(salt).digest();
  passwords.add(`{SSHA}${Buffer.concat([digest, salt]).toString("base64")}`);
  return {
    ...common,
    settings: {
      driver: "openldap",
      host: "ldap.example.com",
      dn: "cn=app",
      "admin-dn": "admin",
    },
    databases,
    lets: async (value) => {
      const place = { host: "", port: 1, tls: "off" } as const;
      const login = { user: "cn=app", password: value };
      return (await databases.ldap.ask(place, login, { kind: "bind" })).kind === "answered";
    },
    live: () =>
      [...passwords].map((one) => Buffer.from(one.slice(6), "base64").subarray(20).toString("hex")),
  };
}
