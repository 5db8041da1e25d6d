import type { ModelPriority } from "../../model/index.ts";
import type { Clock, Records } from "../../ports/index.ts";
import type { Asker } from "../settings.ts";
import {
  reserve,
  settle,
  type Book,
  type Limits,
  type Reservation,
  type Rows,
  type Settlement,
} from "./book.ts";
import { outlook, toAnnounce, type Outlook } from "./outlook.ts";
import { bookPath, monthOf, readBook, stopPath, writeBook } from "./read-book.ts";

export interface Reserved {
  readonly id: string;
  readonly month: string;
  readonly usd: number;
}

/**
 * The one account of what models cost, shared by all runs of a repository. A call is paid for before
 * it is made, at its worst case, so that runs at the same time, and runs that die, never spend more
 * than there is.
 */
export class Ledger {
  readonly #records: Records;
  readonly #clock: Clock;
  readonly #limits: Limits;
  readonly #asker: Asker;
  readonly #newId: () => string;
  readonly #announcements: number[] = [];

  constructor(parts: {
    records: Records;
    clock: Clock;
    limits: Limits;
    asker: Asker;
    newId: () => string;
  }) {
    this.#records = parts.records;
    this.#clock = parts.clock;
    this.#limits = parts.limits;
    this.#asker = parts.asker;
    this.#newId = parts.newId;
  }

  /** Or why not, in a clause. */
  async reserve(
    facts: { readonly purpose: string; readonly model: string; readonly usd: number },
    priority: ModelPriority,
  ): Promise<Reserved | { readonly refused: string }> {
    const stopped = (await this.#records.read([stopPath])).get(stopPath);
    if (stopped !== undefined) return { refused: `${stopPath} says: ${stopped.trim() || "stop"}` };
    const [id, month] = [this.#newId(), monthOf(this.#clock.now())];
    const entry: Reservation = { ...facts, ...this.#asker, id, day: this.#today() };
    let refused: string | undefined;
    await this.#change(month, (book) => {
      const next = reserve(book, entry, this.#limits, priority);
      refused = "refused" in next ? next.refused : undefined;
      return "refused" in next ? book : next;
    });
    return refused === undefined ? { id, month, usd: facts.usd } : { refused };
  }

  async settle({ id, month }: Reserved, actual: Settlement): Promise<void> {
    let share: number | undefined;
    await this.#change(month, (book) => {
      const settled = settle(book, id, actual);
      share = toAnnounce(settled, this.#limits);
      return share === undefined ? settled : { ...settled, announced: share };
    });
    if (share !== undefined) this.#announcements.push(share);
  }

  /** Shares of the month's budget, in percent, that were passed just now. */
  takeAnnouncements(): readonly number[] {
    return this.#announcements.splice(0);
  }

  async rows(): Promise<Rows> {
    return (await this.#book()).rows;
  }

  async outlook(): Promise<Outlook> {
    return outlook(await this.#book(), this.#asker.run, this.#clock.now());
  }

  async #book(): Promise<Book> {
    const month = monthOf(this.#clock.now());
    const path = bookPath(month);
    return readBook((await this.#records.read([path])).get(path), month);
  }

  async #change(month: string, change: (book: Book) => Book): Promise<void> {
    await this.#records.update(bookPath(month), (text) => {
      const book = readBook(text, month);
      const next = change(book);
      return next === book ? undefined : writeBook(next, this.#today());
    });
  }

  #today(): string {
    return this.#clock.now().toISOString().slice(0, 10);
  }
}
