import type { Tree } from "../../../ports/index.ts";
import type { BenchPorts } from "../ports.ts";

const buildSeconds = 1_800;

/** Runs the user's line in a tree. @returns why the tree cannot be measured, or undefined. */
export async function build(
  { commands, log }: BenchPorts,
  tree: Tree,
  side: "base" | "head",
  line: string | undefined,
  environment: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  if (line === undefined) return undefined;
  log.progress(`Building ${side}`);
  const { folder } = tree;
  const result = await commands.run({ line, folder, environment, seconds: buildSeconds });
  if (result.trouble === undefined) return undefined;
  return `The build of ${side} failed: ${result.trouble}. ${lastWords(result.errors, result.output)}`.trim();
}

/** The end of what a failed command said, on one line. */
export function lastWords(errors: string, output: string): string {
  const said = errors.trim() === "" ? output.trim() : errors.trim();
  return said.split("\n").slice(-3).join(" ").slice(-300);
}
