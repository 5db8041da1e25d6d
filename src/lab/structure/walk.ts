import { types } from "@babel/core";

/** The nodes right below one, in the order in which they stand. */
export function* childrenOf(node: types.Node): Generator<types.Node> {
  const fields = node as unknown as Readonly<Record<string, unknown>>;
  for (const key of types.VISITOR_KEYS[node.type] ?? []) {
    const value = fields[key];
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(child)) yield child;
    }
  }
}

/** Every node with its parent, from the top. Without recursion: generated code nests deeply. */
export function* everyNode(
  top: types.Node,
): Generator<{ readonly node: types.Node; readonly parent: types.Node | undefined }> {
  const open: { node: types.Node; parent: types.Node | undefined }[] = [
    { node: top, parent: undefined },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    const { node } = next;
    for (const child of [...childrenOf(node)].reverse()) open.push({ node: child, parent: node });
  }
}

function isNode(value: unknown): value is types.Node {
  return typeof value === "object" && value !== null && "type" in value;
}
