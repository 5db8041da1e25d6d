import { isRequiredArgument, print, type ValueNode } from "graphql";
import { along, call } from "../operation/compose.ts";
import { variable, variableOf } from "../operation/nodes.ts";
import { leastValue, valuesOf } from "../operation/values.ts";
import { receivedArguments } from "../prove/behavior.ts";
import { type Candidate, firstRefused, within } from "../prove/refusal.ts";
import { atField, type FieldTarget } from "./field-target.ts";
import { question, refused, type Rule, safe, type World } from "./rule.ts";

export const argumentAdded: Rule<"FIELD_ARGUMENT_ADDED"> = (world, meta) => {
  if (meta.addedToNewField || !meta.isAddedFieldArgumentBreaking) return safe;
  return atField(world, meta, (target) => {
    const proof = firstRefused(world.base, world.head, [without(world, target, undefined)]);
    return proof === undefined ? question("No call without it was found.") : refused(proof);
  });
};

export const argumentRemoved: Rule<"FIELD_ARGUMENT_REMOVED"> = (world, meta) => {
  const name = meta.removedFieldArgumentName;
  return atField(world, meta, (target) => {
    const type = target.field.args.find((argument) => argument.name === name)?.type;
    if (type === undefined) return safe;
    const value = leastValue(type, world.head);
    const proof = firstRefused(world.base, world.head, [withValue(world, target, name, value)]);
    return proof === undefined ? question("No call with it was found.") : refused(proof);
  });
};

export const argumentTypeChanged: Rule<"FIELD_ARGUMENT_TYPE_CHANGED"> = (world, meta) => {
  if (meta.isSafeArgumentTypeChange) return safe;
  return atField(world, meta, (target) => {
    const proof = firstRefused(world.base, world.head, calls(world, target, meta.argumentName));
    if (proof !== undefined) return refused(proof);
    return question("No value was found that base takes and head does not.");
  });
};

/** Calls that leave it to the default are refused where there is none any more, or do otherwise. */
export const argumentDefaultChanged: Rule<"FIELD_ARGUMENT_DEFAULT_CHANGED"> = (world, meta) =>
  atField(world, meta, (target) => {
    const { field, later } = target;
    const candidate = without(world, target, meta.argumentName);
    const proof = firstRefused(world.base, world.head, [candidate]);
    if (proof !== undefined) return refused(proof);
    const node = call(world.routes, field, later, { without: meta.argumentName });
    const received =
      later === undefined ? undefined : receivedArguments(field, later, node, meta.argumentName);
    if (received === undefined) return safe;
    const operation = print(candidate.document);
    return { kind: "received", severity: "warning", proof: { ...received, operation } };
  });

function without({ routes }: World, target: FieldTarget, name: string | undefined): Candidate {
  const { route, field, later } = target;
  const needed = name === undefined ? undefined : later;
  const node = call(routes, field, needed, name === undefined ? {} : { without: name });
  return { document: along(routes, route, [node]), about: new Set([node]) };
}

function withValue(
  { routes }: World,
  target: FieldTarget,
  name: string,
  value: ValueNode,
): Candidate {
  const { route, field, later } = target;
  const node = call(routes, field, later, { set: { [name]: value } });
  const given = node.arguments?.filter((argument) => argument.name.value === name) ?? [];
  return { document: along(routes, route, [node]), about: within(...given) };
}

function* calls(world: World, target: FieldTarget, name: string): Generator<Candidate> {
  const { routes } = world;
  const { route, field, later } = target;
  const argument = field.args.find((one) => one.name === name);
  if (argument === undefined) return;
  if (!isRequiredArgument(argument)) yield without(world, target, name);
  for (const value of valuesOf(argument.type)) yield withValue(world, target, name, value);
  const definition = variableOf("value", String(argument.type));
  const node = call(routes, field, later, { set: { [name]: variable("value") } });
  const document = along(routes, route, [node], { variables: [definition] });
  yield { document, about: within(definition, ...(node.arguments ?? [])) };
}
