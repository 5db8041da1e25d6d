import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  Source,
  visit,
} from "graphql";
import { Failure } from "../../../../model/index.ts";
import type { Files } from "../../../../ports/index.ts";
import { isSchemaPath } from "../kind.ts";
import { refuseDeepText } from "../source/depth.ts";
import { syntaxFailure } from "../source/failures.ts";

/** An operation that some client sends, with the fragments that it needs. */
export interface UsedOperation {
  /** File and name, for people. */
  readonly name: string;
  readonly document: DocumentNode;
}

/** A client's operations, 4 MB in a file. */
const maxBytes = 4 * 1024 * 1024;

/** Operations in files, or in the `.graphql` files of folders. */
export async function readUsage(files: Files, paths: readonly string[]): Promise<UsedOperation[]> {
  const operations: { path: string; node: OperationDefinitionNode }[] = [];
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const path of await expand(files, paths)) {
    const text = await files.read(path, { maxBytes });
    if (text === undefined) throw missing(path);
    for (const node of parseOperations(path, text).definitions) {
      if (node.kind === Kind.OPERATION_DEFINITION) operations.push({ path, node });
      else if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
    }
  }
  return operations.map(({ path, node }) => ({
    name: `${path}${node.name === undefined ? "" : `: ${node.name.value}`}`,
    document: { kind: Kind.DOCUMENT, definitions: [node, ...neededBy(node, fragments)] },
  }));
}

async function expand(files: Files, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    if (isSchemaPath(path)) {
      found.push(path);
      continue;
    }
    const inside = (await files.list(path)).filter(isSchemaPath);
    if (inside.length === 0) throw missing(path);
    found.push(...inside.map((name) => `${path.replace(/\/$/, "")}/${name}`));
  }
  return found;
}

function parseOperations(path: string, text: string): DocumentNode {
  refuseDeepText(path, text);
  try {
    return parse(new Source(text, path), { maxTokens: 200_000 });
  } catch (error) {
    if (error instanceof GraphQLError) throw syntaxFailure(path, error);
    throw error;
  }
}

function neededBy(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FragmentDefinitionNode[] {
  const needed = new Set<FragmentDefinitionNode>();
  const open: (OperationDefinitionNode | FragmentDefinitionNode)[] = [operation];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    visit(next, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (fragment === undefined || needed.has(fragment)) return;
        needed.add(fragment);
        open.push(fragment);
      },
    });
  }
  return [...needed];
}

function missing(path: string): Failure {
  return new Failure({
    code: "usage-missing",
    what: "There are no operations to read",
    where: `input \`usage\`: ${path}`,
    why: "It is neither a `.graphql` file nor a folder that holds one.",
    fix: "Name the files, or the folder, in which the clients' operations are.",
  });
}
