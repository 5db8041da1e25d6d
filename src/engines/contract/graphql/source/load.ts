import {
  type ASTNode,
  buildASTSchema,
  buildClientSchema,
  type DefinitionNode,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type IntrospectionQuery,
  Kind,
  parse,
  printSchema,
  Source as GraphqlSource,
  validateSchema,
} from "graphql";
import { Failure, type Place } from "../../../../model/index.ts";
import { tooManyBytes } from "../../document/parse.ts";
import { own } from "../../json.ts";
import type { Source } from "../../select/target.ts";
import { isIntrospection } from "../kind.ts";
import { checkNames } from "./check.ts";
import { complete } from "./complete.ts";
import { refuseDeepText } from "./depth.ts";
import { invalidSchema, syntaxFailure } from "./failures.ts";
import { placeFinder } from "./places.ts";
import { type Repeat, withoutRepeats } from "./repeats.ts";

/** One side of the comparison. */
export interface Side {
  readonly path: string;
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** Read from the answer to an introspection, which leaves things out. */
  readonly introspected: boolean;
  /** Directives that its files use and do not declare. */
  readonly undeclared: ReadonlySet<string>;
  /** What its files define again in the same words, which was passed over. */
  readonly repeats: readonly Repeat[];
  /** Undefined where nothing of that name has a text, as in the answer to an introspection. */
  place(coordinate: string): Place | undefined;
}

/** GitHub's schema has 250,000 tokens and 1.5 MB, Shopify's twice that. */
const maxTokens = 2_000_000;
const maxLength = 16 * 1024 * 1024;

/** Reads a schema, in one file or several. Throws a Failure for what is not a valid one. */
export async function loadSchema({ reader, path, parts = [path] }: Source): Promise<Side> {
  const definitions: DefinitionNode[] = [];
  let introspected = false;
  for (const part of parts) {
    const text = await reader.read(part);
    if (text === undefined) throw missing(part);
    definitions.push(...parseText(part, text).definitions);
    introspected ||= isIntrospection(text);
  }
  const { document: once, repeats } = withoutRepeats({ kind: Kind.DOCUMENT, definitions });
  const { document, undeclared } = complete(once);
  checkNames(path, document);
  const schema = build(path, document);
  const { place } = placeFinder(document);
  return { path, schema, document, introspected, undeclared, repeats, place };
}

function parseText(path: string, raw: string): DocumentNode {
  if (raw.length > maxLength) throw tooManyBytes(path);
  const text = raw.startsWith("\u{FEFF}") ? raw.slice(1) : raw;
  if (isIntrospection(text)) return parse(printed(path, text), { noLocation: true });
  refuseDeepText(path, text);
  try {
    return parse(new GraphqlSource(text, path), { maxTokens });
  } catch (error) {
    if (error instanceof GraphQLError) throw syntaxFailure(path, error);
    throw error;
  }
}

/** The answer to an introspection has no places and no directives in use; the rest is the same. */
function printed(path: string, text: string): string {
  try {
    const answer: unknown = JSON.parse(text);
    return printSchema(buildClientSchema((own(answer, "data") ?? answer) as IntrospectionQuery));
  } catch (error) {
    throw new Failure(
      {
        code: "document-unreadable",
        what: "The answer to the introspection query cannot be read",
        where: path,
        why: error instanceof Error ? error.message : "It is not complete.",
        fix: "Ask the server for the whole introspection query, or name an SDL file.",
      },
      error,
    );
  }
}

function build(path: string, document: DocumentNode): GraphQLSchema {
  const schema = buildDocument(path, document);
  const [error] = validateSchema(schema);
  if (error !== undefined) throw invalidSchema(path, error.message, error.nodes?.[0]);
  return schema;
}

function buildDocument(path: string, document: DocumentNode): GraphQLSchema {
  try {
    return buildASTSchema(document);
  } catch (error) {
    const [first = ""] = (error instanceof Error ? error.message : String(error)).split("\n\n");
    throw invalidSchema(path, first, nodeNamed(document, first));
  }
}

/** The library tells no place, but names what it is about: `Query.orders`, `@auth`, `Order`. */
function nodeNamed(document: DocumentNode, message: string): ASTNode | undefined {
  const [, coordinate = ""] = /"(@?[\w.]+)"/.exec(message) ?? [];
  const loc = placeFinder(document).location(coordinate);
  return loc && { kind: Kind.NAME, value: coordinate, loc };
}

function missing(path: string): Failure {
  return new Failure({
    code: "description-missing",
    what: "There is no such file",
    where: path,
    why: "It cannot be compared without it.",
    fix: "Name the file by its path from here.",
  });
}
