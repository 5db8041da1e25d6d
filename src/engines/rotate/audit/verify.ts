import type { AuditLine, RotationRecord } from "../../../inputs/index.ts";
import { brokenAt } from "./chain.ts";

/** What re-computing the chain of one credential has shown. */
export interface AuditCheck {
  readonly lines: number;
  readonly first: number;
  readonly last: number;
  /** Why it cannot be trusted; undefined where every line stands as it was written. */
  readonly broken: string | undefined;
}

/**
 * Checks the parts of one chain, as runs have left them. Each begins with the last line of the one
 * before, so equal lines count once. A chain may begin late, where older parts were not kept.
 */
export function checkAudit(
  parts: readonly (readonly AuditLine[])[],
  record?: RotationRecord,
): AuditCheck {
  const lines = merged(parts.flat());
  const first = lines[0]?.sequence ?? 0;
  const last = lines.at(-1)?.sequence ?? 0;
  return { lines: lines.length, first, last, broken: whyBroken(lines, record) };
}

function whyBroken(lines: readonly AuditLine[], record: RotationRecord | undefined) {
  if (lines.length === 0) return "There is no line in it.";
  const broken = brokenAt(lines, lines[0]);
  if (broken !== undefined) return `Line ${broken.sequence}: ${broken.why}`;
  const kept = record?.audit;
  const end = lines.at(-1);
  if (kept === undefined || kept.hash === end?.hash) return undefined;
  return `It ends with line ${end?.sequence ?? 0}, and the record on GitHub has line ${kept.sequence} as its last.`;
}

function merged(lines: readonly AuditLine[]): readonly AuditLine[] {
  const unique = new Map(lines.map((line) => [JSON.stringify(line), line]));
  return [...unique.values()].toSorted((left, right) => left.sequence - right.sequence);
}
