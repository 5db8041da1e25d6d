/** A pattern of paths with forward slashes: `*`, `?`, `**` and `{a,b}`. A path is its own pattern. */
export function globPattern(glob: string): RegExp {
  const source = glob
    .replace(/^\.\//, "")
    .split(/(\*\*\/?|\*|\?|\{[^{}]*\})/)
    .map((part) => {
      if (part === "**/") return "(?:.*/)?";
      if (part === "**") return ".*";
      if (part === "*") return "[^/]*";
      if (part === "?") return "[^/]";
      if (part.startsWith("{") && part.endsWith("}")) {
        return `(?:${part.slice(1, -1).split(",").map(escaped).join("|")})`;
      }
      return escaped(part);
    })
    .join("");
  return new RegExp(`^${source}$`);
}

export function matching(paths: readonly string[], globs: readonly string[]): readonly string[] {
  const patterns = globs.map(globPattern);
  return paths.filter((path) => patterns.some((pattern) => pattern.test(path)));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
