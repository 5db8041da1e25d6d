import type { Operation, Parameter } from "../api/model.ts";
import { readPaths } from "../api/read.ts";
import type { Description } from "../document/description.ts";
import { own } from "../json.ts";
import { readSecurity, type Security } from "./security.ts";
import { View } from "./view.ts";

/** A described API, as far as its implementation can be held against it. */
export interface Api {
  readonly description: Description;
  readonly operations: readonly Operation[];
  readonly security: Security;
  /** Paths that the servers put before those of the operations, the likeliest first. */
  readonly prefixes: readonly string[];
  /** What a server has to take: properties that a request leaves out do no harm. */
  readonly taken: View;
  /** What a client sends. */
  readonly sent: View;
  /** What a server answers. */
  readonly answered: View;
}

/** Header parameters of these names say nothing (OpenAPI 3.1, Parameter Object). */
const ignoredHeaders = new Set(["accept", "content-type", "authorization"]);

export function readApi(description: Description): Api {
  const operations = readPaths(description)
    .flatMap((path) => path.operations)
    // Node refuses to send TRACE, as browsers do.
    .filter(({ method }) => method !== "TRACE")
    .map((operation) => ({ ...operation, parameters: operation.parameters.filter(counts) }));
  return {
    description,
    operations,
    security: readSecurity(description),
    prefixes: prefixesOf(description),
    taken: new View(description, "request", "reads"),
    sent: new View(description, "request", "sends"),
    answered: new View(description, "response", "sends"),
  };
}

function counts(parameter: Parameter): boolean {
  return parameter.in !== "header" || !ignoredHeaders.has(parameter.name.toLowerCase());
}

function prefixesOf(description: Description): string[] {
  const listed = own(description.root.value, "servers");
  const servers: unknown[] = Array.isArray(listed) ? listed : [];
  return [...new Set([...servers.map(pathOf), ""])];
}

/** The path of a server's URL, its variables filled in. */
function pathOf(server: unknown): string {
  const template = own(server, "url");
  if (typeof template !== "string") return "";
  const url = template.replace(/\{([^}]*)\}/g, (_, name: string) => {
    const value = own(own(own(server, "variables"), name), "default");
    return typeof value === "string" ? value : name;
  });
  const nowhere = "http://localhost";
  return URL.canParse(url, nowhere) ? new URL(url, nowhere).pathname.replace(/\/+$/, "") : "";
}
