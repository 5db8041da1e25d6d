import {
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type InlineFragmentNode,
  Kind,
  type NamedTypeNode,
  type NameNode,
  type OperationDefinitionNode,
  type OperationTypeNode,
  parseType,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  type VariableDefinitionNode,
} from "graphql";

/** Operations are built as trees, so that an error can be told to be about this node or that. */
export function name(value: string): NameNode {
  return { kind: Kind.NAME, value };
}

export function argument(given: string, value: ValueNode): ArgumentNode {
  return { kind: Kind.ARGUMENT, name: name(given), value };
}

export function select(...selections: readonly SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}

interface FieldParts {
  readonly args?: readonly ArgumentNode[];
  readonly directives?: readonly DirectiveNode[];
  readonly selections?: readonly SelectionNode[] | undefined;
  readonly alias?: string;
}

export function field(of: string, parts: FieldParts = {}): FieldNode {
  const { args = [], directives = [], selections, alias } = parts;
  return {
    kind: Kind.FIELD,
    name: name(of),
    arguments: args,
    directives,
    ...(alias === undefined ? {} : { alias: name(alias) }),
    ...(selections === undefined ? {} : { selectionSet: select(...selections) }),
  };
}

export function namedType(of: string): NamedTypeNode {
  return { kind: Kind.NAMED_TYPE, name: name(of) };
}

export function inline(
  on: string,
  selections: readonly SelectionNode[],
  directives: readonly DirectiveNode[] = [],
): InlineFragmentNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: namedType(on),
    directives,
    selectionSet: select(...selections),
  };
}

export function directive(of: string, args: readonly ArgumentNode[]): DirectiveNode {
  return { kind: Kind.DIRECTIVE, name: name(of), arguments: args };
}

export function variable(of: string): ValueNode {
  return { kind: Kind.VARIABLE, name: name(of) };
}

export function variableOf(
  of: string,
  type: string,
  directives: readonly DirectiveNode[] = [],
): VariableDefinitionNode {
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: name(of) },
    type: parseType(type, { noLocation: true }),
    directives: directives as VariableDefinitionNode["directives"] & [],
  };
}

export interface OperationParts {
  readonly variables?: readonly VariableDefinitionNode[];
  readonly directives?: readonly DirectiveNode[];
}

export function operation(
  kind: OperationTypeNode,
  selections: readonly SelectionNode[],
  { variables = [], directives = [] }: OperationParts = {},
): OperationDefinitionNode {
  return {
    kind: Kind.OPERATION_DEFINITION,
    operation: kind,
    variableDefinitions: variables,
    directives,
    selectionSet: select(...selections),
  };
}

export function documentOf(...definitions: DocumentNode["definitions"]): DocumentNode {
  return { kind: Kind.DOCUMENT, definitions };
}
