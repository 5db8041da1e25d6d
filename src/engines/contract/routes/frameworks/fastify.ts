import type { RawRoutes } from "../route.ts";

/**
 * Listens to the routes that a Fastify instance registers from now on. Fastify publishes each
 * instance on the diagnostics channel `fastify.initialization` before any route is there.
 * Returns the way to read what was heard; undefined for anything else than Fastify.
 *
 * Its text is copied into the started app, so it may use nothing from outside of itself.
 */
export function hearFastify(instance: unknown): (() => RawRoutes) | undefined {
  interface Registered {
    readonly method: string | readonly string[];
    readonly url: string;
    readonly schema?: { readonly hide?: boolean };
  }
  const fastify = instance as {
    addHook?: (name: "onRoute", hook: (route: Registered) => void) => void;
  };
  if (typeof fastify.addHook !== "function") return undefined;
  const routes: { method: string; parts: string[] }[] = [];
  fastify.addHook("onRoute", ({ method, url, schema }) => {
    // `hide` is how Fastify's own OpenAPI plug-in is told that a route is not for the description.
    if (schema?.hide === true) return;
    for (const one of typeof method === "string" ? [method] : method) {
      // Fastify adds HEAD to each GET by itself.
      if (one !== "HEAD") routes.push({ method: one.toUpperCase(), parts: [url] });
    }
  });
  return () => ({ framework: "Fastify", routes });
}
