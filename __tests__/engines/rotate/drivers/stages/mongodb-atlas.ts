import type { HttpRequest } from "../../../../../src/ports/index.ts";
import { headerOf, ok, refuse, type Stage } from "../kit/stage.ts";

const admin = "mdb_sa_sk_of_the_managing_account_1";
const first = "mdb_sa_sk_first_000000000000000AAAA";
const account = "/api/atlas/v2/orgs/org1/serviceAccounts/mdb_sa_id_1";

/** Secrets of one service account, two at most; every call takes a token that was signed for. */
export function mongodbAtlas(): Stage {
  const secrets = new Map([["s-0", first]]);
  const tokens = new Set<string>();
  let made = 0;
  const login = (request: HttpRequest) => {
    const [id, secret = ""] = Buffer.from(headerOf(request, "Authorization").slice(6), "base64")
      .toString()
      .split(":");
    const known =
      id === "mdb_sa_id_admin" ? secret === admin : [...secrets.values()].includes(secret);
    if (!known) return refuse(401, "invalid_client");
    const token = `access-${tokens.size}`;
    if (id === "mdb_sa_id_admin") tokens.add(token);
    return ok({ access_token: token, expires_in: 3600 });
  };
  const serve = (request: HttpRequest) => {
    const { pathname } = new URL(request.url);
    if (pathname === "/api/oauth/token") return login(request);
    if (!tokens.has(headerOf(request, "Authorization").replace("Bearer ", "")))
      return refuse(401, "no");
    if (!headerOf(request, "Accept").includes("vnd.atlas.")) return refuse(406, "no version");
    if (pathname === account) {
      const rows = [...secrets].map(([id, value]) => ({
        id,
        maskedSecretValue: `mdb_sa_sk_***${value.slice(-4)}`,
        expiresAt: "2027-01-01T00:00:00Z",
      }));
      return ok({ clientId: "mdb_sa_id_1", secrets: rows });
    }
    if (request.method === "POST") {
      if (secrets.size >= 2) return refuse(400, "SERVICE_ACCOUNT_MAX_SECRETS");
      const id = `s-${++made}`;
      secrets.set(id, `mdb_sa_sk_${String(made).padStart(20, "0")}M${made}`);
      return ok({ id, secret: secrets.get(id) }, 201);
    }
    return secrets.delete(pathname.split("/").at(-1) ?? "") ? ok("", 204) : refuse(404, "gone");
  };
  return {
    settings: {
      driver: "mongodb-atlas",
      organization: "org1",
      "client-id": "mdb_sa_id_1",
      "admin-client-id": "mdb_sa_id_admin",
    },
    environment: () => ({ ATLAS_ADMIN_SECRET: admin }),
    http: serve,
    first,
    lets: (value) => [...secrets.values()].includes(value),
    live: () => [...secrets.keys()],
  };
}
