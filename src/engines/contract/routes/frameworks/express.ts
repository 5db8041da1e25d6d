import type { Part, RawRoutes } from "../route.ts";

interface Layer {
  readonly name?: string;
  readonly route?: { readonly path: unknown; readonly methods: Record<string, boolean> };
  readonly handle?: unknown;
  readonly rawPath?: unknown;
  readonly regexp?: RegExp;
  readonly keys?: readonly { readonly name: string | number }[];
}

/**
 * Routes of an Express app, 4 (`app._router.stack`) or 5 (`app.router.stack`), with everything that
 * is mounted in it. Undefined for anything else. NestJS runs on the same stack.
 *
 * Its text is copied into the started app, so it may use nothing from outside of itself.
 */
export function readExpress(app: unknown): RawRoutes | undefined {
  const routes: { method: string; parts: Part[] }[] = [];

  const stackOf = (value: unknown): readonly Layer[] | undefined => {
    if (typeof value !== "function") return undefined;
    const holder = value as unknown as Readonly<Record<string, unknown>>;
    // Express 4 throws when `router` is read.
    const four = typeof holder["lazyrouter"] === "function";
    const router = Array.isArray(holder["stack"])
      ? holder
      : four
        ? holder["_router"]
        : holder["router"];
    const stack = (router as { stack?: unknown } | undefined)?.stack;
    return Array.isArray(stack) ? (stack as Layer[]) : undefined;
  };

  const partsOf = (path: unknown, keys: Layer["keys"] = []): Part[] => {
    if (Array.isArray(path)) return path.flatMap((one) => partsOf(one));
    if (typeof path === "string") return [path];
    const names = keys.map(({ name }) => String(name));
    return [{ expression: path instanceof RegExp ? path.source : "?", keys: names }];
  };

  const walk = (stack: readonly Layer[], mounts: Part[]): void => {
    for (const { name, route, handle, rawPath, regexp, keys } of stack) {
      const inner = stackOf(handle);
      // Express 4 keeps only the expression that it made from the mount path.
      const own = partsOf(route?.path ?? rawPath ?? regexp, keys);
      if (route !== undefined) {
        const methods = Object.keys(route.methods).filter((method) => route.methods[method]);
        // `app.all` registers each method that Node knows.
        const all = methods.includes("_all") || methods.length > 20 ? ["ALL"] : methods;
        for (const part of own) {
          for (const method of all)
            routes.push({ method: method.toUpperCase(), parts: [...mounts, part] });
        }
      } else if (inner !== undefined) {
        for (const part of own) walk(inner, [...mounts, part]);
      } else if (name === "mounted_app") {
        // An app in an app hides behind a closure of this name.
        routes.push({ method: "ALL", parts: [...mounts, { expression: "?", keys: [] }] });
      }
    }
  };

  const stack = stackOf(app);
  if (stack !== undefined) walk(stack, []);
  return stack && { framework: "Express", routes };
}
