/** The first of each group, then the second of each, and so on; groups in the order of their first. */
export function inTurns<T>(items: readonly T[], groupOf: (item: T) => string): T[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(groupOf(item), [...(groups.get(groupOf(item)) ?? []), item]);
  const longest = Math.max(0, ...[...groups.values()].map((group) => group.length));
  return Array.from({ length: longest }, (_, turn) => turn).flatMap((turn) =>
    [...groups.values()].flatMap((group) => group.slice(turn, turn + 1)),
  );
}
