import type { Operation } from "../api/model.ts";
import { parametersOf } from "./names.ts";

/** Operations that take something away, by their method or by the last word of their path. */
export function isDestructive({ method, path }: Operation): boolean {
  const word = path.split("/").at(-1) ?? "";
  return (
    method === "DELETE" ||
    /^(?:log-?out|sign-?out|cancel|delete|remove|reset|revoke|shutdown|close|archive|purge|clear)$/i.test(
      word,
    )
  );
}

/**
 * Lists first, since they show what is there; then what makes new things, then what reads and
 * changes them. What takes things away is last.
 */
export function inOrder(operations: readonly Operation[]): Operation[] {
  return [...operations].sort(
    (left, right) => rank(left) - rank(right) || depth(left) - depth(right),
  );
}

function rank(operation: Operation): number {
  const { method, path } = operation;
  if (method === "DELETE") return 5;
  if (isDestructive(operation)) return 4;
  const bare = parametersOf(path).length === 0;
  if (isReading(operation)) return bare ? 0 : 2;
  return bare && method === "POST" ? 1 : 3;
}

function depth({ path }: Operation): number {
  return path.split("/").length;
}

/** Methods that change nothing (RFC 9110, 9.2.1). */
export function isReading({ method }: Operation): boolean {
  return ["GET", "HEAD", "OPTIONS", "QUERY"].includes(method);
}
