import { type Change, diff } from "@graphql-inspector/core";
import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLSchema,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  OperationTypeNode,
  specifiedDirectives,
  visit,
} from "graphql";
import { InputPlaces } from "./operation/inputs.ts";
import { Routes } from "./operation/routes.ts";
import { rules } from "./rules/registry.ts";
import type { Judgement, Rule, World } from "./rules/rule.ts";
import type { Side } from "./source/load.ts";

export interface Judged {
  readonly change: Change;
  readonly judgement: Judgement;
}

/** Every change between two schemas, with what it comes to. */
export async function compareSchemas(base: Side, head: Side): Promise<Judged[]> {
  const world = worldOf(base.schema, head.schema);
  const undeclared = new Set([...base.undeclared, ...head.undeclared]);
  const introspected = base.introspected || head.introspected;
  const changes = await changesBetween(base, head);
  return changes
    .filter(({ path = "" }) => !undeclared.has(/^@(\w+)/.exec(path)?.[1] ?? ""))
    .filter((change) => !(introspected && isOwnUse(change)))
    .map((change) => ({ change, judgement: judge(world, change) }));
}

/** Introspection does not tell where directives are in use, but for those of the specification. */
function isOwnUse({ type, path = "" }: Change): boolean {
  if (!String(type).startsWith("DIRECTIVE_USAGE_")) return false;
  const names = new Set(specifiedDirectives.map(({ name }) => `@${name}`));
  return !path.split(".").some((part) => names.has(part));
}

function worldOf(base: GraphQLSchema, head: GraphQLSchema): World {
  const routes = new Routes(base, head);
  const before = new Routes(base, base);
  return {
    base,
    head,
    routes,
    places: new InputPlaces(routes),
    before: { routes: before, places: new InputPlaces(before) },
  };
}

function judge(world: World, change: Change): Judgement {
  const rule = rules[change.type as keyof typeof rules] as Rule<never>;
  return rule(world, change.meta as never);
}

/**
 * A root type under a new name is still what operations start from, so its fields are compared as
 * if it had kept its name; that it has not is a change of its own.
 */
async function changesBetween(base: Side, head: Side): Promise<Change[]> {
  const names = renamedRoots(base.schema, head.schema);
  if (names.size === 0) return diff(base.schema, head.schema);
  const kept = buildASTSchema(withNames(head.document, names), { assumeValid: true });
  const renamings = (await diff(base.schema, head.schema)).filter(({ type }) =>
    /^SCHEMA_\w+_TYPE_CHANGED$/.test(String(type)),
  );
  return [...renamings, ...(await diff(base.schema, kept))];
}

function renamedRoots(base: GraphQLSchema, head: GraphQLSchema): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const kind of Object.values(OperationTypeNode)) {
    const [old, later] = [base.getRootType(kind)?.name, head.getRootType(kind)?.name];
    if (old === undefined || later === undefined || old === later) continue;
    if (head.getType(old) === undefined && base.getType(later) === undefined) names.set(later, old);
  }
  return names;
}

/** The document with types under other names, where they are defined and where they are used. */
function withNames(document: DocumentNode, names: ReadonlyMap<string, string>): DocumentNode {
  return visit(document, {
    enter: (node) => {
      if (
        !isTypeDefinitionNode(node) &&
        !isTypeExtensionNode(node) &&
        node.kind !== Kind.NAMED_TYPE
      ) {
        return undefined;
      }
      const value = names.get(node.name.value);
      return value === undefined ? undefined : { ...node, name: { ...node.name, value } };
    },
  });
}
