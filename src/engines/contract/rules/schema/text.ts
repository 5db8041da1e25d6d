/** Values that one sentence lists before it counts the rest. */
const shown = 5;

/** A value is cut after this many characters. */
const longest = 60;

/** `a`, `b` and 3 more. */
export function listOf(values: readonly unknown[]): string {
  const names = values.slice(0, shown).map(code);
  const more = values.length - shown;
  return more > 0 ? `${names.join(", ")} and ${more} more` : names.join(", ");
}

/** A value between backticks, short enough for one line. */
export function code(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `\`${text.length > longest ? `${text.slice(0, longest - 1)}…` : text}\``;
}

/** `maxLength` as it stands in the name of a rule: `max-length`. */
export function kebab(keyword: string): string {
  return keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
