import type { HttpRequest } from "../../../../../src/ports/index.ts";
import { headerOf, ok, refuse, type Stage } from "../kit/stage.ts";

const admin = "admin-token-of-the-declared-api";

/** An API with keys that have names, can be switched off, and of which ten may live. */
export function http(valueOf = (number: number) => `declared-value-${number}`): Stage {
  const keys = new Map([["k-0", { name: "by hand", value: valueOf(0), active: true }]]);
  let made = 0;
  const serve = (request: HttpRequest) => {
    const { pathname } = new URL(request.url);
    const holder = headerOf(request, "Authorization").replace("Bearer ", "");
    if (pathname === "/me") {
      // In the body, as a header holds neither several lines nor other letters.
      const { key } = JSON.parse(request.body ?? "{}") as { key?: string };
      const known = [...keys.values()].some(({ value, active }) => active && value === key);
      return known ? ok({}) : refuse(401, `no key ${key ?? ""}`);
    }
    if (holder !== admin) return refuse(401, `no admin ${holder}`);
    const id = decodeURIComponent(pathname.split("/")[2] ?? "");
    if (request.method === "GET") {
      return ok({ data: [...keys].map(([key, { name }]) => ({ id: key, name })) });
    }
    if (request.method === "POST" && id === "") {
      if (keys.size >= 10) return refuse(422, "too many keys");
      const { name } = JSON.parse(request.body ?? "") as { name: string };
      const key = `k-${++made}`;
      keys.set(key, { name, value: valueOf(made), active: true });
      return ok({ key: { id: key, secret: valueOf(made) } }, 201);
    }
    const found = keys.get(id);
    if (found === undefined) return refuse(404, "no such key");
    if (request.method === "DELETE") keys.delete(id);
    else found.active = false;
    return ok({}, 204);
  };
  return {
    settings: {
      driver: "http",
      create: {
        url: "https://api.example.com/keys",
        headers: { Authorization: "Bearer {env:ADMIN_TOKEN}" },
        json: { name: "lamplighter {attempt}" },
        id: "/key/id",
        value: "/key/secret",
      },
      verify: { method: "POST", url: "https://api.example.com/me", json: { key: "{value}" } },
      deactivate: {
        method: "POST",
        url: "https://api.example.com/keys/{id}/off",
        headers: { Authorization: "Bearer {env:ADMIN_TOKEN}" },
      },
      revoke: {
        url: "https://api.example.com/keys/{id}",
        headers: { Authorization: "Bearer {env:ADMIN_TOKEN}" },
      },
      list: {
        url: "https://api.example.com/keys",
        headers: { Authorization: "Bearer {env:ADMIN_TOKEN}" },
        items: "/data",
        id: "/id",
        name: "/name",
      },
      "first-id": "k-0",
      "max-live": 10,
    },
    environment: () => ({ ADMIN_TOKEN: admin }),
    http: serve,
    first: valueOf(0),
    lets: (value) => [...keys.values()].some((key) => key.active && key.value === value),
    live: () => [...keys.keys()],
  };
}
