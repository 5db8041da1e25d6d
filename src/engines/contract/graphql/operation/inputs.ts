import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  isInputObjectType,
  type ValueNode,
} from "graphql";
import { type Field, fieldNamed, fieldsOf, type Route, type Routes } from "./routes.ts";
import { objectValue } from "./values.ts";

/** A position in an operation that takes values of a type: an argument, or inside of one. */
export interface InputPlace {
  readonly route: Route;
  readonly field: Field;
  readonly argument: GraphQLArgument;
  /** From the argument's type inward, each with the object that has the field. */
  readonly chain: readonly {
    readonly object: GraphQLInputObjectType;
    readonly field: GraphQLInputField;
  }[];
}

/** Where values of each input type may be given, nearest first, on ways that head still has. */
export class InputPlaces {
  readonly #routes: Routes;
  readonly #places = new Map<string, InputPlace>();

  constructor(routes: Routes) {
    this.#routes = routes;
    const open = [...argumentPlaces(routes)];
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
      const type = getNamedType(next.chain.at(-1)?.field.type ?? next.argument.type);
      if (this.#places.has(type.name)) continue;
      this.#places.set(type.name, next);
      if (isInputObjectType(type)) open.push(...this.#inside(next, type));
    }
  }

  of(type: string): InputPlace | undefined {
    return this.#places.get(type);
  }

  *#inside(place: InputPlace, object: GraphQLInputObjectType): Generator<InputPlace> {
    const later = this.#routes.head.getType(object.name);
    if (!isInputObjectType(later)) return;
    for (const field of Object.values(object.getFields())) {
      const twin = later.getFields()[field.name];
      if (twin === undefined || getNamedType(twin.type).name !== getNamedType(field.type).name) {
        continue;
      }
      yield { ...place, chain: [...place.chain, { object, field }] };
    }
  }

  /** The argument's value, with `value` at the end of the chain. Lists take a single item too. */
  wrap({ chain }: InputPlace, value: ValueNode): ValueNode {
    const also = this.#routes.head;
    return chain.reduceRight(
      (inner, { object, field }) => objectValue(object, { set: { [field.name]: inner }, also }),
      value,
    );
  }
}

function* argumentPlaces(routes: Routes): Generator<InputPlace> {
  for (const route of routes.all()) {
    for (const field of fieldsOf(route.type)) {
      const later = fieldNamed(route.later, field.name);
      if (later === undefined) continue;
      for (const argument of field.args) {
        if (!routes.asksNoMore(field, later, argument.name)) continue;
        const twin = later.args.find(({ name }) => name === argument.name);
        if (twin === undefined) continue;
        if (getNamedType(twin.type).name !== getNamedType(argument.type).name) continue;
        yield { route, field, argument, chain: [] };
      }
    }
  }
}
