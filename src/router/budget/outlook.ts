import { spent, type Book, type Limits } from "./book.ts";

const announcements = [50, 80, 100] as const;

export interface Outlook {
  /** US dollars, reservations included. */
  readonly run: number;
  readonly month: number;
  /** What the month comes to if it goes on like this; undefined on its first day. */
  readonly forecast: number | undefined;
}

export function outlook(book: Book, run: string, now: Date): Outlook {
  const month = spent(book);
  const start = Date.parse(`${book.month}-01T00:00:00Z`);
  const end = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1);
  const elapsed = now.getTime() - start;
  const forecast = elapsed < 86_400_000 ? undefined : (month * (end - start)) / elapsed;
  return { run: spent(book, run), month, forecast };
}

/** The share of the month's budget that was just passed and not yet announced. */
export function toAnnounce(book: Book, { usdPerMonth }: Limits): number | undefined {
  const used = (100 * spent(book)) / usdPerMonth;
  return announcements.findLast((share) => used >= share && share > book.announced);
}
