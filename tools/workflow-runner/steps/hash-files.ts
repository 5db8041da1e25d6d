import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { findFiles } from "./find-files.ts";

/**
 * One SHA-256 over the SHA-256 of each matching file; "" when none matches.
 * Source: GitHub docs, "hashFiles". Files are taken in the order of their paths.
 */
export function hashFiles(workspace: string, patterns: readonly string[]): string {
  const { files } = findFiles(
    workspace,
    patterns.flatMap((one) => one.split("\n")),
    true,
  );
  if (files.length === 0) return "";
  const all = createHash("sha256");
  for (const file of files) all.update(createHash("sha256").update(readFileSync(file)).digest());
  return all.digest("hex");
}
