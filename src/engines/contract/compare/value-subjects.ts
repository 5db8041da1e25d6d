import { documented, itemSchemas, propertySchemas } from "../schema/read.ts";
import type { Schema } from "../lift/schema.ts";
import { Said, type Subject } from "../rules/policy/subject.ts";
import { type PairNode, routesTo } from "../schema/walk/graph.ts";
import { pathText } from "../schema/walk/steps.ts";
import type { Direction } from "./context.ts";
import { behind } from "./policy.ts";
import type { SchemaRoot } from "./roots.ts";

/** Bodies, properties and items of which the walk has seen that something differs. */
export function* valueSubjects(
  direction: Direction,
  nodes: readonly PairNode<SchemaRoot>[],
): Generator<Subject> {
  for (const node of nodes) {
    const required = new Set(
      node.read.nodes.flatMap(
        (schema) => (schema["required"] as readonly string[] | undefined) ?? [],
      ),
    );
    for (const name of documented(node.sent).keys()) {
      const sides = [propertySchemas(node.sent, name), propertySchemas(node.read, name)] as const;
      yield* subject(direction, node, sides, { name, optional: !required.has(name) });
    }
    yield* subject(direction, node, [itemSchemas(node.sent, 0), itemSchemas(node.read, 0)], {
      name: "[]",
      optional: false,
    });
    // Parameters and headers are subjects themselves, with what stands beside their schema.
    if (node.roots.some(({ root }) => root.part === "body")) {
      yield* subject(direction, node, [node.sentSchemas, node.readSchemas], { optional: true });
    }
  }
}

function* subject(
  direction: Direction,
  node: PairNode<SchemaRoot>,
  [sent, read]: readonly [readonly Schema[], readonly Schema[]],
  { name, optional }: { readonly name?: string; readonly optional: boolean },
): Generator<Subject> {
  const [first, other] = [sent[0], read[0]];
  if (first === undefined || other === undefined) return;
  if (
    sent.length === read.length &&
    sent.every((one, at) => direction.same(one, read[at] ?? other))
  )
    return;
  const isRequest = direction.name === "request";
  const from = new Said(direction.sent.description, behind(direction.sent, sent));
  const to = new Said(direction.read.description, behind(direction.read, read));
  const [base, head] = isRequest ? [from, to] : [to, from];
  const [nearest, ...more] = routesTo(node);
  if (nearest === undefined) return;
  const { root } = nearest.root;
  const above = pathText(nearest.steps);
  const path = name === "[]" ? `${above}[]` : [above, name].filter(Boolean).join(".");
  const operations = [root, ...more.map((route) => route.root.root)].map((one) => one.operation);
  yield {
    words: `${root.operation}: ${path === "" ? "" : `\`${path}\` in `}${root.label}`,
    kind: name === undefined ? "value" : "property",
    direction: direction.name,
    optional,
    base,
    head,
    operations: [...new Set(operations)],
  };
}
