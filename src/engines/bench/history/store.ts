import type { Archive } from "../../../ports/index.ts";
import { environmentKey, type Environment } from "./environment.ts";
import { parseRecord, recordPath, type HistoryRecord } from "./record.ts";

export interface History {
  readonly records: readonly HistoryRecord[];
  /** Files in the folder that are no records. */
  readonly unreadable: readonly string[];
}

/** What is known of one kind of machine. */
export async function readHistory(archive: Archive, environment: Environment): Promise<History> {
  const own = `bench/${environmentKey(environment)}`;
  const records: HistoryRecord[] = [];
  const unreadable: string[] = [];
  for (const name of await archive.list(own)) {
    const record = parseRecord((await archive.read(`${own}/${name}`)) ?? "");
    if (record === undefined) unreadable.push(name);
    else records.push(record);
  }
  return { records, unreadable };
}

/** Adds a file and touches no other, so that no other run's record can be lost. */
export async function addRecord(archive: Archive, record: HistoryRecord): Promise<string> {
  const path = recordPath(record);
  await archive.add(path, `${JSON.stringify(record)}\n`);
  return path;
}
