import { commandHelp } from "../../src/commands/help.ts";
import { contract } from "../../src/commands/contract.ts";
import { demo } from "../../src/commands/demo.ts";
import { report } from "../../src/commands/report.ts";

const commands = { contract, report, demo };

/** docs/command-line.md: what `--help` prints, word for word. */
export function commandPage(): string {
  const parts = Object.entries(commands).map(
    ([name, command]) => `## ${name}\n\n\`\`\`text\n${commandHelp(name, command)}\n\`\`\``,
  );
  return [
    "# Command line",
    "The same engines without GitHub. The flags are the actions' inputs under the same names. Results go to standard output, progress to standard error. `node dist/cli.js` works from a bare clone with nothing installed.",
    ...parts,
    "",
  ].join("\n\n");
}
