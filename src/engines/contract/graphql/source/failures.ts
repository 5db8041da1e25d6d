import { type ASTNode, getLocation, type GraphQLError } from "graphql";
import { Failure } from "../../../../model/index.ts";

/** `path:line:column` of a node, or the file alone where the node has no text. */
export function whereOf(path: string, node: ASTNode | undefined): string {
  if (node?.loc === undefined) return path;
  const { line, column } = getLocation(node.loc.source, node.loc.start);
  return `${node.loc.source.name}:${line}:${column}`;
}

export function syntaxFailure(path: string, error: GraphQLError): Failure {
  const [place] = error.locations ?? [];
  return new Failure(
    {
      code: "document-unreadable",
      what: "The document is not valid GraphQL",
      where: place === undefined ? path : `${path}:${place.line}:${place.column}`,
      why: error.message,
      fix: "Correct the syntax there.",
    },
    error,
  );
}

export function invalidSchema(path: string, why: string, node?: ASTNode): Failure {
  return new Failure({
    code: "graphql-invalid",
    what: "The GraphQL schema is not valid",
    where: whereOf(path, node),
    why,
    fix: "Correct the schema; where it is spread over several files, name them all, or their folder, in `spec`.",
  });
}
