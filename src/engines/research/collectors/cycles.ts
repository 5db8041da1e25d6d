import type { ModuleFacts } from "../../../lab/index.ts";
import { resolveImport } from "../scene/resolve.ts";
import type { Scene } from "../scene/scene.ts";
import { between, strongest, type Collector } from "./collector.ts";
import { again } from "./commands.ts";

const most = 10;

/** Circles of modules that load each other: what runs first depends on who asks first. */
export const cycles: Collector = {
  name: "cycles",
  looksAt: "modules that import each other in a circle when they are loaded",
  collect: async (scene) => {
    const modules = await scene.modules();
    const edges = eagerEdges(modules, scene);
    const observations = circles(edges).map((circle) => {
      const [first = ""] = circle;
      const members = new Set(circle);
      const entry = edges.get(first)?.find(({ to }) => members.has(to));
      return {
        kind: "cycle",
        subject: circle.join(" "),
        where: { path: first, ...(entry === undefined ? {} : { line: entry.line }) },
        value: circle.length,
        unit: "files",
        strength: between(circle.length, 0, 10),
        text: `is one of ${circle.length} modules that import each other in a circle (${circle.slice(1, 4).join(", ")}${circle.length > 4 ? ", …" : ""})`,
        command: again("cycles", first),
      };
    });
    return { observations: strongest(observations, most) };
  },
};

interface Edge {
  readonly to: string;
  readonly line: number;
}

function eagerEdges(modules: readonly ModuleFacts[], scene: Scene) {
  return new Map(
    modules.map(({ path, imports }): [string, readonly Edge[]] => [
      path,
      imports.flatMap(({ from, line, typeOnly, eager }) => {
        const to = typeOnly || !eager ? undefined : resolveImport(path, from, scene);
        return to === undefined ? [] : [{ to, line }];
      }),
    ]),
  );
}

/** Strongly connected groups of two and more (Tarjan 1972), without recursion, each sorted. */
function circles(edges: ReadonlyMap<string, readonly Edge[]>): readonly (readonly string[])[] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const found: string[][] = [];
  const enter = (node: string): void => {
    index.set(node, index.size);
    low.set(node, index.size - 1);
    stack.push(node);
    onStack.add(node);
  };
  const lower = (node: string, to: number): void => {
    low.set(node, Math.min(low.get(node) ?? to, to));
  };
  const leave = (node: string): void => {
    if (low.get(node) !== index.get(node)) return;
    const group = stack.splice(stack.indexOf(node));
    for (const each of group) onStack.delete(each);
    if (group.length > 1) found.push(group.sort());
  };
  for (const start of edges.keys()) {
    if (index.has(start)) continue;
    enter(start);
    const path = [{ node: start, next: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const edge = edges.get(top.node)?.[top.next++];
      if (edge === undefined) {
        path.pop();
        leave(top.node);
        const above = path.at(-1);
        if (above !== undefined) lower(above.node, low.get(top.node) ?? 0);
      } else if (!index.has(edge.to)) {
        enter(edge.to);
        path.push({ node: edge.to, next: 0 });
      } else if (onStack.has(edge.to)) lower(top.node, index.get(edge.to) ?? 0);
    }
  }
  return found;
}
