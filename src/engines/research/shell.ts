/** One word of a POSIX shell line, or undefined where control characters leave it none. */
export function shellWord(text: string): string | undefined {
  if (/^[\w@%+=:,./-]+$/.test(text) && !text.startsWith("-")) return text;
  if (/[\u0000-\u001f\u007f]/.test(text)) return undefined;
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A path for git, from wherever in the repository it is called. */
export function pathWord(path: string, prefix: string): string | undefined {
  if (prefix === "" && !/[*?[\]\\:]/.test(path)) return shellWord(path);
  return shellWord(`:(top,literal)${path}`);
}
