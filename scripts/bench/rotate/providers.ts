import { setTimeout as sleep } from "node:timers/promises";
import { databases } from "../../../src/adapters/database/index.ts";
import { nodeHttp } from "../../../src/adapters/node-http.ts";
import { ldapNames, startOpenLdap } from "../../../tools/database-servers/openldap.ts";
import { startPostgres } from "../../../tools/database-servers/postgres.ts";
import { startRedis } from "../../../tools/database-servers/redis.ts";
import type { Slot } from "../../../src/inputs/index.ts";

export interface BenchedProvider {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly first: string;
  /** A consumer's login; undefined where it is let in, else what it was told. */
  readonly login: (value: string, slot: Slot) => Promise<string | undefined>;
  /** Waits until the next rotation may begin. */
  readonly pace?: () => Promise<void>;
  /** Waits until the old one may have ended, where it ends by itself. */
  readonly settle?: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Just after the next whole second, which is when tokens end. */
function nextSecond(): Promise<void> {
  return sleep(1_030 - (Date.now() % 1_000));
}

type Answer = Promise<{ readonly kind: string; readonly code?: string; readonly why?: string }>;

async function trouble(answer: Answer): Promise<string | undefined> {
  const { kind, code, why } = await answer;
  return kind === "answered" ? undefined : (code ?? why ?? kind);
}

/** Each starts a real server; undefined where it is not installed. */
export const providers: Readonly<Record<string, () => Promise<BenchedProvider | undefined>>> = {
  PostgreSQL: async () => {
    const server = await startPostgres();
    if (server === undefined) return undefined;
    const place = { ...server.place, database: "postgres" };
    const roles = { A: "app_a", B: "app_b" };
    return {
      settings: {
        driver: "postgresql",
        ...place,
        "role-a": roles.A,
        "role-b": roles.B,
        "admin-user": "admin",
        query: "SELECT count(*) FROM orders",
      },
      environment: { POSTGRES_ADMIN_PASSWORD: server.adminPassword },
      first: server.firstPassword,
      login: (password, slot) =>
        trouble(databases.postgres.query(place, { user: roles[slot], password }, "SELECT 1")),
      close: () => server.close(),
    };
  },
  Redis: async () => {
    const server = await startRedis();
    if (server === undefined) return undefined;
    const { place } = server;
    return {
      settings: { driver: "redis", ...place, user: "app" },
      environment: { REDIS_ADMIN_PASSWORD: server.adminPassword },
      first: server.firstPassword,
      login: (password) => trouble(databases.redis.run(place, { user: "app", password }, ["PING"])),
      close: () => server.close(),
    };
  },
  OpenLDAP: async () => {
    const server = await startOpenLdap();
    if (server === undefined) return undefined;
    const { place } = server;
    const user = ldapNames.consumer;
    return {
      settings: { driver: "openldap", ...place, dn: user, "admin-dn": ldapNames.admin },
      environment: { LDAP_ADMIN_PASSWORD: server.adminPassword },
      first: server.firstPassword,
      login: (password) => trouble(databases.ldap.ask(place, { user, password }, { kind: "bind" })),
      close: () => server.close(),
    };
  },
  "OpenID Connect": async () => {
    const { startOidc, accessTokenSeconds } =
      await import("../../../tools/database-servers/oidc.ts");
    const server = await startOidc();
    const { origin } = server;
    let halfLife = 1_500;
    await nextSecond();
    return {
      settings: {
        driver: "oauth2-refresh-token",
        "token-url": `${origin}/token`,
        "client-id": server.clientId,
        "client-secret": "CLIENT_SECRET",
        "verify-url": `${origin}/me`,
        "introspection-url": `${origin}/token/introspection`,
        "access-token-seconds": accessTokenSeconds,
      },
      environment: { CLIENT_SECRET: server.clientSecret },
      first: await server.signIn(),
      // Two tokens of three seconds, half of that apart: one ends while the other is current.
      pace: async () => {
        await sleep(halfLife);
        halfLife = 0;
      },
      settle: nextSecond,
      login: async (value) => {
        const headers = [["Authorization", `Bearer ${value.split("\n")[0] ?? ""}`]] as const;
        const limits = { seconds: 10, bytes: 100_000 };
        const reply = await nodeHttp.send({ method: "GET", url: `${origin}/me`, headers }, limits);
        if ("why" in reply) return reply.why;
        return reply.status === 200 ? undefined : String(reply.status);
      },
      close: () => server.close(),
    };
  },
};
