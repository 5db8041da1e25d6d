import type { BenchInputs } from "../../../inputs/index.ts";

/** The settings that decide what is measured and how; the others change only what is said of it. */
const kept = [
  "files",
  "tool",
  "serve",
  "requests",
  "pages",
  "sizes",
  "build",
  "env",
  "seconds",
  "seed",
] as const;

/** The one line that measures a row again. */
export function commandFor(
  inputs: BenchInputs,
  names: { readonly base: string; readonly head: string },
  asked: string,
): string {
  const words = ["lamplighter", "bench", "--base", names.base, "--head", names.head];
  if (inputs.command.includes(asked)) words.push("--command", asked);
  else words.push("--only", asked);
  for (const key of kept) {
    const value = inputs[key];
    const values = typeof value === "object" ? value : value === undefined ? [] : [String(value)];
    for (const each of values) words.push(`--${key}`, each);
  }
  return words.map(shellWord).join(" ");
}

/** One word of a POSIX shell line; what a name may hold of line ends becomes a space. */
function shellWord(text: string): string {
  if (/^[\w@%+=:,./-]+$/.test(text)) return text;
  return `'${text.replace(/[\u0000-\u001f\u007f]+/g, " ").replaceAll("'", `'\\''`)}'`;
}
