import {
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
} from "graphql";
import { possibleTypes } from "../operation/routes.ts";

/**
 * Results that a type allows, at least one of each kind. None for a custom scalar: the schema does
 * not say what it holds, so no result of it proves anything.
 */
export function* resultsOf(schema: GraphQLSchema, type: GraphQLOutputType): Generator {
  if (isNonNullType(type)) {
    yield* resultsOf(schema, type.ofType as GraphQLOutputType);
    return;
  }
  yield null;
  if (isListType(type)) {
    yield [];
    for (const item of resultsOf(schema, type.ofType)) yield [item];
  } else if (isEnumType(type)) {
    for (const { name } of type.getValues()) yield name;
  } else if (isCompositeType(type)) {
    for (const { name } of possibleTypes(schema, type)) yield { __typename: name };
  } else {
    yield* scalars[type.name] ?? [];
  }
}

const scalars: Readonly<Record<string, readonly unknown[]>> = {
  Int: [7],
  Float: [1.5],
  String: ["text"],
  Boolean: [true],
  ID: ["id-1"],
};
