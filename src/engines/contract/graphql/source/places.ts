import {
  type ASTNode,
  type DocumentNode,
  getLocation,
  Kind,
  type Location,
  type NameNode,
} from "graphql";
import type { Place } from "../../../../model/index.ts";

export interface PlaceFinder {
  readonly location: (coordinate: string) => Location | undefined;
  readonly place: (coordinate: string) => Place | undefined;
}

/**
 * Finds where a schema says something, by coordinate: `Query.orders.first`, `@auth.role`; where it
 * says nothing of that, the nearest thing around it.
 */
export function placeFinder(document: DocumentNode): PlaceFinder {
  let index: Map<string, Location> | undefined;
  const location = (coordinate: string) => {
    index ??= coordinatesOf(document);
    let name = coordinate;
    while (name !== "" && !index.has(name))
      name = name.slice(0, Math.max(0, name.lastIndexOf(".")));
    return index.get(name);
  };
  return {
    location,
    place: (coordinate) => {
      const found = location(coordinate);
      return found && placeOf(found);
    },
  };
}

export function placeOf({ source, start }: Location): Place {
  return { path: source.name, ...getLocation(source, start) };
}

interface Named {
  readonly name?: NameNode;
  readonly directives?: readonly Named[];
  readonly arguments?: readonly Named[];
  readonly fields?: readonly Named[];
  readonly values?: readonly Named[];
}

function coordinatesOf(document: DocumentNode): Map<string, Location> {
  const index = new Map<string, Location>();
  const add = (coordinate: string, node: Named) => {
    const location = node.name?.loc;
    if (location !== undefined && !index.has(coordinate)) index.set(coordinate, location);
  };
  const inside = (prefix: string, node: Named) => {
    for (const member of [
      ...(node.fields ?? []),
      ...(node.values ?? []),
      ...(node.arguments ?? []),
    ]) {
      const coordinate = `${prefix}.${member.name?.value ?? ""}`;
      add(coordinate, member);
      inside(coordinate, member);
    }
    for (const directive of node.directives ?? []) {
      const coordinate = `${prefix}.@${directive.name?.value ?? ""}`;
      add(coordinate, directive);
      inside(coordinate, directive);
    }
  };
  for (const definition of document.definitions) {
    const named = definition as ASTNode & Named;
    const name = named.name?.value ?? "";
    const coordinate = definition.kind === Kind.DIRECTIVE_DEFINITION ? `@${name}` : name;
    add(coordinate, named);
    inside(coordinate, named);
  }
  return index;
}
