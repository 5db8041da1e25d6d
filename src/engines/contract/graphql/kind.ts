import type { Target } from "../select/target.ts";

/** What marks a GraphQL schema, said without loading anything that reads one. */
const schemaFile = /\.(?:graphqls?|gql)$/i;

export function isSchemaPath(path: string): boolean {
  return schemaFile.test(path);
}

/** The answer to the introspection query, alone or as the `data` of a response. */
export function isIntrospection(text: string): boolean {
  return /^\s*\{\s*(?:"data"\s*:\s*\{\s*)?"__schema"\s*:/.test(text.slice(0, 1_000));
}

/** True where the names alone say that what is compared is a GraphQL schema. */
export function isSchemaTarget({ base, head }: Target): boolean {
  return [base, head].some(
    (source) => source !== undefined && (source.parts !== undefined || isSchemaPath(source.path)),
  );
}

/** True where a JSON file on either side is the answer to an introspection. */
export async function isIntrospected({ base, head }: Target): Promise<boolean> {
  for (const source of [base, head]) {
    const text = source === undefined ? undefined : await source.reader.read(source.path);
    if (text !== undefined && isIntrospection(text)) return true;
  }
  return false;
}
