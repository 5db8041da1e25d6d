/**
 * Cuts GitHub's own API description down to the operations that the emulator answers.
 *
 *   node scripts/slice-openapi.ts [--check]
 *
 * The package is 385 MB unpacked, so it is fetched once into .cache and never installed. The
 * same package and the same list of operations give the same bytes; `--check` only compares.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const source = { package: "@octokit/openapi", version: "23.0.2", file: "api.github.com.json" };
const root = join(import.meta.dirname, "..");
const cache = join(root, ".cache", `octokit-openapi-${source.version}`);
const sliceFolder = join(root, "tools", "github-emulator", "slice");

/** Prose and examples: most of the bytes, none of the rules. */
const dropped = new Set([
  "description",
  "summary",
  "title",
  "example",
  "examples",
  "externalDocs",
  "tags",
  "servers",
  "deprecated",
  "headers",
  "links",
  "callbacks",
  "x-github",
  "x-octokit",
  "x-multi-segment",
  "x-github-breaking-changes",
]);

/** Below these keys the names belong to the API (a property may be called "description"). */
const namesOfTheApi = new Set(["properties", "patternProperties", "responses", "paths"]);

interface Description {
  paths: Record<string, Record<string, Operation>>;
  "x-webhooks": Record<string, { post: { requestBody: { content: JsonContent } } }>;
  components: Record<string, Record<string, unknown>>;
}

interface JsonContent {
  "application/json": { schema: unknown };
}

interface Operation {
  operationId?: string;
  externalDocs?: { url: string };
}

function descriptionFile(): string {
  const file = join(cache, "package", "generated", source.file);
  if (existsSync(file)) return file;
  mkdirSync(cache, { recursive: true });
  const packed = execFileSync(
    "npm",
    ["pack", `${source.package}@${source.version}`, "--silent", "--pack-destination", cache],
    { encoding: "utf8" },
  ).trim();
  const wanted = `package/generated/${source.file}`;
  execFileSync("tar", ["-xzf", join(cache, packed), "-C", cache, wanted]);
  return file;
}

function withoutProse(node: unknown, namesAreData = false): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutProse(item));
  if (node === null || typeof node !== "object") return node;
  const kept = Object.entries(node).filter(([key]) => namesAreData || !dropped.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      ["enum", "default", "const"].includes(key) && !namesAreData
        ? (value as unknown)
        : withoutProse(value, !namesAreData && namesOfTheApi.has(key)),
    ]),
  );
}

function selectPaths(description: Description, wanted: ReadonlySet<string>) {
  const found = new Set<string>();
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [path, operations] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const id = operation.operationId;
      if (id === undefined || !wanted.has(id)) continue;
      found.add(id);
      const docs = operation.externalDocs?.url;
      (paths[path] ??= {})[method] = { ...(withoutProse(operation) as object), "x-docs": docs };
    }
  }
  const missing = [...wanted].filter((id) => !found.has(id));
  if (missing.length > 0) throw new Error(`not in ${source.package}: ${missing.join(", ")}`);
  return paths;
}

/** Every component that `node` reaches, directly or through other components. */
function reachable(description: Description, node: unknown, found: Map<string, unknown>): void {
  if (node === null || typeof node !== "object") return;
  for (const [key, value] of Object.entries(node)) {
    if (key !== "$ref" || typeof value !== "string") {
      reachable(description, value, found);
      continue;
    }
    const [kind, name] = value.replace("#/components/", "").split("/") as [string, string];
    if (found.has(`${kind}/${name}`)) continue;
    const component = withoutProse(description.components[kind]?.[name]);
    found.set(`${kind}/${name}`, component);
    reachable(description, component, found);
  }
}

function selectWebhooks(description: Description, names: readonly string[]) {
  return Object.fromEntries(
    names.map((name) => {
      const webhook = description["x-webhooks"][name];
      if (webhook === undefined) throw new Error(`not in ${source.package}: webhook ${name}`);
      return [name, withoutProse(webhook.post.requestBody.content["application/json"].schema)];
    }),
  );
}

function slice(description: Description, wanted: readonly string[]): string {
  const webhook = (line: string) => line.startsWith("webhook ");
  const paths = selectPaths(description, new Set(wanted.filter((line) => !webhook(line))));
  const names = wanted.filter(webhook).map((line) => line.replace("webhook ", ""));
  const webhooks = selectWebhooks(description, names);
  const found = new Map<string, unknown>();
  reachable(description, { paths, webhooks }, found);
  const components: Record<string, Record<string, unknown>> = {};
  for (const key of [...found.keys()].sort()) {
    const [kind, name] = key.split("/") as [string, string];
    (components[kind] ??= {})[name] = found.get(key);
  }
  const body = JSON.stringify({ paths, webhooks, components });
  const sha256 = createHash("sha256").update(body).digest("hex");
  const header = { openapi: "3.0.3", "x-source": source, "x-sha256": sha256 };
  return `${JSON.stringify(header).slice(0, -1)},${body.slice(1)}\n`;
}

const wanted = readFileSync(join(sliceFolder, "operations.txt"), "utf8")
  .split("\n")
  .filter(Boolean);
const description = JSON.parse(readFileSync(descriptionFile(), "utf8")) as Description;
const text = slice(description, wanted);
const target = join(sliceFolder, "github-api.json");
if (!process.argv.includes("--check")) {
  writeFileSync(target, text);
  console.error(`${wanted.length} operations and webhooks, ${text.length} bytes`);
} else if (readFileSync(target, "utf8") !== text) {
  console.error(
    "tools/github-emulator/slice/github-api.json is stale: node scripts/slice-openapi.ts",
  );
  process.exitCode = 1;
}
