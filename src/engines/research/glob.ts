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
      const choices = /^\{(.*)\}$/.exec(part)?.[1];
      if (choices !== undefined) return `(?:${choices.split(",").map(escaped).join("|")})`;
      return escaped(part);
    })
    .join("");
  return new RegExp(`^${source}$`);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
