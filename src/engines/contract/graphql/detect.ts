import { posix } from "node:path";
import {
  type DocumentNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  isTypeSystemDefinitionNode,
  isTypeSystemExtensionNode,
  Kind,
  parse,
  specifiedScalarTypes,
  visit,
} from "graphql";
import { schemaParts } from "../select/parts.ts";
import { refuseDeepText } from "./source/depth.ts";

interface Part {
  readonly path: string;
  readonly defines: ReadonlySet<string>;
  /** Types that it uses or extends, and defines nowhere. */
  readonly lacks: ReadonlySet<string>;
  /** It says what operations start from. */
  readonly rooted: boolean;
}

/**
 * Schemas among `.graphql` files, which hold operations too. A file that lacks a type belongs to
 * the nearest file that defines it; what belongs together is one schema, named by its folder.
 */
export function schemasIn(texts: ReadonlyMap<string, string>): string[] {
  const parts = [...texts].flatMap(([path, text]) => read(path, text) ?? []);
  const groups = new Map<Part, Set<Part>>(parts.map((part) => [part, new Set([part])]));
  for (const part of parts) {
    for (const type of part.lacks) {
      const owner = nearest(
        part,
        parts.filter(({ defines }) => defines.has(type)),
      );
      if (owner !== undefined) join(groups, part, owner);
    }
  }
  const found = new Set<string>();
  for (const group of new Set(groups.values())) {
    const members = [...group];
    if (!members.some(({ rooted }) => rooted)) continue;
    const [only] = members;
    if (members.length === 1 && only !== undefined) found.add(only.path);
    else found.add(members.map(({ path }) => posix.dirname(path)).reduce(commonFolder));
  }
  const folders = [...found].filter((path) => !texts.has(path));
  const covered = new Set(folders.flatMap((folder) => schemaParts(folder, texts.keys())));
  return [...found].filter((path) => !covered.has(path));
}

/** Undefined for a file of operations. A broken file counts as a schema by its looks. */
function read(path: string, text: string): Part | undefined {
  let document: DocumentNode;
  try {
    refuseDeepText(path, text);
    document = parse(text, { noLocation: true, maxTokens: 2_000_000 });
  } catch {
    const looksSo = /^\s*(?:type\s+Query|schema)\b/m.test(text);
    return looksSo ? { path, defines: new Set(), lacks: new Set(), rooted: true } : undefined;
  }
  const types = document.definitions.filter(
    (node) => isTypeSystemDefinitionNode(node) || isTypeSystemExtensionNode(node),
  );
  return types.length === 0 ? undefined : partOf(path, { ...document, definitions: types });
}

function partOf(path: string, document: DocumentNode): Part {
  const defines = new Set<string>();
  const used = new Set<string>();
  for (const node of document.definitions) {
    if (isTypeDefinitionNode(node)) defines.add(node.name.value);
    if (isTypeExtensionNode(node)) used.add(node.name.value);
  }
  visit(document, { NamedType: ({ name }) => void used.add(name.value) });
  const builtIn = new Set(specifiedScalarTypes.map(({ name }) => name));
  return {
    path,
    defines,
    lacks: new Set([...used].filter((name) => !defines.has(name) && !builtIn.has(name))),
    rooted:
      defines.has("Query") ||
      used.has("Query") ||
      document.definitions.some(({ kind }) => kind === Kind.SCHEMA_DEFINITION),
  };
}

/** The owner in the same folder, or else the one with which most folders are shared. */
function nearest(part: Part, owners: readonly Part[]): Part | undefined {
  const folder = posix.dirname(part.path);
  const closeness = ({ path }: Part) => {
    const other = posix.dirname(path);
    if (other === folder) return Infinity;
    const shared = commonFolder(other, folder);
    return shared === "." ? 0 : shared.split("/").length;
  };
  return [...owners].sort((left, right) => closeness(right) - closeness(left))[0];
}

function join(groups: Map<Part, Set<Part>>, left: Part, right: Part): void {
  const [one, other] = [groups.get(left), groups.get(right)];
  if (one === undefined || other === undefined || one === other) return;
  for (const member of other) {
    one.add(member);
    groups.set(member, one);
  }
}

function commonFolder(left: string, right: string): string {
  const [one, other] = [left.split("/"), right.split("/")];
  const end = one.findIndex((name, index) => name !== other[index]);
  const shared = end < 0 ? one : one.slice(0, end);
  return shared.join("/") || ".";
}
