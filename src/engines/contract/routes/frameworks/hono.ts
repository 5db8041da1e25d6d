import type { RawRoutes } from "../route.ts";

/**
 * Routes of a Hono app, with those of the apps mounted in it; middleware is in the list under the
 * method `ALL`. Undefined for anything else.
 *
 * Its text is copied into the started app, so it may use nothing from outside of itself.
 */
export function readHono(app: unknown): RawRoutes | undefined {
  const hono = app as { routes?: unknown; fetch?: unknown; getPath?: unknown } | null | undefined;
  if (typeof hono !== "object" || hono === null) return undefined;
  if (!Array.isArray(hono.routes) || typeof hono.fetch !== "function") return undefined;
  if (typeof hono.getPath !== "function") return undefined;
  const seen = new Map<string, { method: string; parts: string[] }>();
  for (const { method, path } of hono.routes as readonly { method: string; path: string }[]) {
    seen.set(`${method} ${path}`, { method, parts: [path] });
  }
  return { framework: "Hono", routes: [...seen.values()] };
}

/**
 * Sees each Hono app as it is made. `Hono` extends a base class, and `super()` looks the base up
 * each time; a transparent proxy there sees the instances and changes nothing of them.
 */
export function watchHono(Hono: unknown, made: (app: unknown) => void): void {
  if (typeof Hono !== "function") return;
  const base: unknown = Object.getPrototypeOf(Hono);
  if (typeof base !== "function" || base === Function.prototype) return;
  const proxy = new Proxy(base, {
    construct(target, args: unknown[], newTarget) {
      const app: unknown = Reflect.construct(target, args, newTarget);
      made(app);
      return app as object;
    },
  });
  Object.setPrototypeOf(Hono, proxy);
}
