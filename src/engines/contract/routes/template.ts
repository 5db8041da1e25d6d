import { templateKey } from "../api/match.ts";
import type { Route } from "./route.ts";

/**
 * A framework's path as OpenAPI writes it, so that the two can be compared: `/a/:id(\d+)` is
 * `/a/{id}`. An optional part makes two paths. Undefined for a path with a wildcard: it is a
 * fallback or middleware, or its inside cannot be described.
 */
export function templatesOf(path: string): string[] | undefined {
  const plain = path
    // Parameters with a pattern: `:id(\\d+)` of Express 4 and Fastify, `:id{[0-9]+}` of Hono.
    .replace(/:(\w+)\((?:[^()]|\([^()]*\))*\)/g, ":$1")
    .replace(/:(\w+)\{(?:[^{}]|\{[^{}]*\})*\}/g, ":$1");
  if (plain.includes("*")) return undefined;
  const optional = /\{([^{}]*)\}|(\/:\w+)\?/.exec(plain);
  if (optional !== null) {
    const [whole, group, parameter] = optional;
    const before = plain.slice(0, optional.index);
    const after = plain.slice(optional.index + whole.length);
    return ["", group ?? parameter ?? ""].flatMap(
      (part) => templatesOf(before + part + after) ?? [],
    );
  }
  const template = plain
    .replace(/::/g, "\u0000")
    .replace(/:(\w+)/g, "{$1}")
    .replaceAll("\u0000", ":")
    .replace(/\/{2,}/g, "/")
    .replace(/(?<=.)\/$/, "");
  return [template === "" ? "/" : template];
}

/** `GET /a/{}`: what makes two routes the same, whatever their parameters are called. */
export function routeKey(method: string, template: string): string {
  return `${method} ${templateKey(template).replace(/(?<=.)\/$/, "")}`;
}

/** A route under its described form; a route without one is left out. */
export function templated(routes: readonly Route[]): Route[] {
  return routes.flatMap(({ method, path }) =>
    (templatesOf(path) ?? []).map((template) => ({ method, path: template })),
  );
}
