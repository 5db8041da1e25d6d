import { Failure } from "../../model/index.ts";
import { emptyBook, type Book, type Reservation, type Row } from "./book.ts";

/** `2026-11`, in UTC. */
export function monthOf(now: Date): string {
  return now.toISOString().slice(0, 7);
}

export function bookPath(month: string): string {
  return `budget/${month}.json`;
}

/** Whoever puts this file there stops every model call at once; it says why. */
export const stopPath = "budget/STOP";

/** Rows of days gone by are kept one for each engine, purpose and model. */
const daysApart = 3;

/**
 * The book in a text, a new one where there is none. Throws a Failure for a text that is no book:
 * starting anew would forget what was spent.
 */
export function readBook(text: string | undefined, month: string): Book {
  if (text === undefined) return emptyBook(month);
  try {
    const book = JSON.parse(text) as Book;
    const ok =
      (book.schemaVersion as number) === 1 &&
      book.month === month &&
      typeof book.announced === "number" &&
      book.rows.every((row) => isEntry(row, rowWords, rowNumbers)) &&
      book.open.every((entry) => isEntry(entry, openWords, ["usd"]));
    if (ok) return book;
  } catch {
    // It is said below, whichever way it is broken.
  }
  throw new Failure({
    code: "model-ledger-unreadable",
    what: "The ledger of model calls cannot be read",
    where: bookPath(month),
    why: "It was changed by hand or cut off, so nobody knows what was spent.",
    fix: "restore it from the history of the branch, or delete it to start the month at $0.",
  });
}

export function writeBook(book: Book, today: string): string {
  return `${JSON.stringify({ ...book, rows: folded(book.rows, today) }, undefined, 1)}\n`;
}

const rowWords = ["run", "day", "engine", "purpose", "model"];
const rowNumbers = ["calls", "inputTokens", "outputTokens", "usd", "seconds"];
const openWords = [...rowWords, "id"];

function isEntry(
  entry: Row | Reservation,
  words: readonly string[],
  numbers: readonly string[],
): boolean {
  const fields = new Map<string, unknown>(Object.entries(entry));
  return (
    words.every((name) => typeof fields.get(name) === "string") &&
    numbers.every((name) => {
      const value = fields.get(name);
      return typeof value === "number" && Number.isFinite(value) && value >= 0;
    })
  );
}

function folded(rows: readonly Row[], today: string): readonly Row[] {
  const byKind = new Map<string, Row>();
  for (const row of rows) {
    const old = Date.parse(today) - Date.parse(row.day) > daysApart * 86_400_000;
    const run = old ? "earlier" : row.run;
    const key = JSON.stringify([run, row.engine, row.purpose, row.model]);
    const before = byKind.get(key);
    byKind.set(key, before === undefined ? { ...row, run } : { ...before, ...sum(before, row) });
  }
  return [...byKind.values()];
}

function sum(left: Row, right: Row) {
  return {
    calls: left.calls + right.calls,
    inputTokens: left.inputTokens + right.inputTokens,
    outputTokens: left.outputTokens + right.outputTokens,
    usd: left.usd + right.usd,
    seconds: left.seconds + right.seconds,
  };
}
