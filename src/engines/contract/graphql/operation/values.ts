import {
  getNamedType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
  parseConstValue,
  type ValueNode,
} from "graphql";
import { name } from "./nodes.ts";

/** The values tried for one position; more would only be more of the same. */
const mostValues = 40;

/** The least value of a type that is not null: required fields only, lists empty. */
export function leastValue(type: GraphQLInputType, also?: GraphQLSchema): ValueNode {
  if (isNonNullType(type)) return leastValue(type.ofType, also);
  if (isListType(type)) return { kind: Kind.LIST, values: [] };
  if (isInputObjectType(type)) return objectValue(type, { also });
  return leafValue(type);
}

function leafValue(type: GraphQLInputType): ValueNode {
  if (isEnumType(type)) return { kind: Kind.ENUM, value: type.getValues()[0]?.name ?? "" };
  return parseConstValue(scalars[getNamedType(type).name] ?? '"text"', { noLocation: true });
}

const scalars: Readonly<Record<string, string>> = {
  Int: "1",
  Float: "1.5",
  Boolean: "true",
  ID: '"1"',
};

interface ObjectParts {
  /** Fields with values of their own. */
  readonly set?: Readonly<Record<string, ValueNode>>;
  readonly without?: string;
  /** A later version of the schema, whose required fields are given too where they exist. */
  readonly also?: GraphQLSchema | undefined;
}

/** An input object with what it requires. Of a `@oneOf` object exactly one field is given. */
export function objectValue(
  type: GraphQLInputObjectType,
  { set = {}, without, also }: ObjectParts = {},
): ValueNode {
  const later = also?.getType(type.name);
  const laterFields = isInputObjectType(later) ? later.getFields() : {};
  const given = Object.values(type.getFields()).filter((field) => {
    if (Object.hasOwn(set, field.name)) return true;
    if (field.name === without || type.isOneOf) return false;
    const twin = laterFields[field.name];
    return isRequiredInputField(field) || (twin !== undefined && isRequiredInputField(twin));
  });
  const [only] = type.isOneOf && given.length === 0 ? easiestFirst(type) : [];
  return {
    kind: Kind.OBJECT,
    fields: (only === undefined ? given : [only]).map((field) => ({
      kind: Kind.OBJECT_FIELD,
      name: name(field.name),
      value: set[field.name] ?? leastValue(field.type, also),
    })),
  };
}

/** A field of a `@oneOf` object may be of the object's own type; a leaf never leads back. */
function easiestFirst(type: GraphQLInputObjectType): GraphQLInputField[] {
  const weight = (field: GraphQLInputField) =>
    isLeafType(getNamedType(field.type)) ? 0 : isListType(field.type) ? 1 : 2;
  return Object.values(type.getFields()).sort((left, right) => weight(left) - weight(right));
}

/** Values of a type that differ in kind: one of them is what another type refuses. */
export function valuesOf(type: GraphQLInputType): ValueNode[] {
  return [...everyValue(type)].slice(0, mostValues);
}

function* everyValue(type: GraphQLInputType): Generator<ValueNode> {
  if (isNonNullType(type)) {
    yield* everyValue(type.ofType);
    return;
  }
  yield leastValue(type);
  if (isListType(type)) {
    for (const value of valuesOf(type.ofType)) {
      yield { kind: Kind.LIST, values: [value] };
    }
  } else if (isEnumType(type)) {
    for (const { name: value } of type.getValues().slice(1)) yield { kind: Kind.ENUM, value };
  } else if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      yield objectValue(type, { set: { [field.name]: leastValue(field.type) } });
    }
  } else {
    for (const text of more[type.name] ?? []) yield parseConstValue(text, { noLocation: true });
  }
  yield { kind: Kind.NULL };
}

const more: Readonly<Record<string, readonly string[]>> = {
  Float: ["1"],
  ID: ["1"],
};
