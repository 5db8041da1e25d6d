export interface AcceptCommand {
  readonly id: string;
  readonly reason?: string;
}

const pattern =
  /^\/lamplighter[ \t]+accept[ \t]+`?([A-Za-z0-9](?:[\w.-]{0,98}\w)?)`?(?:[ \t]+(.*))?$/;
const mostCommands = 50;
const longestReason = 500;

/** True for a comment that speaks to us, whether or not it can be understood. */
export function isAddressed(body: string): boolean {
  return /^\/lamplighter(?:\s|$)/.test(body.trimStart());
}

/**
 * The commands that a comment begins with, one a line. What stands further down is prose, where
 * somebody may quote a command or explain it.
 */
export function acceptCommands(body: string): readonly AcceptCommand[] {
  const commands: AcceptCommand[] = [];
  for (const line of body.trimStart().split(/\r?\n/, mostCommands)) {
    const [, id, reason = ""] = pattern.exec(line.trim()) ?? [];
    if (id === undefined) break;
    const said = reason.trim().slice(0, longestReason);
    commands.push(said === "" ? { id } : { id, reason: said });
  }
  return commands;
}
