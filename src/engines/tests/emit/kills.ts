import type { Mutant } from "../../../lab/index.ts";

const longest = 30;

/** `kills: a + b -> a - b at line 3`: what a test is there for, in one line, by its smallest change. */
export function killsComment(mutants: readonly Mutant[]): string {
  const [first] = [...mutants].sort((one, other) => changeOf(one).length - changeOf(other).length);
  if (first === undefined) return "";
  const more = mutants.length > 1 ? ` and ${mutants.length - 1} more` : "";
  return `kills: ${changeOf(first)} at line ${first.start.line}${more}`;
}

/** `a + b -> a - b`, each side on one line and short enough to read. */
export function changeOf({ original, replacement }: Mutant): string {
  return `${brief(original)} -> ${replacement === "" ? "nothing" : brief(replacement)}`;
}

function brief(code: string): string {
  const line = code.replace(/\s+/g, " ").trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}
