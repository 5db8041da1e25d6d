import { commandHelp } from "../../src/commands/help.ts";
import { commands } from "../../src/commands/index.ts";

const all = await Promise.all(
  Object.entries(commands).map(async ([name, load]) => [name, await load()] as const),
);

/** docs/command-line.md: what `--help` prints, word for word. */
export function commandPage(): string {
  const parts = all.map(
    ([name, command]) =>
      `## ${name}\n\n\`\`\`text\n${commandHelp(name, command, Object.keys(commands))}\n\`\`\``,
  );
  return [
    "# Command line",
    "The same engines without GitHub. The flags are the actions' inputs under the same names. Results go to standard output, progress to standard error. `node dist/cli.js` works from a bare clone with nothing installed.",
    ...parts,
    "",
  ].join("\n\n");
}
