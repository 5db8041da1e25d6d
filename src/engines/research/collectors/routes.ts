import { parse } from "yaml";
import type { SourceFile } from "../scene/scene.ts";
import { between, notChecked, strongest, type Collector } from "./collector.ts";
import { again } from "./commands.ts";
import { record } from "../record.ts";

const most = 15;
const verbs = ["get", "post", "put", "patch", "delete", "head", "options"];

/** Routes in the code that the API's description does not have. */
export const routes: Collector = {
  name: "routes",
  looksAt: "routes of Express, Fastify, Hono and Koa apps that the OpenAPI description lacks",
  collect: async (scene) => {
    const described = scene.files.flatMap(operationsIn);
    const served = (await scene.modules()).flatMap(({ path, routes: found }) =>
      found.map((route) => ({ ...route, file: path })),
    );
    if (described.length === 0) {
      return served.length === 0
        ? { observations: [] }
        : notChecked(
            "undocumented routes",
            "there is no OpenAPI description to compare the routes with",
          );
    }
    const known = new Set(described);
    const observations = served
      .filter(({ method, path }) => !isDescribed(known, method, normal(path)))
      .map(({ file, method, path, line }) => ({
        kind: "undocumented-route",
        subject: `${method} ${path} in ${file}`,
        where: { path: file, line },
        value: 0,
        unit: "descriptions",
        strength: between(1, 0, 2),
        text: `serves ${method.toUpperCase()} ${path}, which the API's description lacks`,
        command: again("routes", file),
      }));
    return { observations: strongest(observations, most) };
  },
};

/** `get /orders/{}` for each operation of a description in OpenAPI 2 or 3. */
function operationsIn({ path, text = "", role }: SourceFile): readonly string[] {
  const looks = /\.(?:ya?ml|json)$/.test(path) && /["']?(?:openapi|swagger)["']?\s*:/.test(text);
  if (!looks || role === "test" || text.length > 400_000) return [];
  let document: Readonly<Record<string, unknown>>;
  try {
    document = record(parse(text, { maxAliasCount: 100, logLevel: "silent" }));
  } catch {
    return [];
  }
  return Object.entries(record(document["paths"])).flatMap(([template, item]) =>
    Object.keys(record(item))
      .filter((method) => verbs.includes(method))
      .map((method) => `${method} ${normal(template)}`),
  );
}

/** `/orders/:id`, `/orders/{id}` and `/orders/` as one. */
function normal(path: string): string {
  return path.replace(/\{[^}]*\}|:\w+\??(?:\([^)]*\))?/g, "{}").replace(/(.)\/$/, "$1");
}

/** A router may be mounted below a path that we do not see, so the end of a path is enough. */
function isDescribed(known: ReadonlySet<string>, method: string, path: string): boolean {
  if (known.has(`${method} ${path}`)) return true;
  if (path === "/") return true;
  return [...known].some((each) => {
    const [verb = "", template = ""] = each.split(" ");
    return verb === method && (template.endsWith(path) || path.endsWith(template));
  });
}
