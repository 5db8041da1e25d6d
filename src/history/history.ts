import type { EngineName } from "../model/index.ts";
import type { RecordStore, Revision, Snapshot } from "../ports/index.ts";
import { byTime } from "./fold.ts";
import { historyFolder, readPath, recordName, recordPath, summaryPath } from "./path.ts";
import type { HistoryRecord } from "./record.ts";
import { emptySummary, foldInto, lastAttempts, parseRecord, parseSummary } from "./summary.ts";

export interface History {
  /** Oldest first; of a run that was started again the last attempt. */
  readonly records: readonly HistoryRecord[];
  /** Files in the folder that are no records. */
  readonly unreadable: readonly string[];
}

export interface Wanted {
  readonly engine?: EngineName;
  /** The first month that counts, such as `2026-10`. */
  readonly since?: string;
}

/** What is known of earlier runs. */
export async function readHistory(store: Snapshot, wanted: Wanted = {}): Promise<History> {
  const { engine, since = "" } = wanted;
  const paths = (await store.list(historyFolder)).filter((path) => {
    const place = readPath(path);
    if (place === undefined) return true;
    const other = place.name !== undefined && engine !== undefined;
    return place.month >= since && !(other && !place.name?.endsWith(`-${engine}`));
  });
  const texts = await store.read(paths);
  const single: HistoryRecord[] = [];
  const summed: HistoryRecord[] = [];
  const unreadable: string[] = [];
  const folded = new Set<string>();
  for (const [path, text] of texts) {
    const place = readPath(path);
    const summary = place?.name === undefined ? parseSummary(text) : undefined;
    const record = place?.name === undefined ? undefined : parseRecord(text);
    for (const name of summary?.folded ?? []) folded.add(name);
    summed.push(...(summary?.records ?? []));
    if (record !== undefined) single.push(record);
    else if (summary === undefined) unreadable.push(path);
  }
  const apart = lastAttempts(single.filter((record) => !folded.has(recordName(record))));
  const records = [...apart, ...summed]
    .filter((record) => engine === undefined || record.engine === engine)
    .sort(byTime);
  return { records, unreadable };
}

/** Adds records in one step; one that is there already stays as it is. */
export async function addRecords(
  store: RecordStore,
  records: readonly HistoryRecord[],
): Promise<void> {
  const texts = new Map(
    records.map((record) => [recordPath(record), `${JSON.stringify(record)}\n`] as const),
  );
  const [first] = records;
  await store.revise(`history of run ${first?.run ?? ""}`, async (now) => {
    const there = await now.read([...texts.keys()]);
    return new Map([...texts].filter(([path]) => !there.has(path)));
  });
}

/** What is taken into a summary in one step, so that no run has to do a year's work. */
const mostAtOnce = 500;

/**
 * Makes one file of a month gone by, of its records at most 500 at a time. The month before this
 * one stays as it is, since a reader compares with it.
 */
export async function compact(store: RecordStore, now: Date): Promise<void> {
  const kept = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1));
  const oldest = kept.toISOString().slice(0, 7);
  await store.revise("history of a month gone by", async (state): Promise<Revision> => {
    const old = (await state.list(historyFolder)).flatMap((path) => {
      const place = readPath(path);
      return place?.name !== undefined && place.month < oldest ? [{ path, ...place }] : [];
    });
    const [first] = old;
    if (first === undefined) return new Map();
    const summary = summaryPath(first.month);
    const paths = old.filter(({ month }) => month === first.month).slice(0, mostAtOnce);
    const texts = await state.read([summary, ...paths.map(({ path }) => path)]);
    const before = texts.has(summary)
      ? parseSummary(texts.get(summary) ?? "")
      : emptySummary(first.month);
    // One that somebody broke stays as it is, and so do the records beside it.
    if (before === undefined) return new Map();
    const found = paths.flatMap(({ path }) => {
      const record = parseRecord(texts.get(path) ?? "");
      return record === undefined ? [] : [{ path, record }];
    });
    const after = foldInto(
      before,
      found.map(({ record }) => record),
    );
    const gone = found.map(({ path }) => [path, undefined] as const);
    return new Map<string, string | undefined>([[summary, `${JSON.stringify(after)}\n`], ...gone]);
  });
}
