/**
 * Replaces secrets by `***`, whole, line by line, and in the encodings that GitHub's runner
 * also hides: Base64 at each of its three offsets, JSON and URI escapes.
 */
export class Masks {
  readonly #values = new Set<string>();
  #pattern: RegExp | undefined;

  add(secret: string): void {
    for (const value of [secret, ...secret.split(/\r?\n/)]) {
      if (value.trim() === "") continue;
      for (const form of encodings(value)) this.#values.add(form);
    }
    const longestFirst = [...this.#values].sort((a, b) => b.length - a.length);
    const alternatives = longestFirst.map(escapePattern);
    this.#pattern = alternatives.length === 0 ? undefined : new RegExp(alternatives.join("|"), "g");
  }

  apply(text: string): string {
    return this.#pattern === undefined ? text : text.replace(this.#pattern, "***");
  }
}

function encodings(value: string): string[] {
  const bytes = Buffer.from(value);
  const shifted = [0, 1, 2].flatMap((offset) => {
    // Only whole groups of three bytes keep their letters whatever surrounds them.
    const groups = bytes.subarray((3 - offset) % 3);
    const whole = groups.subarray(0, groups.length - (groups.length % 3));
    return whole.length < 6 ? [] : [whole.toString("base64")];
  });
  return [value, ...shifted, JSON.stringify(value).slice(1, -1), encodeURIComponent(value)];
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
