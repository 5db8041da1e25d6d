import { createHash } from "node:crypto";

const blank = "0".repeat(64);
const mark = /lamplighter-sha256: ([0-9a-f]{64})/;

/** Stands in a file that is being written, where `signed` puts the hash. */
export const signature = `lamplighter-sha256: ${blank}`;

/** The text with its own hash in place of the blank one, so that a later change can be noticed. */
export function signed(text: string): string {
  return text.replace(mark, `lamplighter-sha256: ${hashOf(text)}`);
}

/** True when we wrote the text and nobody changed it since. Line ends may differ: git changes those. */
export function isOurs(text: string): boolean {
  const plain = text.replaceAll("\r\n", "\n");
  const head = plain.split("\n", 3).slice(0, 2).join("\n");
  const found = mark.exec(head)?.[1];
  return found !== undefined && found === hashOf(plain.replace(mark, signature));
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
