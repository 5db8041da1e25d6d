import type { HistoryRecord } from "./record.ts";

/** Where history is on the data branch. */
export const historyFolder = "history";

type Named = Pick<HistoryRecord, "at" | "run" | "attempt" | "engine">;

/** A path of its own for each engine and attempt of a run: runs that write at once never meet. */
export function recordPath(record: Named): string {
  return `${historyFolder}/${record.at.slice(0, 7)}/${recordName(record)}.json`;
}

export function recordName({ at, run, attempt, engine }: Named): string {
  return `${at.slice(0, 10)}-${run}-${attempt}-${engine}`;
}

/** Where the records of a month gone by are, in one file. */
export function summaryPath(month: string): string {
  return `${historyFolder}/${month}.json`;
}

/** The month of a path of either kind; undefined for a file that is not ours. */
export function readPath(path: string): { month: string; name: string | undefined } | undefined {
  const [, month, name] = /^history\/(\d{4}-\d\d)(?:\/([\w-]+))?\.json$/.exec(path) ?? [];
  return month === undefined ? undefined : { month, name };
}
