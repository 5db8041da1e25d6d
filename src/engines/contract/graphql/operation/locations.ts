import { DirectiveLocation, type GraphQLDirective } from "graphql";

/** Places in operations, where clients may put a directive; the others are in schemas. */
const inOperations = [
  DirectiveLocation.FIELD,
  DirectiveLocation.QUERY,
  DirectiveLocation.MUTATION,
  DirectiveLocation.SUBSCRIPTION,
  DirectiveLocation.INLINE_FRAGMENT,
  DirectiveLocation.FRAGMENT_SPREAD,
  DirectiveLocation.FRAGMENT_DEFINITION,
  DirectiveLocation.VARIABLE_DEFINITION,
];

export function executable({ locations }: GraphQLDirective): readonly DirectiveLocation[] {
  return inOperations.filter((location) => locations.includes(location));
}

/** The place in operations of that name; undefined for one in schemas. */
export function executableNamed(name: string): DirectiveLocation | undefined {
  const names: readonly string[] = inOperations;
  return inOperations[names.indexOf(name)];
}
