import type { Request } from "./request.ts";

type Headers = readonly (readonly [string, string])[];

/** A page on any origin may use the mock: it holds nothing that is worth protecting. */
export function corsHeaders(request: Request, answer: Headers): Headers {
  const origin = request.header("origin");
  if (origin === undefined) return [];
  const names = [...new Set(answer.map(([name]) => name))];
  return [
    ["Access-Control-Allow-Origin", origin],
    ["Access-Control-Allow-Credentials", "true"],
    ["Access-Control-Expose-Headers", names.join(", ")],
    ["Vary", "Origin"],
  ];
}

/** A browser asks before it sends what a form could not. */
export function isPreflight(request: Request): boolean {
  return (
    request.method === "OPTIONS" &&
    request.header("origin") !== undefined &&
    request.header("access-control-request-method") !== undefined
  );
}

export function preflightHeaders(request: Request, allow: readonly string[]): Headers {
  const wanted = request.header("access-control-request-headers");
  return [
    ["Access-Control-Allow-Methods", allow.join(", ")],
    ...(wanted === undefined ? [] : [["Access-Control-Allow-Headers", wanted] as const]),
  ];
}
