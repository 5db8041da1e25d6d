import type { HttpRequest } from "../../../../../src/ports/index.ts";
import { headerOf, ok, refuse, type Stage } from "../kit/stage.ts";

const admin = "sk-ant-admin01-of-the-organisation";
const valueOf = (number: number) => `sk-ant-api03-${String(number).padStart(24, "0")}-k${number}AA`;

/** Keys that a person makes in the Console, and an Admin API that lists them and switches them off. */
export function anthropic(): Stage {
  const keys = new Map([["apikey_0", { value: valueOf(0), status: "active" }]]);
  let waiting: string | undefined;
  const serve = (request: HttpRequest) => {
    const { pathname } = new URL(request.url);
    const holder = headerOf(request, "x-api-key");
    if (headerOf(request, "anthropic-version") === "") return refuse(400, "no version");
    if (pathname === "/v1/models") {
      const known = [...keys.values()].some(
        (key) => key.value === holder && key.status === "active",
      );
      if (known && holder === waiting) waiting = undefined;
      return known ? ok({ data: [] }) : refuse(401, "invalid x-api-key");
    }
    if (holder !== admin) return refuse(401, "invalid x-api-key");
    if (request.method === "GET") {
      const data = [...keys].map(([id, { value, status }]) => ({
        id,
        status,
        partial_key_hint: `${value.slice(0, 16)}...${value.slice(-4)}`,
      }));
      return ok({ data, has_more: false });
    }
    const key = keys.get(pathname.split("/").at(-1) ?? "");
    if (key === undefined) return refuse(404, "no such key");
    if (key.status === "archived") return refuse(400, "an archived key cannot be changed");
    key.status = (JSON.parse(request.body ?? "") as { status: string }).status;
    return ok({});
  };
  return {
    settings: { driver: "anthropic" },
    environment: () => {
      // The person makes another one once the last one is in use.
      if (waiting === undefined) {
        const number = keys.size;
        waiting = valueOf(number);
        keys.set(`apikey_${number}`, { value: waiting, status: "active" });
      }
      return { ANTHROPIC_ADMIN_KEY: admin, API_KEY_NEXT: waiting };
    },
    http: serve,
    first: valueOf(0),
    lets: (value) =>
      [...keys.values()].some((key) => key.value === value && key.status === "active"),
    live: () =>
      [...keys]
        .filter(([, { value, status }]) => status !== "archived" && value !== waiting)
        .map(([id]) => id),
  };
}
