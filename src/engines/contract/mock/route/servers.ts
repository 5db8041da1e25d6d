import type { PathItem, Operation } from "../../api/model.ts";
import type { Description } from "../../document/description.ts";
import { isRecord, own } from "../../json.ts";
import { valueOf } from "../source.ts";

/** Variables with many values, several in one URL, are not multiplied out beyond this. */
const maxPrefixes = 100;

/** Paths below which an operation is served: those of its own servers, its path's, or the API's. */
export function prefixesOf(
  description: Description,
  item: PathItem,
  operation: Operation,
): readonly string[] {
  const holders = [
    valueOf(description, operation),
    valueOf(description, item),
    description.root.value,
  ];
  for (const holder of holders) {
    const servers = own(holder, "servers");
    if (!Array.isArray(servers) || servers.length === 0) continue;
    return [...new Set((servers as unknown[]).flatMap(prefixes))].slice(0, maxPrefixes);
  }
  return [""];
}

/** The URL's path, without a slash at its end, for each value of the variables in it. */
function prefixes(server: unknown): string[] {
  const url = own(server, "url");
  if (typeof url !== "string") return [""];
  const path = url.replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*/i, "").replace(/[?#].*$/s, "");
  let filled = [path];
  for (const [whole, name = ""] of path.matchAll(/\{([^{}]*)\}/g)) {
    const values = variableValues(own(own(server, "variables"), name));
    filled = filled
      .flatMap((text) => values.map((value) => text.replaceAll(whole, value)))
      .slice(0, maxPrefixes);
  }
  return filled.map((text) => {
    const trimmed = text.replace(/\/+$/, "");
    return trimmed === "" || trimmed.startsWith("/") ? trimmed : `/${trimmed}`;
  });
}

function variableValues(variable: unknown): string[] {
  const fallback = own(variable, "default");
  const listed = own(variable, "enum");
  const values = [fallback, ...(Array.isArray(listed) ? (listed as unknown[]) : [])];
  const texts = values.filter((value): value is string => typeof value === "string");
  return isRecord(variable) && texts.length > 0 ? [...new Set(texts)] : ["default"];
}
