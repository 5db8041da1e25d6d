import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type GraphQLSchema,
  print,
} from "graphql";
import { canonical } from "../../json.ts";
import { problems } from "./refusal.ts";

/** A result that head may give to an operation of base, and that base never gives. */
export interface NewResult {
  readonly operation: string;
  readonly result: string;
  /** Why base does not give it, in the words of graphql-js. */
  readonly reason: string;
}

/** Tries what resolvers may return until head answers with what base's types leave no room for. */
export function firstNewResult(
  base: GraphQLSchema,
  head: GraphQLSchema,
  document: DocumentNode,
  roots: Iterable<unknown>,
): NewResult | undefined {
  if (problems(base, document).length > 0 || problems(head, document).length > 0) return undefined;
  for (const root of roots) {
    const after = answer(head, document, root);
    if (after.errors !== undefined || !fits(root, after.data)) continue;
    const before = answer(base, document, root);
    if (before.errors === undefined && canonical(before.data) === canonical(after.data)) continue;
    return {
      operation: print(document),
      result: JSON.stringify({ data: after.data }, undefined, 2),
      reason: before.errors?.[0]?.message ?? "Base's type writes this value in another way.",
    };
  }
  return undefined;
}

function answer(schema: GraphQLSchema, document: DocumentNode, rootValue: unknown) {
  return execute({ schema, document, rootValue }) as ExecutionResult;
}

/** Scalars make do with values of other types; a value that was turned into another is no proof. */
function fits(given: unknown, written: unknown): boolean {
  if (Array.isArray(written)) {
    const items: unknown = given;
    return Array.isArray(items) && written.every((item, index) => fits(items[index], item));
  }
  if (typeof written !== "object" || written === null) return Object.is(given, written);
  const values = given as Record<string, unknown>;
  return Object.entries(written).every(([key, item]) => fits(values[key], item));
}
