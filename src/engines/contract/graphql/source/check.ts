import {
  type DocumentNode,
  isTypeDefinitionNode,
  isTypeSystemDefinitionNode,
  isTypeSystemExtensionNode,
  specifiedScalarTypes,
  visit,
} from "graphql";
import { invalidSchema } from "./failures.ts";

/**
 * Refuses what users get wrong most with the place of it, which `buildASTSchema` does not tell.
 * It also keeps the library from looking for a similar name for each of thousands of unknown ones.
 */
export function checkNames(path: string, document: DocumentNode): void {
  const known = new Set(specifiedScalarTypes.map(({ name }) => name));
  for (const definition of document.definitions) {
    if (!isTypeSystemDefinitionNode(definition) && !isTypeSystemExtensionNode(definition)) {
      throw invalidSchema(path, "It holds an operation among its types.", definition);
    }
    if (!isTypeDefinitionNode(definition)) continue;
    const name = definition.name.value;
    if (known.has(name) && !isBuiltIn(name)) {
      throw invalidSchema(path, `The type \`${name}\` is defined twice.`, definition.name);
    }
    known.add(name);
  }
  visit(document, {
    NamedType: (node) => {
      const name = node.name.value;
      if (!known.has(name)) throw invalidSchema(path, `The type \`${name}\` is unknown.`, node);
    },
  });
}

function isBuiltIn(name: string): boolean {
  return specifiedScalarTypes.some((type) => type.name === name);
}
