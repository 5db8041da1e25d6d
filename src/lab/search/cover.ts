/**
 * A small set of items that together cover all that any of them covers: greedy (Chvátal 1979),
 * then every item that became superfluous is taken out again, dearest first. Each item that is
 * left covers something that no other one does.
 */
export function smallCover<Item>(
  covers: ReadonlyMap<Item, ReadonlySet<number>>,
  cost: (item: Item) => number,
): Item[] {
  const left = new Set<number>();
  for (const covered of covers.values()) for (const element of covered) left.add(element);
  const chosen: Item[] = [];
  const open = new Map(covers);
  while (left.size > 0) {
    let best: { item: Item; gain: number } | undefined;
    for (const [item, covered] of open) {
      let count = 0;
      for (const element of covered) if (left.has(element)) count += 1;
      if (count === 0) {
        open.delete(item);
        continue;
      }
      const gain = count / Math.sqrt(cost(item));
      if (best === undefined || gain > best.gain) best = { item, gain };
    }
    if (best === undefined) break;
    chosen.push(best.item);
    for (const element of covers.get(best.item) ?? []) left.delete(element);
    open.delete(best.item);
  }
  return withoutSuperfluous(chosen, covers, cost);
}

function withoutSuperfluous<Item>(
  chosen: readonly Item[],
  covers: ReadonlyMap<Item, ReadonlySet<number>>,
  cost: (item: Item) => number,
): Item[] {
  const counts = countCovers(chosen.map((item) => covers.get(item) ?? new Set()));
  const kept = new Set(chosen);
  for (const item of [...chosen].sort((left, right) => cost(right) - cost(left))) {
    const covered = [...(covers.get(item) ?? [])];
    if (covered.some((element) => counts.get(element) === 1)) continue;
    kept.delete(item);
    for (const element of covered) counts.set(element, (counts.get(element) ?? 0) - 1);
  }
  return chosen.filter((item) => kept.has(item));
}

/** How many of the sets hold each element. */
export function countCovers(sets: readonly ReadonlySet<number>[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const set of sets)
    for (const element of set) counts.set(element, (counts.get(element) ?? 0) + 1);
  return counts;
}
