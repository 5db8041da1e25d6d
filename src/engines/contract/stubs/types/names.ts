/** Hands out identifiers; the same key always gets the same one, and no two keys share one. */
export class Names {
  readonly #byKey = new Map<string, string>();
  readonly #taken: Set<string>;
  readonly #fold: (name: string) => string;

  /**
   * `reserved` are names that the written code uses itself. `fold` makes names equal that must not
   * meet, where more than the same letters do that: some file systems ignore case.
   */
  constructor(reserved: readonly string[], fold = (name: string) => name) {
    this.#taken = new Set(reserved.map(fold));
    this.#fold = fold;
  }

  of(key: string, wish: () => string): string {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const base = wish();
    let name = base;
    for (let count = 2; this.#taken.has(this.#fold(name)); count += 1) name = `${base}${count}`;
    this.#taken.add(this.#fold(name));
    this.#byKey.set(key, name);
    return name;
  }
}

/** Longer identifiers are cut; they are still told apart by a number. */
const maxLength = 80;

/** `order-line v2` as `OrderLineV2`: letters and digits of any script, nothing else. */
export function pascalCase(text: string): string {
  const joined = text
    .normalize("NFC")
    .split(/[^\p{L}\p{Nd}]+/u)
    .filter((word) => word !== "")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
  const name = Array.from(joined).slice(0, maxLength).join("");
  return /^\p{L}/u.test(name) ? name : `X${name}`;
}

export function camelCase(text: string): string {
  const name = pascalCase(text);
  return name.charAt(0).toLowerCase() + name.slice(1);
}
