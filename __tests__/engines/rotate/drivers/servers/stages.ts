import { createHash } from "node:crypto";
import { databases } from "../../../../../src/adapters/database/index.ts";
import type { DatabaseServer } from "../../../../../tools/database-servers/server.ts";
import { ldapNames, startOpenLdap } from "../../../../../tools/database-servers/openldap.ts";
import { startPostgres } from "../../../../../tools/database-servers/postgres.ts";
import { findProgram } from "../../../../../tools/database-servers/process.ts";
import { startRedis } from "../../../../../tools/database-servers/redis.ts";
import type { Stage } from "../kit/stage.ts";

/** A real server, and a stage on it that begins as if no rotation had ever been. */
export interface RealServer {
  readonly isInstalled: boolean;
  readonly packageName: string;
  readonly start: () => Promise<DatabaseServer | undefined>;
  readonly stage: (server: DatabaseServer) => Promise<Stage>;
}

const hash = (text: string) => createHash("sha256").update(text).digest("hex");

async function done(answer: Promise<{ readonly kind: string }>): Promise<void> {
  const { kind } = await answer;
  if (kind !== "answered") throw new Error(`the server said no: ${JSON.stringify(await answer)}`);
}

export const realServers: Readonly<Record<string, RealServer>> = {
  PostgreSQL: {
    isInstalled: findProgram("postgres") !== undefined,
    packageName: "postgresql",
    start: startPostgres,
    stage: async ({ place, adminPassword, firstPassword }) => {
      const there = { ...place, database: "postgres" };
      const ask = (sql: string) =>
        databases.postgres.query(there, { user: "admin", password: adminPassword }, sql);
      await done(ask(`ALTER ROLE app_a LOGIN PASSWORD '${firstPassword}'`));
      await done(ask("ALTER ROLE app_b NOLOGIN PASSWORD NULL"));
      const living =
        "SELECT rolname FROM pg_authid WHERE rolname LIKE 'app%' AND rolcanlogin AND rolpassword IS NOT NULL";
      return {
        settings: {
          driver: "postgresql",
          ...there,
          "role-a": "app_a",
          "role-b": "app_b",
          "admin-user": "admin",
          query: "SELECT count(*) FROM orders",
        },
        environment: () => ({ POSTGRES_ADMIN_PASSWORD: adminPassword }),
        first: firstPassword,
        databases,
        // A consumer logs in as the role of the slot that it reads.
        lets: async (password, { secrets }) => {
          const slot = [...secrets].find(([, held]) => held === password)?.[0];
          const possible =
            slot === undefined ? ["app_a", "app_b"] : [slot === "A" ? "app_a" : "app_b"];
          for (const user of possible) {
            const answer = await databases.postgres.query(there, { user, password }, "SELECT 1");
            if (answer.kind === "answered") return true;
          }
          return false;
        },
        live: async () => {
          const answer = await ask(living);
          return answer.kind === "answered" ? answer.rows.map(([name]) => name ?? "") : ["?"];
        },
      };
    },
  },
  Redis: {
    isInstalled: findProgram("redis-server") !== undefined,
    packageName: "redis-server",
    start: startRedis,
    stage: async ({ place, adminPassword, firstPassword }) => {
      const ask = (...command: readonly string[]) =>
        databases.redis.run(place, { user: "default", password: adminPassword }, command);
      await done(ask("ACL", "SETUSER", "app", "resetpass", `#${hash(firstPassword)}`));
      return {
        settings: { driver: "redis", ...place, user: "app", check: ["GET", "orders"] },
        environment: () => ({ REDIS_ADMIN_PASSWORD: adminPassword }),
        first: firstPassword,
        databases,
        lets: async (password) =>
          (await databases.redis.run(place, { user: "app", password }, ["PING"])).kind ===
          "answered",
        live: async () => {
          const answer = await ask("ACL", "GETUSER", "app");
          const text = JSON.stringify(answer);
          const hashes = text.match(/[0-9a-f]{64}/g) ?? [];
          return hashes.map((one) => hash(`redis ${place.host} app${one}`).slice(0, 32));
        },
      };
    },
  },
  OpenLDAP: {
    isInstalled: findProgram("slapd") !== undefined,
    packageName: "slapd",
    start: startOpenLdap,
    stage: async ({ place, adminPassword, firstPassword }) => {
      const dn = ldapNames.consumer;
      const attribute = "userPassword";
      const login = { user: ldapNames.admin, password: adminPassword };
      const stored = async () => {
        const answer = await databases.ldap.ask(place, login, { kind: "read", dn, attribute });
        return answer.kind === "answered" ? answer.values : [];
      };
      const before = await stored();
      if (!before.includes(firstPassword)) {
        await done(
          databases.ldap.ask(place, login, { kind: "add", dn, attribute, value: firstPassword }),
        );
      }
      for (const value of before) {
        if (value === firstPassword) continue;
        await done(databases.ldap.ask(place, login, { kind: "delete", dn, attribute, value }));
      }
      return {
        settings: { driver: "openldap", ...place, dn, "admin-dn": ldapNames.admin },
        environment: () => ({ LDAP_ADMIN_PASSWORD: adminPassword }),
        first: firstPassword,
        databases,
        lets: async (password) =>
          (await databases.ldap.ask(place, { user: dn, password }, { kind: "bind" })).kind ===
          "answered",
        live: async () =>
          (await stored()).map((value) =>
            value.startsWith("{SSHA}")
              ? Buffer.from(value.slice(6), "base64").subarray(20).toString("hex")
              : "in clear",
          ),
      };
    },
  },
};
