import {
  type ASTNode,
  type DefinitionNode,
  type DocumentNode,
  isTypeDefinitionNode,
  Kind,
  type NameNode,
  print,
  visit,
} from "graphql";

/** Something that a schema defines once more, in the same words as before. */
export interface Repeat {
  /** `Order.id`, `Order`, `@auth`. */
  readonly coordinate: string;
  readonly node: ASTNode;
}

/**
 * Leaves out what is defined once more in the same words, descriptions aside. The specification
 * forbids it, and yet published schemas have it, GitHub's own among them; nothing is open in what
 * they mean. What is defined twice in different words stays, and is refused later.
 */
export function withoutRepeats(document: DocumentNode): {
  readonly document: DocumentNode;
  readonly repeats: readonly Repeat[];
} {
  const known = new Map<string, ASTNode>();
  const repeats: Repeat[] = [];
  const isNew = (coordinate: string, node: ASTNode): boolean => {
    const before = known.get(coordinate);
    if (before === undefined) known.set(coordinate, node);
    if (before === undefined || meaning(before) !== meaning(node)) return true;
    repeats.push({ coordinate, node });
    return false;
  };
  const definitions = document.definitions
    .filter((definition) => {
      const coordinate = coordinateOf(definition);
      return coordinate === undefined || isNew(coordinate, definition);
    })
    .map((definition) => withMembers(definition, isNew));
  return { document: { ...document, definitions }, repeats };
}

/** Undefined for what may be there more than once, such as an extension. */
function coordinateOf(definition: DefinitionNode): string | undefined {
  if (definition.kind === Kind.DIRECTIVE_DEFINITION) return `@${definition.name.value}`;
  return isTypeDefinitionNode(definition) ? definition.name.value : undefined;
}

type Member = ASTNode & { readonly name: NameNode };

/** The fields of a type, or the values of an enum, whether it is defined or extended there. */
function withMembers(
  definition: DefinitionNode,
  isNew: (coordinate: string, member: Member) => boolean,
): DefinitionNode {
  if (definition.kind === Kind.OPERATION_DEFINITION || !("name" in definition)) return definition;
  const type = definition.name.value;
  const kept = (members: readonly Member[]) =>
    members.filter((member) => isNew(`${type}.${member.name.value}`, member));
  if ("fields" in definition) {
    return { ...definition, fields: kept(definition.fields) } as DefinitionNode;
  }
  if ("values" in definition) {
    return { ...definition, values: kept(definition.values) } as DefinitionNode;
  }
  return definition;
}

function meaning(node: ASTNode): string {
  const plain: ASTNode = visit(node, {
    enter: (inner) => ("description" in inner ? { ...inner, description: undefined } : undefined),
  });
  return print(plain);
}
