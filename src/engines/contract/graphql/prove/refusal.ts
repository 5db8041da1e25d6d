import {
  type ASTNode,
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  type GraphQLError,
  type GraphQLSchema,
  print,
  validate,
  visit,
} from "graphql";

/** An operation with the part of it that is thought to work on base only. */
export interface Candidate {
  readonly document: DocumentNode;
  /** An error on head has to be about these nodes, or it is another change's. */
  readonly about: ReadonlySet<ASTNode>;
}

/** An operation that base accepts and head refuses. */
export interface Refusal {
  readonly operation: string;
  /** Why head refuses it, in the words of graphql-js. */
  readonly reason: string;
}

/** Every node of a part, for `about`. */
export function within(...parts: readonly ASTNode[]): ReadonlySet<ASTNode> {
  const nodes = new Set<ASTNode>();
  for (const part of parts) visit(part, { enter: (node) => void nodes.add(node) });
  return nodes;
}

/**
 * The first operation that base accepts and that head refuses for what it is about. One that head
 * refuses for this alone is better than one that other changes break as well.
 */
export function firstRefused(
  base: GraphQLSchema,
  head: GraphQLSchema,
  candidates: Iterable<Candidate>,
): Refusal | undefined {
  let mixed: Refusal | undefined;
  for (const { document, about } of candidates) {
    if (problems(base, document).length > 0) continue;
    const found = problems(head, document);
    const ours = found.filter(({ nodes = [] }) => nodes.some((node) => about.has(node)));
    const [first] = ours;
    if (first === undefined) continue;
    const refusal = { operation: print(document), reason: withoutGuess(first.message) };
    if (ours.length === found.length) return refusal;
    mixed ??= refusal;
  }
  return mixed;
}

/** The library's guess of what was meant has no place in a proof. */
function withoutGuess(message: string): string {
  return message.replace(/ Did you mean [^]*\?$/, "");
}

/** What keeps a server of this schema from running an operation. */
export function problems(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  const found = validate(schema, document);
  const kind = getOperationAST(document)?.operation;
  if (found.length > 0 || kind === undefined || schema.getRootType(kind)) return found;
  // Validation knows no root type that is missing; execution refuses it before any resolver.
  return (execute({ schema, document }) as ExecutionResult).errors ?? [];
}
