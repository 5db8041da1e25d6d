import * as z from "zod/mini";
import { engineNames, severities, verdicts, type Metric, type Report } from "../model/index.ts";

/** Bounds far above what an engine says: whoever can push can write anything on the branch. */
const most = { claims: 300, metrics: 2000, text: 500, bytes: 400_000 };

const text = z.string().check(z.maxLength(most.text));
const word = z.string().check(z.minLength(1), z.maxLength(200));
const amount = z.number().check(z.minimum(0));
const time = z.iso.datetime();
const count = z.int().check(z.minimum(0));
const natural = z.int().check(z.minimum(1));
const many = <Item extends z.ZodMiniType>(item: Item, limit: number) =>
  z.readonly(z.array(item).check(z.maxLength(limit)));

const side = z.strictObject({ commit: text, at: z.optional(time) });

const metric = z.strictObject({
  name: text,
  value: z.number(),
  unit: z.string().check(z.maxLength(50)),
  base: z.optional(z.number()),
  interval: z.optional(z.readonly(z.tuple([z.number(), z.number()]))),
  direction: z.enum(["lower", "higher"]),
});

/** What is kept of one engine's report on one run. Written once, never changed. */
export const recordSchema = z.strictObject({
  schemaVersion: z.literal(1),
  engine: z.enum(engineNames),
  run: z.string().check(z.regex(/^[\w-]{1,40}$/)),
  attempt: natural,
  /** How many runs it stands for: more than one in the summary of a month. */
  runs: natural,
  /** When the engine began. */
  at: time,
  verdict: z.enum(verdicts),
  headline: text,
  /** Undefined for a run on a branch. */
  pullRequest: z.optional(natural),
  /** With the time of the commit, where that is known. */
  base: side,
  head: side,
  environment: z.optional(
    z.strictObject({ cpu: word, cores: natural, platform: word, runtime: word }),
  ),
  /** The first of them; none in the summary of a month. */
  claims: many(z.strictObject({ id: word, rule: word, severity: z.enum(severities) }), most.claims),
  counts: z.strictObject({ error: count, warning: count, note: count, accepted: count }),
  metrics: many(metric, most.metrics),
  proposals: count,
  spend: z.strictObject({
    seconds: amount,
    cpuSeconds: amount,
    modelCalls: amount,
    tokens: amount,
    usd: amount,
    apiCalls: amount,
  }),
});

export type HistoryRecord = z.infer<typeof recordSchema>;

export interface RunFacts {
  readonly run: string;
  readonly attempt: number;
  readonly pullRequest?: number | undefined;
  /** When the two commits were made, where that is known. ISO 8601. */
  readonly baseAt?: string | undefined;
  readonly headAt?: string | undefined;
}

/** What is kept of a report; a long one is cut, since GitHub shows no more than 512 kB of a file. */
export function recordOf(report: Report, facts: RunFacts): HistoryRecord {
  const { claims, metrics, environment } = report;
  const open = claims.filter(({ accepted }) => accepted === undefined);
  const of = (severity: string) => open.filter((claim) => claim.severity === severity).length;
  const record: HistoryRecord = {
    schemaVersion: 1,
    engine: report.engine,
    run: facts.run,
    attempt: facts.attempt,
    runs: 1,
    at: report.startedAt,
    verdict: report.verdict,
    headline: report.headline.slice(0, most.text),
    ...(facts.pullRequest === undefined ? {} : { pullRequest: facts.pullRequest }),
    base: sideOf(report.base, facts.baseAt),
    head: sideOf(report.head, facts.headAt),
    ...(environment === undefined ? {} : { environment }),
    claims: open.slice(0, most.claims).map(({ id, rule, severity }) => ({ id, rule, severity })),
    counts: {
      ...{ error: of("error"), warning: of("warning"), note: of("note") },
      accepted: claims.length - open.length,
    },
    metrics: metrics.slice(0, most.metrics).map(metricOf),
    proposals: report.proposals.length,
    spend: report.spend,
  };
  return fitted(record);
}

function sideOf(commit: string, at: string | undefined) {
  const kept = commit.slice(0, most.text);
  return at === undefined ? { commit: kept } : { commit: kept, at };
}

/** Its own numbers only: what was shown beside them is in the records before. */
function metricOf({ name, unit, value, base, interval, direction }: Metric) {
  return {
    ...{ name: name.slice(0, most.text), unit: unit.slice(0, 50), value, direction },
    ...(base === undefined ? {} : { base }),
    ...(interval === undefined ? {} : { interval }),
  };
}

function fitted(record: HistoryRecord): HistoryRecord {
  if (JSON.stringify(record).length <= most.bytes) return record;
  return fitted({ ...record, metrics: record.metrics.slice(0, record.metrics.length / 2) });
}
