import type { HttpRequest } from "../../../../../src/ports/index.ts";
import { headerOf, ok, refuse, type Stage } from "../kit/stage.ts";

const admin = "sk-admin-of-the-organisation-1";
const page = 2;

/** Service accounts of one project, in pages of two; what it refuses repeats the key, as it does. */
export function openai(): Stage {
  const accounts = new Map([
    ["user-0", { name: "by hand", key: "sk-svcacct-first000000000000000000AAAA" }],
    ["user-1", { name: "of others", key: "sk-svcacct-other000000000000000000BBBB" }],
    ["user-2", { name: "of others too", key: "sk-svcacct-third000000000000000000CCCC" }],
  ]);
  const others = ["user-1", "user-2"];
  let made = 2;
  const paged = (query: URLSearchParams, rows: readonly { readonly id: string }[]) => {
    const from = rows.findIndex(({ id }) => id === query.get("after")) + 1;
    const data = rows.slice(from, from + page);
    return ok({ object: "list", data, has_more: from + page < rows.length });
  };
  const serve = (request: HttpRequest) => {
    const { pathname, searchParams } = new URL(request.url);
    const holder = headerOf(request, "Authorization").replace("Bearer ", "");
    if (pathname === "/v1/models") {
      const known = [...accounts.values()].some(({ key }) => key === holder);
      return known ? ok({ data: [] }) : refuse(401, `Incorrect API key provided: ${holder}`);
    }
    if (holder !== admin) return refuse(401, `Incorrect API key provided: ${holder}`);
    const root = "/v1/organization/projects/proj_1";
    if (pathname === `${root}/api_keys`) {
      const rows = [...accounts].map(([id, { key }]) => ({
        id: `key-of-${id}`,
        redacted_value: `${key.slice(0, 12)}********${key.slice(-4)}`,
        owner: { type: "service_account", service_account: { id } },
      }));
      return paged(searchParams, rows);
    }
    if (!pathname.startsWith(`${root}/service_accounts`)) return refuse(404, "no such project");
    if (request.method === "GET") {
      return paged(
        searchParams,
        [...accounts].map(([id, { name }]) => ({ id, name })),
      );
    }
    if (request.method === "POST") {
      const id = `user-${++made}`;
      const { name } = JSON.parse(request.body ?? "") as { name: string };
      const key = `sk-svcacct-${String(made).padStart(23, "0")}WXYZ`;
      accounts.set(id, { name, key });
      return ok({ id, name, api_key: { id: `key-of-${id}`, value: key, name: "Secret Key" } });
    }
    const id = pathname.split("/").at(-1) ?? "";
    return accounts.delete(id) ? ok({ id, deleted: true }) : refuse(404, "no such account");
  };
  return {
    settings: { driver: "openai", project: "proj_1" },
    environment: () => ({ OPENAI_ADMIN_KEY: admin }),
    http: serve,
    first: "sk-svcacct-first000000000000000000AAAA",
    lets: (value) => [...accounts.values()].some(({ key }) => key === value),
    live: () => [...accounts.keys()].filter((id) => !others.includes(id)),
  };
}
