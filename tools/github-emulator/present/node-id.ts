/** GraphQL node ids: opaque to clients, and what names the same thing in REST and GraphQL. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(`lamplighter:${id}`).toString("base64url")}`;
}

export function parseNodeId(node: string): { kind: string; id: string } | undefined {
  const found = /^([A-Z]+)_([\w-]+)$/.exec(node);
  const id = Buffer.from(found?.[2] ?? "", "base64url").toString();
  if (found?.[1] === undefined || !id.startsWith("lamplighter:")) return undefined;
  return { kind: found[1], id: id.slice("lamplighter:".length) };
}
