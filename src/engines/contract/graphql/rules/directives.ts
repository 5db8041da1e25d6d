import {
  type ConstValueNode,
  type DirectiveLocation,
  type DirectiveNode,
  type GraphQLDirective,
  isRequiredArgument,
  print,
  type ValueNode,
} from "graphql";
import { executable, executableNamed } from "../operation/locations.ts";
import { argument, directive, field, variable, variableOf } from "../operation/nodes.ts";
import { placed } from "../operation/placed.ts";
import { leastValue, valuesOf } from "../operation/values.ts";
import { receivedByDirective } from "../prove/behavior.ts";
import { type Candidate, firstRefused, within } from "../prove/refusal.ts";
import { type Judgement, question, refused, type Rule, safe, type World } from "./rule.ts";

/** What operations may not carry, clients cannot have used: it only speaks to the server. */
function atDirective(
  { base, head }: World,
  name: string,
  judge: (old: GraphQLDirective, later: GraphQLDirective | undefined) => Judgement,
): Judgement {
  const old = base.getDirective(name);
  if (!old || executable(old).length === 0) return safe;
  return judge(old, head.getDirective(name) ?? undefined);
}

function judged(world: World, candidates: Iterable<Candidate>): Judgement {
  const proof = firstRefused(world.base, world.head, candidates);
  return proof === undefined
    ? question("No operation that carries it was found to fail.")
    : refused(proof);
}

export const directiveRemoved: Rule<"DIRECTIVE_REMOVED"> = (world, meta) =>
  atDirective(world, meta.removedDirectiveName, (old) =>
    judged(world, uses(world, old, plain(old, undefined))),
  );

export const locationRemoved: Rule<"DIRECTIVE_LOCATION_REMOVED"> = (world, meta) => {
  const location = executableNamed(meta.removedDirectiveLocation);
  if (location === undefined) return safe;
  return atDirective(world, meta.directiveName, (old, later) =>
    judged(world, uses(world, old, plain(old, later), [location])),
  );
};

export const repeatableRemoved: Rule<"DIRECTIVE_REPEATABLE_REMOVED"> = (world, meta) =>
  atDirective(world, meta.directiveName, (old, later) =>
    judged(world, uses(world, old, [...plain(old, later), ...plain(old, later)])),
  );

export const directiveArgumentAdded: Rule<"DIRECTIVE_ARGUMENT_ADDED"> = (world, meta) =>
  atDirective(world, meta.directiveName, (old, later) => {
    const added = argumentOf(later, meta.addedDirectiveArgumentName);
    if (added === undefined || !isRequiredArgument(added)) return safe;
    return judged(world, uses(world, old, plain(old, undefined)));
  });

export const directiveArgumentRemoved: Rule<"DIRECTIVE_ARGUMENT_REMOVED"> = (world, meta) =>
  atDirective(world, meta.directiveName, (old, later) => {
    const removed = argumentOf(old, meta.removedDirectiveArgumentName);
    if (removed === undefined) return safe;
    return judged(
      world,
      uses(world, old, given(old, later, removed.name, leastValue(removed.type))),
    );
  });

export const directiveArgumentTypeChanged: Rule<"DIRECTIVE_ARGUMENT_TYPE_CHANGED"> = (
  world,
  meta,
) => {
  if (meta.isSafeDirectiveArgumentTypeChange) return safe;
  return atDirective(world, meta.directiveName, (old, later) => {
    const changed = argumentOf(old, meta.directiveArgumentName);
    if (changed === undefined) return safe;
    const literals = valuesOf(changed.type).flatMap((value) => [
      ...uses(world, old, given(old, later, changed.name, value)),
    ]);
    const definition = variableOf("value", String(changed.type));
    const asVariable = given(old, later, changed.name, variable("value"));
    return judged(world, [
      ...(isRequiredArgument(changed) ? [] : uses(world, old, without(old, later, changed.name))),
      ...literals,
      ...uses(world, old, asVariable, executable(old), [definition]),
    ]);
  });
};

export const directiveDefaultChanged: Rule<"DIRECTIVE_ARGUMENT_DEFAULT_VALUE_CHANGED"> = (
  world,
  meta,
) =>
  atDirective(world, meta.directiveName, (old, later) => {
    const candidates = [...uses(world, old, without(old, later, meta.directiveArgumentName))];
    const proof = firstRefused(world.base, world.head, candidates);
    if (proof !== undefined) return refused(proof);
    const node = field("any", { directives: without(old, later, meta.directiveArgumentName) });
    const received = later && receivedByDirective(old, later, node, meta.directiveArgumentName);
    const [first] = candidates;
    if (received === undefined || first === undefined) return safe;
    const operation = print(first.document);
    return { kind: "received", severity: "warning", proof: { ...received, operation } };
  });

function* uses(
  world: World,
  old: GraphQLDirective,
  nodes: readonly DirectiveNode[],
  locations: readonly DirectiveLocation[] = executable(old),
  variables: Parameters<typeof placed>[3] = [],
): Generator<Candidate> {
  for (const location of locations) {
    const document = placed(world.routes, location, nodes, variables);
    if (document !== undefined) yield { document, about: within(...nodes, ...variables) };
  }
}

function argumentOf(of: GraphQLDirective | undefined, name: string) {
  return of?.args.find((one) => one.name === name);
}

/** The directive with what both sides require. */
function given(
  old: GraphQLDirective,
  later: GraphQLDirective | undefined,
  name: string | undefined,
  value?: ValueNode,
): DirectiveNode[] {
  const args = old.args.filter((one) => {
    const twin = argumentOf(later, one.name);
    return one.name === name || isRequiredArgument(one) || (twin && isRequiredArgument(twin));
  });
  const nodes = args.map((one) =>
    argument(
      one.name,
      one.name === name && value ? value : (leastValue(one.type) as ConstValueNode),
    ),
  );
  return [directive(old.name, nodes)];
}

function plain(old: GraphQLDirective, later: GraphQLDirective | undefined): DirectiveNode[] {
  return given(old, later, undefined);
}

function without(old: GraphQLDirective, later: GraphQLDirective | undefined, name: string) {
  return given(old, later, undefined).map((node) => ({
    ...node,
    arguments: (node.arguments ?? []).filter((one) => one.name.value !== name),
  }));
}
