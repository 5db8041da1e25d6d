/** A cursor over the source of a pattern, by code points. */
export class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get done(): boolean {
    return this.#at >= this.#source.length;
  }

  /** The next character, or the empty string at the end. */
  peek(): string {
    const point = this.#source.codePointAt(this.#at);
    return point === undefined ? "" : String.fromCodePoint(point);
  }

  next(): string {
    const one = this.peek();
    this.#at += one.length;
    return one;
  }

  eat(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  /** Consumes what a regular expression that begins with ^ finds here. */
  take(expression: RegExp): RegExpExecArray | undefined {
    const match = expression.exec(this.#source.slice(this.#at, this.#at + 80));
    if (match === null) return undefined;
    this.#at += match[0].length;
    return match;
  }
}
