import { readFileSync } from "node:fs";

/** A process and all that it started and that still lives, as far as the system tells (Linux). */
export function familyOf(pid: number | undefined): readonly number[] {
  if (pid === undefined) return [];
  const children = ofProcess(pid, `task/${pid}/children`).split(" ").filter(Boolean);
  return [pid, ...children.map(Number).flatMap(familyOf)];
}

/** A file of proc(5); empty for a process that has ended, and where there is no such file system. */
export function ofProcess(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
