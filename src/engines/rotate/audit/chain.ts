import { createHash } from "node:crypto";
import type { AuditLine, Phase, RotationRecord } from "../../../inputs/index.ts";

interface Transition {
  readonly from: Phase;
  readonly at: Date;
  readonly run: string;
}

/** The line that tells of a transition, chained to the one before it by its hash. */
export function nextLine(
  record: RotationRecord,
  { from, at, run }: Transition,
  last: AuditLine | undefined,
): AuditLine {
  const { current, next, retiree, phase } = record;
  const ids = [current?.id, next?.id, retiree?.id].filter((id) => id !== undefined);
  const line = {
    sequence: (last?.sequence ?? 0) + 1,
    at: at.toISOString(),
    run,
    from,
    to: phase,
    ids,
    previous: last?.hash ?? "",
  };
  return { ...line, hash: hashOf(line) };
}

/**
 * Where a chain breaks and why; undefined when every line stands as it was written.
 * @param first a line from which on it is checked, where the beginning was not kept
 */
export function brokenAt(
  lines: readonly AuditLine[],
  first?: AuditLine,
): { readonly sequence: number; readonly why: string } | undefined {
  for (const [index, { hash, ...line }] of lines.entries()) {
    const before = index === 0 ? lineBefore(first) : lines[index - 1];
    const broken = (why: string) => ({ sequence: line.sequence, why });
    if (line.sequence !== (before?.sequence ?? 0) + 1) return broken("A line is missing.");
    if (line.previous !== (before?.hash ?? "")) return broken("It does not follow the one before.");
    if (hash !== hashOf(line)) return broken("It was changed after it was written.");
  }
  return undefined;
}

function lineBefore(line: AuditLine | undefined): Pick<AuditLine, "sequence" | "hash"> | undefined {
  return line && { sequence: line.sequence - 1, hash: line.previous };
}

function hashOf(line: Omit<AuditLine, "hash">): string {
  const { sequence, at, run, from, to, ids, previous } = line;
  const text = JSON.stringify([sequence, at, run, from, to, ids, previous]);
  return createHash("sha256").update(text).digest("hex");
}
