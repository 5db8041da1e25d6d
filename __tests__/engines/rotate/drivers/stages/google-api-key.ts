import type { HttpRequest } from "../../../../../src/ports/index.ts";
import { headerOf, ok, refuse, type Stage } from "../kit/stage.ts";

interface Key {
  readonly value: string;
  readonly annotations: Readonly<Record<string, string>>;
  deleted: boolean;
}

const token = "ya29.access-token-of-the-project";
const parent = "/v2/projects/shop/locations/global/keys";
const first = "AIzaFirst000000000000000000000000000001";

/** Keys that are made by an operation, tagged by annotations, and kept for 30 days once deleted. */
export function googleApiKey(): Stage {
  const keys = new Map<string, Key>([["key-0", { value: first, annotations: {}, deleted: false }]]);
  let made = 0;
  const shown = (id: string, { annotations, deleted }: Key) => ({
    name: `${parent.slice(4)}/${id}`,
    annotations,
    ...(deleted && { deleteTime: "2026-11-20T12:00:00Z" }),
  });
  const serve = (request: HttpRequest) => {
    const { pathname, searchParams, host } = new URL(request.url);
    if (host === "generativelanguage.googleapis.com") {
      const holder = headerOf(request, "x-goog-api-key");
      const key = [...keys.values()].find(({ value }) => value === holder);
      return key !== undefined && !key.deleted ? ok({}) : refuse(400, "API key not valid.");
    }
    if (headerOf(request, "Authorization") !== `Bearer ${token}`) return refuse(401, "no login");
    if (pathname === "/v2/keys:lookupKey") {
      const found = [...keys].find(([, { value }]) => value === searchParams.get("keyString"));
      return found === undefined ? refuse(404, "no such key") : ok(shown(...found));
    }
    if (pathname.startsWith("/v2/operations/")) {
      const id = pathname.split("/").at(-1) ?? "";
      const key = keys.get(id);
      return key === undefined ? refuse(404, "no") : ok({ done: true, response: shown(id, key) });
    }
    if (pathname === parent && request.method === "GET") {
      return ok({
        keys: [...keys].filter(([, { deleted }]) => !deleted).map(([id, key]) => shown(id, key)),
      });
    }
    if (pathname === parent) {
      const id = searchParams.get("keyId") ?? "";
      if (keys.has(id)) return refuse(409, "it exists");
      const { annotations } = JSON.parse(request.body ?? "") as Pick<Key, "annotations">;
      keys.set(id, {
        value: `AIzaMade${String(++made).padStart(31, "0")}`,
        annotations,
        deleted: false,
      });
      return ok({ name: `operations/${id}` });
    }
    const [id = "", part] = pathname.slice(parent.length + 1).split("/");
    const key = keys.get(id);
    if (key === undefined) return refuse(404, "no such key");
    if (part === "keyString") return ok({ keyString: key.value });
    if (request.method === "GET") return ok(shown(id, key));
    if (key.deleted) return refuse(400, "it is deleted");
    key.deleted = true;
    return ok({ name: "operations/gone", done: true });
  };
  return {
    settings: { driver: "google-api-key", project: "shop" },
    environment: () => ({ GOOGLE_ACCESS_TOKEN: token }),
    http: serve,
    first,
    lets: (value) => [...keys.values()].some((key) => key.value === value && !key.deleted),
    live: () => [...keys].filter(([, { deleted }]) => !deleted).map(([id]) => id),
  };
}
