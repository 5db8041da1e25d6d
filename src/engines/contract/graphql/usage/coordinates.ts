import {
  type ASTVisitor,
  getNamedType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInputType,
  type NamedTypeNode,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { UsedOperation } from "./read.ts";

/**
 * What an operation may touch of a schema, by coordinate: `Query.orders.first`, `Input.field`,
 * `Enum.VALUE`, `@directive`, types by name. Where a variable is given, all that its type can hold
 * is counted, since its values are not known.
 */
export function coordinatesIn(schema: GraphQLSchema, { document }: UsedOperation): Set<string> {
  const found = new Set<string>();
  const info = new TypeInfo(schema);
  const visitor = { ...outputs(schema, info, found), ...inputs(schema, info, found) };
  visit(document, visitWithTypeInfo(info, visitor));
  return found;
}

function outputs(schema: GraphQLSchema, info: TypeInfo, found: Set<string>): ASTVisitor {
  const type = (named: GraphQLNamedType | null | undefined) => {
    for (const one of named ? withMembers(schema, named) : []) found.add(one);
  };
  return {
    Field: ({ name, arguments: given = [] }) => {
      const parent = info.getParentType();
      for (const owner of parent ? withMembers(schema, parent) : []) {
        found.add(`${owner}.${name.value}`);
        for (const one of given) found.add(`${owner}.${name.value}.${one.name.value}`);
      }
      const result = info.getType();
      if (result) type(getNamedType(result));
    },
    InlineFragment: ({ typeCondition }) => {
      if (typeCondition) type(schema.getType(typeCondition.name.value));
    },
    FragmentDefinition: ({ typeCondition }) => {
      type(schema.getType(typeCondition.name.value));
    },
    OperationDefinition: ({ operation }) => {
      type(schema.getRootType(operation));
      found.add(operation);
    },
  };
}

function inputs(schema: GraphQLSchema, info: TypeInfo, found: Set<string>): ASTVisitor {
  return {
    Directive: ({ name, arguments: given = [] }) => {
      found.add(`@${name.value}`);
      for (const one of given) found.add(`@${name.value}.${one.name.value}`);
    },
    ObjectValue: ({ fields }) => {
      const input = info.getInputType();
      if (!input) return;
      const { name } = getNamedType(input);
      found.add(name);
      for (const one of fields) found.add(`${name}.${one.name.value}`);
    },
    EnumValue: ({ value }) => {
      const input = info.getInputType();
      if (input) found.add(`${getNamedType(input).name}.${value}`);
    },
    VariableDefinition: ({ type }) => {
      const declared = typeFromAST(schema, type as NamedTypeNode);
      if (isInputType(declared)) addWhole(declared, found);
    },
  };
}

/** A type's name, and the names of what may be there in its stead. */
function withMembers(schema: GraphQLSchema, type: GraphQLNamedType): string[] {
  const members = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  return [type, ...members].map(({ name }) => name);
}

/** Everything that a value of the type can hold. */
function addWhole(type: GraphQLInputType, found: Set<string>): void {
  const named = getNamedType(type);
  const key = `whole ${named.name}`;
  if (found.has(key)) return;
  found.add(key);
  found.add(named.name);
  if (isEnumType(named))
    for (const { name } of named.getValues()) found.add(`${named.name}.${name}`);
  if (!isInputObjectType(named)) return;
  for (const field of Object.values(named.getFields())) {
    found.add(`${named.name}.${field.name}`);
    addWhole(field.type, found);
  }
}
