export interface ShopRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Parsed JSON; undefined where the route takes no body. */
  readonly body: unknown;
}

export interface ShopResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent as it is, anything else as JSON. */
  readonly body: unknown;
}

export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Segments in braces are parameters, as in the OpenAPI description. */
  readonly path: string;
  readonly takesBody?: boolean;
  /** Needs the admin token. */
  readonly backOffice?: boolean;
  readonly handle: (request: ShopRequest) => ShopResponse;
}

export interface Match {
  readonly route: Route;
  readonly params: Record<string, string>;
}

/** The routes whose path fits, whatever their method: none is a 404, none of the method a 405. */
export function matchPath(routes: readonly Route[], pathname: string): Match[] {
  const segments = pathname.split("/");
  return routes.flatMap((route) => {
    const params = matchSegments(route.path.split("/"), segments);
    return params === undefined ? [] : [{ route, params }];
  });
}

function matchSegments(
  template: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [position, part] of template.entries()) {
    const segment = segments[position] ?? "";
    if (part.startsWith("{")) params[part.slice(1, -1)] = segment;
    else if (part !== segment) return undefined;
  }
  return params;
}
