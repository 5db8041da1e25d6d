/** A name that neither side documents. */
export function freshName(...known: readonly ReadonlyMap<string, unknown>[]): string {
  let name = "extra";
  while (known.some((names) => names.has(name))) name += "_";
  return name;
}
