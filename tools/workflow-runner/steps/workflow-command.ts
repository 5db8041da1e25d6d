export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * A `::name key=value,key=value::message` line; undefined for any other line.
 * Source: GitHub docs, "Workflow commands", and the escapes of @actions/core.
 */
export function parseCommand(line: string): WorkflowCommand | undefined {
  const match = /^\s*::([^\s:]+)(?: ([^]*?))?::([^]*)$/.exec(line);
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  const pairs = (match[2] ?? "").split(",").flatMap((pair): [string, string][] => {
    const split = pair.indexOf("=");
    if (split < 1) return [];
    return [[pair.slice(0, split).trim(), unescapeProperty(pair.slice(split + 1))]];
  });
  return {
    name: name.toLowerCase(),
    properties: Object.fromEntries(pairs),
    message: unescapeMessage(match[3] ?? ""),
  };
}

function unescapeMessage(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function unescapeProperty(text: string): string {
  return unescapeMessage(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
}
