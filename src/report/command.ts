/** Quoted text, or `lamplighter` as the first word of a command. */
const quotedOrSelf =
  /'[^']*'|"(?:\\.|[^"\\])*"|\\.|(?<start>^|&&|\|\||[;|(])(?<space>\s*)lamplighter(?=\s|$)/gs;

/** The command as a reader can paste it: `lamplighter` replaced by the way this program is called. */
export function runnable(command: string, self: string): string {
  return command.replace(quotedOrSelf, (match: string, ...rest: unknown[]) => {
    const { start, space } = rest.at(-1) as { start?: string; space?: string };
    return start === undefined ? match : start + (space ?? "") + self;
  });
}

/**
 * True for one call of this program whose words a shell takes as they are: outside of quotes there
 * is nothing that it would expand, chain or redirect. A report can come from a fork, and a
 * command is there to be pasted, so any other kind is shown with a warning.
 */
export function isPlainCall(command: string): boolean {
  return /^lamplighter(?: +(?:'[^'\n\r]*'|\\'|"[^"`$\\!\n\r]*"|[\w@%+=:,./{}^-])+)* *$/.test(
    command,
  );
}
