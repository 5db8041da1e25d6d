import * as z from "zod/mini";
import { fold, grains } from "./fold.ts";
import { recordName } from "./path.ts";
import { recordSchema, type HistoryRecord } from "./record.ts";

/** GitHub's GraphQL shows no more than 512 kB of a file. */
const mostBytes = 450_000;

const summarySchema = z.strictObject({
  schemaVersion: z.literal(1),
  month: z.string().check(z.regex(/^\d{4}-\d\d$/)),
  records: z.readonly(z.array(recordSchema).check(z.maxLength(20_000))),
  /** Names of the records in it, so that none counts twice where one was left beside it. */
  folded: z.readonly(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(20_000))),
});

export type Summary = z.infer<typeof summarySchema>;

export function emptySummary(month: string): Summary {
  return { schemaVersion: 1, month, records: [], folded: [] };
}

/** The summary with these records in it, a record that is in it already left aside. */
export function foldInto(before: Summary, records: readonly HistoryRecord[]): Summary {
  const known = new Set(before.folded);
  const fresh = lastAttempts(records.filter((record) => !known.has(recordName(record))));
  const folded = [...new Set([...before.folded, ...records.map(recordName)])].sort();
  const finest = { ...before, folded, records: [...before.records, ...fold(fresh, "day")] };
  for (const grain of grains.slice(1)) {
    if (JSON.stringify(finest).length <= mostBytes) break;
    finest.records = [...fold(finest.records, grain)];
  }
  return cut(finest);
}

/** Of a run that was started again only the last attempt counts. */
export function lastAttempts(records: readonly HistoryRecord[]): readonly HistoryRecord[] {
  const last = new Map<string, HistoryRecord>();
  for (const record of records) {
    const key = JSON.stringify([record.engine, record.run]);
    const known = last.get(key);
    if (known === undefined || known.attempt < record.attempt) last.set(key, record);
  }
  return [...last.values()];
}

/** What is still too large after that has thousands of metrics: the first of them stay. */
function cut(summary: Summary): Summary {
  const most = Math.max(0, ...summary.records.map(({ metrics }) => metrics.length));
  if (most === 0 || JSON.stringify(summary).length <= mostBytes) return summary;
  const records = summary.records.map((record) => ({
    ...record,
    metrics: record.metrics.slice(0, Math.floor(most / 2)),
  }));
  return cut({ ...summary, records });
}

export function parseSummary(text: string): Summary | undefined {
  return parsed(text, summarySchema);
}

export function parseRecord(text: string): HistoryRecord | undefined {
  return parsed(text, recordSchema);
}

/** Undefined where the text is of another shape. Whoever can push can write anything there. */
function parsed<Shape>(text: string, schema: z.ZodMiniType<Shape>): Shape | undefined {
  if (text.length > 4_000_000) return undefined;
  try {
    const { success, data } = schema.safeParse(JSON.parse(text));
    return success ? data : undefined;
  } catch {
    return undefined;
  }
}
