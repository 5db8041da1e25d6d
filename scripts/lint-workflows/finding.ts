export interface Finding {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

export function formatFinding({ path, line, rule, message }: Finding): string {
  return `${path}:${line} ${rule}: ${message}`;
}

export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (one, other) =>
      one.path.localeCompare(other.path, "en") ||
      one.line - other.line ||
      one.rule.localeCompare(other.rule, "en"),
  );
}
