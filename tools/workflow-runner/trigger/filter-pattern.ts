/**
 * GitHub's filter patterns for branches, tags and paths, as regular expressions.
 * Source: GitHub docs, "Filter pattern cheat sheet": `*` stops at a slash, `**` does not,
 * `?` and `+` count the character before them, `[]` holds one character or a range.
 */
export function filterPattern(pattern: string): RegExp {
  let source = "";
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern.charAt(i);
    if (character === "\\") source += escape(pattern.charAt(++i));
    else if (pattern.startsWith("**/", i)) {
      source += "(?:.*/)?";
      i += 2;
    } else if (pattern.startsWith("**", i)) {
      source += ".*";
      i += 1;
    } else if (character === "*") source += "[^/]*";
    else if ((character === "?" || character === "+") && source !== "") source += character;
    else if (character === "[" && pattern.indexOf("]", i) > i + 1) {
      const end = pattern.indexOf("]", i);
      source += `[${pattern.slice(i + 1, end).replace(/[\\^[]/g, "\\$&")}]`;
      i = end;
    } else source += escape(character);
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

function escape(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
