/** GitHub's times have no fraction of a second. */
export function time(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, "Z");
}

export function timeOrNull(date: Date | undefined): string | null {
  return date === undefined ? null : time(date);
}
