/** A reading of a text, with the place in the text that each of its characters came from. */
export interface View {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where its source begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** One way in which a text can be read; nothing where it does not look like that. */
export type Reading = (view: View) => readonly View[];

export function plainView(text: string): View {
  const starts = Array.from({ length: text.length }, (_, index) => index);
  return { text, starts, ends: starts.map((start) => start + 1) };
}

/** Collects the characters of a view one piece at a time. */
export class ViewBuilder {
  readonly #parts: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** Characters that all stand for the same piece of the view they were read from. */
  add(text: string, from: View, first: number, last: number): void {
    this.#parts.push(text);
    for (let index = 0; index < text.length; index++) {
      this.#starts.push(from.starts[first] ?? 0);
      this.#ends.push(from.ends[last] ?? 0);
    }
  }

  get view(): View {
    return { text: this.#parts.join(""), starts: this.#starts, ends: this.#ends };
  }
}
