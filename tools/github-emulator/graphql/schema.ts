import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { buildSchema, type GraphQLSchema } from "graphql";

let built: GraphQLSchema | undefined;

/** GitHub's public schema: built at the first query, since it takes a second, and only once. */
export function githubSchema(): GraphQLSchema {
  const trusted = { assumeValid: true, assumeValidSDL: true, noLocation: true };
  built ??= buildSchema(readFileSync(schemaFile(), "utf8"), trusted);
  return built;
}

/** The package exports only its module, which parses five megabytes of JSON that nobody needs here. */
function schemaFile(): string {
  const folders = createRequire(import.meta.url).resolve.paths("@octokit/graphql-schema") ?? [];
  const candidates = folders.map((at) => join(at, "@octokit", "graphql-schema", "schema.graphql"));
  const found = candidates.find((file) => existsSync(file));
  if (found === undefined) throw new Error("@octokit/graphql-schema is not installed: npm ci");
  return found;
}
