import { createHash } from "node:crypto";
import type { Mutant } from "../types/mutant.ts";

/** The same change of the same code has the same id in every run and on every machine. */
export function mutantId(
  mutant: Pick<Mutant, "file" | "operator" | "start" | "end" | "replacement">,
): string {
  const { file, operator, start, end, replacement } = mutant;
  const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
  return createHash("sha256")
    .update([file, operator, place, replacement].join("\0"))
    .digest("hex")
    .slice(0, 12);
}
