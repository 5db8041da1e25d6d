import {
  type GraphQLInputObjectType,
  isInputObjectType,
  isRequiredInputField,
  Kind,
  print,
  type ValueNode,
} from "graphql";
import { along, callWith } from "../operation/compose.ts";
import { variable, variableOf } from "../operation/nodes.ts";
import { fieldNamed } from "../operation/routes.ts";
import { leastValue, objectValue, valuesOf } from "../operation/values.ts";
import { receivedArguments } from "../prove/behavior.ts";
import { type Candidate, firstRefused, within } from "../prove/refusal.ts";
import type { InputPlace } from "../operation/inputs.ts";
import { atInput } from "./input-target.ts";
import { question, refused, type Judgement, type Rule, safe, type World } from "./rule.ts";

interface ObjectTarget {
  readonly place: InputPlace;
  readonly object: GraphQLInputObjectType;
}

function atObject(
  world: World,
  name: string,
  judge: (target: ObjectTarget) => Judgement,
): Judgement {
  const object = world.base.getType(name);
  if (!isInputObjectType(object)) return safe;
  return atInput(world, name, (place) => judge({ place, object }));
}

export const inputFieldRemoved: Rule<"INPUT_FIELD_REMOVED"> = (world, meta) =>
  atObject(world, meta.inputName, (target) => {
    const field = target.object.getFields()[meta.removedFieldName];
    if (field === undefined) return safe;
    const candidate = withField(world, target, field.name, leastValue(field.type, world.head));
    const proof = firstRefused(world.base, world.head, [candidate]);
    if (proof === undefined) return question("No call with it was found.");
    return refused(proof, meta.isInputFieldDeprecated ? "warning" : "error");
  });

export const inputFieldAdded: Rule<"INPUT_FIELD_ADDED"> = (world, meta) => {
  const later = world.head.getType(meta.inputName);
  const added = isInputObjectType(later) ? later.getFields()[meta.addedInputFieldName] : undefined;
  if (meta.addedToNewType || added === undefined || !isRequiredInputField(added)) return safe;
  return atObject(world, meta.inputName, (target) => {
    const proof = firstRefused(world.base, world.head, [withoutField(world, target, undefined)]);
    return proof === undefined ? question("No call without it was found.") : refused(proof);
  });
};

export const inputFieldTypeChanged: Rule<"INPUT_FIELD_TYPE_CHANGED"> = (world, meta) => {
  if (meta.isInputFieldTypeChangeSafe) return safe;
  return atObject(world, meta.inputName, (target) => {
    const proof = firstRefused(world.base, world.head, calls(world, target, meta.inputFieldName));
    if (proof !== undefined) return refused(proof);
    return question("No value was found that base takes and head does not.");
  });
};

export const inputFieldDefaultChanged: Rule<"INPUT_FIELD_DEFAULT_VALUE_CHANGED"> = (world, meta) =>
  atObject(world, meta.inputName, (target) => {
    const { base, head, routes, places } = world;
    const { place, object } = target;
    const candidate = withoutField(world, target, meta.inputFieldName);
    const proof = firstRefused(base, head, [candidate]);
    if (proof !== undefined) return refused(proof);
    const value = objectValue(object, { without: meta.inputFieldName, also: head });
    const later = fieldNamed(place.route.later, place.field.name);
    if (later === undefined) return safe;
    const node = callWith(routes, places, place, value);
    const received = receivedArguments(place.field, later, node, place.argument.name);
    if (received === undefined) return safe;
    const operation = print(candidate.document);
    return { kind: "received", severity: "warning", proof: { ...received, operation } };
  });

/** `@oneOf` takes exactly one field, where any number was welcome. */
export function oneOfAdded(world: World, name: string): Judgement {
  return atObject(world, name, ({ place, object }) => {
    const fields = Object.values(object.getFields());
    const set = Object.fromEntries(
      fields.slice(0, 2).map((field) => [field.name, leastValue(field.type, world.head)]),
    );
    const values = [objectValue(object, { set }), objectValue(object)];
    const candidates = values.map((value) => candidateWith(world, place, value, within(value)));
    const proof = firstRefused(world.base, world.head, candidates);
    return proof === undefined ? question("It has no two fields to give.") : refused(proof);
  });
}

function candidateWith(
  { routes, places }: World,
  place: InputPlace,
  value: ValueNode,
  about: Candidate["about"],
): Candidate {
  const node = callWith(routes, places, place, value);
  return { document: along(routes, place.route, [node]), about };
}

function withField(world: World, { place, object }: ObjectTarget, name: string, value: ValueNode) {
  const whole = objectValue(object, { set: { [name]: value }, also: world.head });
  return candidateWith(world, place, whole, within(...fieldsNamed(whole, name)));
}

function withoutField(world: World, { place, object }: ObjectTarget, without: string | undefined) {
  const parts = without === undefined ? {} : { without };
  const whole = objectValue(object, { ...parts, also: world.head });
  return candidateWith(world, place, whole, new Set([whole]));
}

function fieldsNamed(whole: ValueNode, name: string) {
  return whole.kind === Kind.OBJECT
    ? whole.fields.filter((field) => field.name.value === name)
    : [];
}

function* calls(world: World, target: ObjectTarget, name: string): Generator<Candidate> {
  const { place, object } = target;
  const field = object.getFields()[name];
  if (field === undefined) return;
  if (!isRequiredInputField(field)) yield withoutField(world, target, name);
  for (const value of valuesOf(field.type)) yield withField(world, target, name, value);
  const definition = variableOf("value", String(field.type));
  const whole = objectValue(object, { set: { [name]: variable("value") }, also: world.head });
  const node = callWith(world.routes, world.places, place, whole);
  const document = along(world.routes, place.route, [node], { variables: [definition] });
  yield { document, about: within(definition, ...fieldsNamed(whole, name)) };
}
