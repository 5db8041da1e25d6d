import type { ModelPriority } from "../../model/index.ts";

/** What one engine spent for one purpose on one model in one run. */
export interface Row {
  readonly run: string;
  /** `YYYY-MM-DD` of its last call. */
  readonly day: string;
  readonly engine: string;
  readonly purpose: string;
  /** `provider/model`. */
  readonly model: string;
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly usd: number;
  /** Wall clock of its calls. */
  readonly seconds: number;
}

export type Rows = readonly Row[];

/** Money that a call in flight may cost. It counts as spent until it is settled, or for ever. */
export interface Reservation extends Pick<Row, "run" | "day" | "engine" | "purpose" | "model"> {
  readonly id: string;
  readonly usd: number;
}

/** The ledger of one month: everything that its runs spent, or may have. */
export interface Book {
  readonly schemaVersion: 1;
  readonly month: string;
  readonly rows: Rows;
  readonly open: readonly Reservation[];
  /** The highest share of the month's budget that was announced: 50, 80 or 100. */
  readonly announced: number;
}

export interface Limits {
  readonly usdPerRun: number;
  readonly usdPerMonth: number;
}

/** How much of a budget a question may still draw on: the low go without first. */
export const shares: Readonly<Record<ModelPriority, number>> = { low: 0.5, medium: 0.8, high: 1 };

export const emptyBook = (month: string): Book => ({
  ...{ schemaVersion: 1, month, rows: [], open: [], announced: 0 },
});

/** Settled and reserved, in US dollars, of one run or of all. */
export function spent({ rows, open }: Book, run?: string): number {
  return [...rows, ...open]
    .filter((entry) => run === undefined || entry.run === run)
    .reduce((sum, { usd }) => sum + usd, 0);
}

/** The book with the reservation in it, or why it cannot be had. Twice is as good as once. */
export function reserve(
  book: Book,
  wanted: Reservation,
  limits: Limits,
  priority: ModelPriority,
): Book | { readonly refused: string } {
  if (book.open.some(({ id }) => id === wanted.id)) return book;
  const share = shares[priority];
  const checks = [
    [spent(book, wanted.run), limits.usdPerRun, "this run's"],
    [spent(book), limits.usdPerMonth, "this month's"],
  ] as const;
  for (const [used, limit, whose] of checks) {
    if (used + wanted.usd <= share * limit) continue;
    const part = share === 1 ? "" : `the ${100 * share} % that ${priority} priority may use of `;
    return {
      refused: `it could cost $${round(wanted.usd)}, and of ${part}${whose} $${round(limit)} $${round(used)} is spent or reserved`,
    };
  }
  return { ...book, open: [...book.open, wanted] };
}

export type Settlement = Pick<Row, "calls" | "inputTokens" | "outputTokens" | "usd" | "seconds">;

/** The reservation becomes what it really cost. Once settled it stays as it is. */
export function settle(book: Book, id: string, actual: Settlement): Book {
  const reservation = book.open.find((entry) => entry.id === id);
  if (reservation === undefined) return book;
  const open = book.open.filter((entry) => entry !== reservation);
  if (actual.calls === 0 && actual.usd === 0) return { ...book, open };
  const { run, day, engine, purpose, model } = reservation;
  const same = (row: Row) =>
    row.run === run && row.engine === engine && row.purpose === purpose && row.model === model;
  const before = book.rows.find(same);
  const row: Row = {
    ...{ run, day, engine, purpose, model },
    calls: (before?.calls ?? 0) + actual.calls,
    inputTokens: (before?.inputTokens ?? 0) + actual.inputTokens,
    outputTokens: (before?.outputTokens ?? 0) + actual.outputTokens,
    usd: (before?.usd ?? 0) + actual.usd,
    seconds: (before?.seconds ?? 0) + actual.seconds,
  };
  return { ...book, open, rows: [...book.rows.filter((other) => other !== before), row] };
}

function round(usd: number): string {
  return usd < 0.01 && usd > 0 ? usd.toPrecision(2) : usd.toFixed(2);
}
