import { createHash } from "node:crypto";
import type { HttpRequest } from "../../../../../src/ports/index.ts";
import { headerOf, ok, refuse, type Stage } from "../kit/stage.ts";

interface Grant {
  refresh: string;
  readonly used: Set<string>;
  readonly access: Set<string>;
}

const idOf = (access: string) =>
  createHash("sha256").update(`oauth2${access}`).digest("hex").slice(0, 16);

/** A server that replaces a refresh token at each use, and ends the grant when an old one comes back. */
export function oauth2RefreshToken(): Stage {
  let made = 0;
  const word = (kind: string) => `${kind}-${String(++made).padStart(24, "0")}`;
  const sign = (): Grant => ({
    refresh: word("refresh"),
    used: new Set(),
    access: new Set([word("access")]),
  });
  let grant = sign();
  const first = `${[...grant.access].join("")}\n${grant.refresh}`;
  const exchange = (refresh: string) => {
    if (grant.used.has(refresh)) grant = { refresh: "", used: grant.used, access: new Set() };
    if (refresh !== grant.refresh) return ok({ error: "invalid_grant" }, 400);
    grant.used.add(refresh);
    grant.refresh = word("refresh");
    const access = word("access");
    grant.access.add(access);
    return ok({ access_token: access, refresh_token: grant.refresh, expires_in: 3600 });
  };
  const serve = (request: HttpRequest) => {
    const { pathname } = new URL(request.url);
    if (pathname === "/me") {
      const holder = headerOf(request, "Authorization").replace("Bearer ", "");
      return grant.access.has(holder) ? ok({ sub: "user" }) : refuse(401, "invalid_token");
    }
    const login = Buffer.from("client-1:secret-of-the-client").toString("base64");
    if (headerOf(request, "Authorization") !== `Basic ${login}`)
      return refuse(401, "invalid_client");
    const asked = new URLSearchParams(request.body);
    const token = asked.get("token") ?? "";
    switch (pathname) {
      case "/token":
        return exchange(asked.get("refresh_token") ?? "");
      case "/introspect":
        return ok({ active: token === grant.refresh });
      default:
        grant.access.delete(token);
        return ok("");
    }
  };
  return {
    settings: {
      driver: "oauth2-refresh-token",
      "token-url": "https://id.example.com/token",
      "client-id": "client-1",
      "client-secret": "CLIENT_SECRET",
      "verify-url": "https://id.example.com/me",
      "introspection-url": "https://id.example.com/introspect",
      "revocation-url": "https://id.example.com/revoke",
    },
    environment: () => ({ CLIENT_SECRET: "secret-of-the-client" }),
    http: serve,
    first,
    lets: (value) => grant.access.has(value.split("\n")[0] ?? ""),
    live: () => [...grant.access].map(idOf),
    signIn: () => {
      grant = sign();
      return `${[...grant.access].join("")}\n${grant.refresh}`;
    },
  };
}
