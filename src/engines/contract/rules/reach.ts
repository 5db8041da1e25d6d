/** Operations that a claim names before it counts the rest. */
const named = 3;

/** The operations that a finding reaches besides the one it starts with, in brackets. */
export function reachText([, ...rest]: readonly string[]): string {
  if (rest.length === 0) return "";
  const listed = rest.slice(0, named).join(", ");
  const more = rest.length - named;
  return more > 0 ? ` (also ${listed} and ${more} more operations)` : ` (also ${listed})`;
}
