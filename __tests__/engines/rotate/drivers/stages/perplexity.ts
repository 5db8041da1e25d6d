import type { HttpRequest } from "../../../../../src/ports/index.ts";
import { headerOf, ok, refuse, type Stage } from "../kit/stage.ts";

/** Keys that make and end each other; nothing lists them, and one that was lost lives on. */
export function perplexity(): Stage {
  const keys = new Map([["pplx-first-value-000000000000", "by hand"]]);
  let made = 0;
  const first = "pplx-first-value-000000000000";
  const serve = (request: HttpRequest) => {
    const { pathname } = new URL(request.url);
    const holder = headerOf(request, "Authorization").replace("Bearer ", "");
    if (!keys.has(holder)) return refuse(401, `Invalid API key ${holder}`);
    const body = JSON.parse(request.body ?? "") as Record<string, string>;
    switch (pathname) {
      case "/chat/completions":
        return ok({ choices: [] });
      case "/generate_auth_token": {
        const value = `pplx-value-${String(++made).padStart(16, "0")}`;
        keys.set(value, body.token_name ?? "");
        return ok({ auth_token: value, token_name: body.token_name, created_at_epoch_seconds: 1 });
      }
      case "/revoke_auth_token":
        return keys.delete(body.auth_token ?? "") ? ok({}) : refuse(404, "no such token");
      default:
        return refuse(404, "no such path");
    }
  };
  return {
    settings: { driver: "perplexity" },
    environment: () => ({}),
    http: serve,
    first,
    unlisted: true,
    lets: (value) => keys.has(value),
    live: () => [...keys].map(([value, name]) => (value === first ? "before" : name)),
  };
}
