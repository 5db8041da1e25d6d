/** Microseconds by file and function: in it, and in what it called. */
export interface Profile {
  readonly total: number;
  /** Keyed by `URL or path` and the function's name. */
  inclusive(endOfPath: string, name: string): number;
}

interface Node {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

interface Recorded {
  readonly nodes: readonly Node[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/**
 * CPU profiles as V8 writes them (`--cpu-prof`; Chrome DevTools Protocol, `Profiler.Profile`), one a
 * process. What is no such profile is left out. Time in a function that calls itself counts once.
 */
export function readProfiles(texts: readonly string[]): Profile {
  const times = new Map<string, number>();
  let total = 0;
  for (const text of texts) {
    const recorded = parsed(text);
    if (recorded === undefined) continue;
    const self = selfTimes(recorded);
    for (const spent of self.values()) total += spent;
    addInclusive(recorded, self, times);
  }
  return {
    total,
    inclusive: (path, name) => {
      let found = 0;
      for (const [key, spent] of times) {
        const [url = "", own] = key.split("\n");
        if (own === name && url.endsWith(path)) found += spent;
      }
      return found;
    },
  };
}

function selfTimes({ samples, timeDeltas, nodes }: Recorded): ReadonlyMap<number, number> {
  const idle = new Set(
    nodes
      .filter(({ callFrame }) => /^\((?:idle|root)\)$/.test(callFrame.functionName))
      .map(({ id }) => id),
  );
  const self = new Map<number, number>();
  for (const [index, id] of samples.entries()) {
    if (!idle.has(id)) self.set(id, (self.get(id) ?? 0) + Math.max(0, timeDeltas[index] ?? 0));
  }
  return self;
}

function addInclusive(
  { nodes }: Recorded,
  self: ReadonlyMap<number, number>,
  times: Map<string, number>,
): void {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const [id, spent] of self) {
    const counted = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const frame = byId.get(at)?.callFrame;
      const key = `${frame?.url ?? ""}\n${frame?.functionName ?? ""}`;
      if (counted.has(key)) continue;
      counted.add(key);
      times.set(key, (times.get(key) ?? 0) + spent);
    }
  }
}

function parsed(text: string): Recorded | undefined {
  try {
    const value = JSON.parse(text) as Partial<Recorded> | null;
    const lists = [value?.nodes, value?.samples, value?.timeDeltas];
    return lists.every((list) => Array.isArray(list)) ? (value as Recorded) : undefined;
  } catch {
    return undefined;
  }
}
