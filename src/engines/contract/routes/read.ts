import { isRecord } from "../json.ts";
import type { Part, Route, RouteList } from "./route.ts";

/** What the started app wrote; anything else than a list of routes counts as nothing. */
export function parseRoutes(text: string | undefined): RouteList | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
  if (!isRecord(value) || typeof value["framework"] !== "string") return undefined;
  if (!Array.isArray(value["routes"])) return undefined;
  const routes: Route[] = [];
  let unreadable = 0;
  for (const route of value["routes"] as unknown[]) {
    if (!isRecord(route) || typeof route["method"] !== "string") continue;
    const paths = pathsOf(Array.isArray(route["parts"]) ? (route["parts"] as unknown[]) : []);
    if (paths === undefined) unreadable += 1;
    else for (const path of paths) routes.push({ method: route["method"], path });
  }
  return { framework: value["framework"], routes, unreadable };
}

/** All ways to put the parts together; undefined when one of them cannot be read. */
function pathsOf(parts: readonly unknown[]): string[] | undefined {
  let paths = [""];
  for (const part of parts) {
    const texts = typeof part === "string" ? [part] : isExpression(part) ? unfold(part) : undefined;
    if (texts === undefined) return undefined;
    paths = paths.flatMap((path) => texts.map((text) => path + (text === "/" ? "" : text)));
  }
  return paths.map((path) => (path === "" ? "/" : path));
}

function isExpression(part: unknown): part is Exclude<Part, string> {
  return isRecord(part) && typeof part["expression"] === "string" && Array.isArray(part["keys"]);
}

/** With this Express 4 ends the expression of a mount path; another ending is a person's own. */
const mountEnd = "\\/?(?=\\/|$)";

/**
 * The mount paths behind an expression of Express 4 (path-to-regexp 0.1): `^\/a(?:\/([^/]+?))\/?(?=\/|$)`
 * is `/a/:id`, and several paths stand side by side.
 */
function unfold({ expression, keys }: Exclude<Part, string>): string[] | undefined {
  let key = 0;
  const parts = expression.split("|^");
  if (!parts.every((part) => part.endsWith(mountEnd))) return undefined;
  const texts = parts.map((part) =>
    part
      .slice(0, -mountEnd.length)
      .replace(/^\^/, "")
      .replace(/\(\?:\\\/\(\[\^\\?\/\]\+\?\)\)/g, () => `\\/:${keys[key++] ?? "parameter"}`)
      .replace(/\\([/.-])/g, "$1"),
  );
  return texts.some((text) => /[\\()[\]?*+|^$]/.test(text)) ? undefined : texts;
}
