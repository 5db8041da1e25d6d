import type { WorkflowCommand } from "./workflow-command.ts";

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly title?: string;
  readonly path?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

/** What GitHub keeps of one step: so many of each level, each cut at so many characters. */
export const annotationsPerLevel = 10;
export const annotationLength = 4096;

export function isAnnotationLevel(name: string): name is Annotation["level"] {
  return name === "error" || name === "warning" || name === "notice";
}

export function annotationOf(level: Annotation["level"], command: WorkflowCommand): Annotation {
  const { title, file } = command.properties;
  const number = (key: string, name: string) => {
    const value = Number(command.properties[key] ?? "");
    return Number.isInteger(value) && value > 0 ? { [name]: value } : {};
  };
  return {
    level,
    message: command.message.slice(0, annotationLength),
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { path: file }),
    ...number("line", "line"),
    ...number("endLine", "endLine"),
    ...number("col", "column"),
    ...number("endColumn", "endColumn"),
  };
}
