/**
 * GitHub's filter patterns for branches, tags and paths, as regular expressions.
 * Source: GitHub docs, "Filter pattern cheat sheet": `*` stops at a slash, `**` does not,
 * `?` and `+` count the character before them, `[]` holds one character or a range.
 * What counts nothing (`*+`, a leading `?`) and a range that runs backwards stand for themselves.
 */
export function filterPattern(pattern: string): RegExp {
  let source = "";
  let countable = false;
  for (let rest = pattern; rest !== "";) {
    const { length, expression, character } = piece(rest, countable);
    source += expression;
    countable = character;
    rest = rest.slice(length);
  }
  return new RegExp(`^${source}$`, "s");
}

/** Patterns in order; one that starts with `!` takes back what an earlier one let in. */
export function included(value: string, patterns: readonly string[]): boolean {
  let result = false;
  for (const pattern of patterns) {
    const negative = pattern.startsWith("!");
    if (filterPattern(negative ? pattern.slice(1) : pattern).test(value)) result = !negative;
  }
  return result;
}

/** `length` characters of the pattern mean `expression`; only a `character` may be counted. */
interface Piece {
  readonly length: number;
  readonly expression: string;
  readonly character: boolean;
}

function piece(rest: string, countable: boolean): Piece {
  if (rest.startsWith("**/")) return { length: 3, expression: "(?:.*/)?", character: false };
  if (rest.startsWith("**")) return { length: 2, expression: ".*", character: false };
  if (rest.startsWith("*")) return { length: 1, expression: "[^/]*", character: false };
  if (countable && /^[?+]/.test(rest)) {
    return { length: 1, expression: rest.charAt(0), character: false };
  }
  const set = /^\[([^\]]+)\]/.exec(rest);
  if (set !== null && !runsBackwards(set[1] ?? "")) {
    const members = (set[1] ?? "").replace(/[\\^[]/g, "\\$&");
    return { length: set[0].length, expression: `[${members}]`, character: true };
  }
  const escaped = rest.startsWith("\\") ? 1 : 0;
  const literal = escape(rest.charAt(escaped));
  return { length: escaped + 1, expression: literal, character: literal !== "" };
}

function runsBackwards(members: string): boolean {
  return [...members.matchAll(/(.)-(.)/gs)].some(([, from = "", to = ""]) => from > to);
}

function escape(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
