import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  OperationTypeNode,
  valueFromAST,
} from "graphql";
import { leastValue } from "./values.ts";

export type Field = GraphQLField<unknown, unknown>;

/** One level of an operation: a field, or a fragment on a type. */
export type Step =
  { readonly field: Field; readonly later: Field } | { readonly on: GraphQLCompositeType };

/** How an operation comes to a type. */
export interface Route {
  readonly operation: OperationTypeNode;
  readonly steps: readonly Step[];
  readonly type: GraphQLCompositeType;
  /** What stands at the same place in the later schema. */
  readonly later: GraphQLCompositeType;
}

const operations = [
  OperationTypeNode.QUERY,
  OperationTypeNode.MUTATION,
  OperationTypeNode.SUBSCRIPTION,
];

/**
 * Shortest ways from the root to each type of `base` over fields that `head` still has and asks no
 * more of, so that what an operation at their end shows is not owed to another change on the way.
 * Queries come first: a proof had better change nothing.
 */
export class Routes {
  readonly base: GraphQLSchema;
  readonly head: GraphQLSchema;
  readonly #routes = new Map<string, Route>();

  constructor(base: GraphQLSchema, head: GraphQLSchema) {
    this.base = base;
    this.head = head;
    for (const operation of operations) {
      const [type, later] = [base.getRootType(operation), head.getRootType(operation)];
      if (type && later) this.#explore({ operation, steps: [], type, later });
    }
  }

  to(type: string): Route | undefined {
    return this.#routes.get(type);
  }

  /** Every type that is reached, nearest first. */
  all(): Iterable<Route> {
    return this.#routes.values();
  }

  #explore(start: Route): void {
    const open = [start];
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
      if (this.#routes.has(next.type.name)) continue;
      this.#routes.set(next.type.name, next);
      for (const onward of [...this.#throughFields(next), ...this.#throughFragments(next)]) {
        if (!this.#routes.has(onward.type.name)) open.push(onward);
      }
    }
  }

  *#throughFields(route: Route): Generator<Route> {
    for (const field of fieldsOf(route.type)) {
      const type = getNamedType(field.type);
      if (!isCompositeType(type)) continue;
      const twin = fieldNamed(route.later, field.name);
      if (twin === undefined || !this.asksNoMore(field, twin)) continue;
      const later = getNamedType(twin.type);
      if (!isCompositeType(later) || later.name !== type.name) continue;
      yield { ...route, steps: [...route.steps, { field, later: twin }], type, later };
    }
  }

  *#throughFragments(route: Route): Generator<Route> {
    const { base, head } = this;
    for (const type of overlapping(base, route.type)) {
      const later = head.getType(type.name);
      if (!isCompositeType(later) || !overlaps(head, route.later, later)) continue;
      yield { ...route, steps: [...route.steps, { on: type }], type, later };
    }
  }

  /**
   * True when the arguments that make `field` work on base make it work on head too. One may be
   * left out of the question: the one that a change is about.
   */
  asksNoMore(field: Field, later: Field, besides?: string): boolean {
    const known = new Map(later.args.map((argument) => [argument.name, argument]));
    const given = this.argumentsOf(field, later);
    return (
      given.every((argument) => {
        if (argument.name === besides) return true;
        const twin = known.get(argument.name);
        return twin && valueFromAST(leastValue(argument.type, this.head), twin.type) !== undefined;
      }) &&
      later.args
        .filter(isRequiredArgument)
        .every(({ name }) => name === besides || given.some((one) => one.name === name))
    );
  }

  /** Arguments that a call of `field` needs on either side. */
  argumentsOf(field: Field, later: Field | undefined): Field["args"] {
    const needed = new Set(later?.args.filter(isRequiredArgument).map(({ name }) => name));
    return field.args.filter(
      (argument) => isRequiredArgument(argument) || needed.has(argument.name),
    );
  }
}

export function fieldsOf(type: GraphQLCompositeType): readonly Field[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

export function fieldNamed(type: GraphQLCompositeType, name: string): Field | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

export function possibleTypes(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
): readonly GraphQLCompositeType[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
}

/** Types on which a fragment may stand where `type` is: its possible types, and their interfaces. */
function overlapping(schema: GraphQLSchema, type: GraphQLCompositeType): GraphQLCompositeType[] {
  const possible = possibleTypes(schema, type);
  const around = possible.flatMap((one) => (isObjectType(one) ? one.getInterfaces() : []));
  return [...new Set([...possible, ...around])].filter((one) => one !== type);
}

function overlaps(
  schema: GraphQLSchema,
  left: GraphQLCompositeType,
  right: GraphQLCompositeType,
): boolean {
  const names = new Set(possibleTypes(schema, left).map(({ name }) => name));
  return possibleTypes(schema, right).some(({ name }) => names.has(name));
}
