import {
  type DirectiveNode,
  DirectiveLocation,
  type DocumentNode,
  type FragmentDefinitionNode,
  isLeafType,
  Kind,
  OperationTypeNode,
  type SelectionNode,
  type VariableDefinitionNode,
} from "graphql";
import { call, typename } from "./compose.ts";
import {
  argument,
  directive,
  documentOf,
  field,
  inline,
  name,
  namedType,
  operation,
  variable,
  variableOf,
} from "./nodes.ts";
import { fieldsOf, type Routes } from "./routes.ts";

/** An operation that carries directives at a place; undefined where there is no such operation. */
export function placed(
  routes: Routes,
  location: DirectiveLocation,
  directives: readonly DirectiveNode[],
  variables: readonly VariableDefinitionNode[],
): DocumentNode | undefined {
  const root = routes.base.getQueryType()?.name ?? "";
  const query = (...selections: SelectionNode[]) =>
    documentOf(operation(OperationTypeNode.QUERY, selections, { variables }));
  switch (location) {
    case DirectiveLocation.FIELD:
      return query(field("__typename", { directives }));
    case DirectiveLocation.INLINE_FRAGMENT:
      return query(inline(root, [typename], directives));
    case DirectiveLocation.FRAGMENT_SPREAD:
      return withFragment(root, directives, [], variables);
    case DirectiveLocation.FRAGMENT_DEFINITION:
      return withFragment(root, [], directives, variables);
    case DirectiveLocation.VARIABLE_DEFINITION:
      return withVariable(directives, variables);
    case DirectiveLocation.QUERY:
      return ofKind(routes, OperationTypeNode.QUERY, directives, variables);
    case DirectiveLocation.MUTATION:
      return ofKind(routes, OperationTypeNode.MUTATION, directives, variables);
    case DirectiveLocation.SUBSCRIPTION:
      return ofKind(routes, OperationTypeNode.SUBSCRIPTION, directives, variables);
    default:
      return undefined;
  }
}

function withFragment(
  root: string,
  onSpread: readonly DirectiveNode[],
  onDefinition: readonly DirectiveNode[],
  variables: readonly VariableDefinitionNode[],
): DocumentNode {
  const spread: SelectionNode = {
    kind: Kind.FRAGMENT_SPREAD,
    name: name("Part"),
    directives: onSpread,
  };
  const part: FragmentDefinitionNode = {
    kind: Kind.FRAGMENT_DEFINITION,
    name: name("Part"),
    typeCondition: namedType(root),
    directives: onDefinition,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [typename] },
  };
  return documentOf(operation(OperationTypeNode.QUERY, [spread], { variables }), part);
}

/** A variable has to be used; `@include` takes one in every schema. */
function withVariable(
  directives: readonly DirectiveNode[],
  variables: readonly VariableDefinitionNode[],
): DocumentNode {
  const include = directive("include", [argument("if", variable("flag"))]);
  return documentOf(
    operation(OperationTypeNode.QUERY, [field("__typename", { directives: [include] })], {
      variables: [variableOf("flag", "Boolean!", directives), ...variables],
    }),
  );
}

function ofKind(
  routes: Routes,
  kind: OperationTypeNode,
  directives: readonly DirectiveNode[],
  variables: readonly VariableDefinitionNode[],
): DocumentNode | undefined {
  const [type, later] = [routes.base.getRootType(kind), routes.head.getRootType(kind)];
  if (!type || !later) return undefined;
  const parts = { directives, variables };
  // A subscription may ask for one field only, and not for `__typename`.
  if (kind !== OperationTypeNode.SUBSCRIPTION)
    return documentOf(operation(kind, [typename], parts));
  const one = fieldsOf(type).find(({ name: own, type: result }) => {
    const twin = later.getFields()[own];
    return twin !== undefined && isLeafType(result) === isLeafType(twin.type);
  });
  return (
    one && documentOf(operation(kind, [call(routes, one, later.getFields()[one.name])], parts))
  );
}
