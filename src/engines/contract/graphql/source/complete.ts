import {
  type DefinitionNode,
  type DocumentNode,
  DirectiveLocation,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  parse,
  specifiedDirectives,
  type TypeDefinitionNode,
  visit,
} from "graphql";

export interface Completed {
  readonly document: DocumentNode;
  /** Directives that the schema uses and leaves to a framework to declare. */
  readonly undeclared: ReadonlySet<string>;
}

/**
 * Adds what frameworks leave out of the files, and their tools put in: declarations of directives
 * such as Apollo Federation's `@key`, and the definition of a type that is only ever extended.
 */
export function complete(document: DocumentNode): Completed {
  const used = usedDirectives(document);
  for (const { name } of specifiedDirectives) used.delete(name);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.DIRECTIVE_DEFINITION) used.delete(definition.name.value);
  }
  const declared = [...used].map(([name, args]) => declaration(name, args)).join("\n");
  const added = declared === "" ? [] : parse(declared, { noLocation: true }).definitions;
  return {
    document: { ...document, definitions: [...founded(document.definitions), ...added] },
    undeclared: new Set(used.keys()),
  };
}

function usedDirectives(document: DocumentNode): Map<string, Set<string>> {
  const used = new Map<string, Set<string>>();
  visit(document, {
    Directive: ({ name, arguments: given = [] }) => {
      const names = used.get(name.value) ?? new Set<string>();
      for (const argument of given) names.add(argument.name.value);
      used.set(name.value, names);
    },
  });
  return used;
}

/** What type an argument gets does not matter: values are not checked in schemas. */
function declaration(name: string, args: ReadonlySet<string>): string {
  const list = [...args].map((argument) => `${argument}: String`).join(", ");
  const places = Object.values(DirectiveLocation).join(" | ");
  return `directive @${name}${list === "" ? "" : `(${list})`} repeatable on ${places}`;
}

const definitionOf = {
  [Kind.SCALAR_TYPE_EXTENSION]: Kind.SCALAR_TYPE_DEFINITION,
  [Kind.OBJECT_TYPE_EXTENSION]: Kind.OBJECT_TYPE_DEFINITION,
  [Kind.INTERFACE_TYPE_EXTENSION]: Kind.INTERFACE_TYPE_DEFINITION,
  [Kind.UNION_TYPE_EXTENSION]: Kind.UNION_TYPE_DEFINITION,
  [Kind.ENUM_TYPE_EXTENSION]: Kind.ENUM_TYPE_DEFINITION,
  [Kind.INPUT_OBJECT_TYPE_EXTENSION]: Kind.INPUT_OBJECT_TYPE_DEFINITION,
} as const;

/** The first extension of a type that has no definition becomes its definition. */
function founded(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const known = new Set(
    definitions.filter(isTypeDefinitionNode).map((definition) => definition.name.value),
  );
  return definitions.map((definition) => {
    if (!isTypeExtensionNode(definition) || known.has(definition.name.value)) return definition;
    known.add(definition.name.value);
    return { ...definition, kind: definitionOf[definition.kind] } as TypeDefinitionNode;
  });
}
