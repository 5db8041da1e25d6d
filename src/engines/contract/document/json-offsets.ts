/** Where a member's name starts (for items: the value), and its value. */
interface Member {
  readonly start: number;
  readonly value: number;
}

/**
 * Finds offsets in valid JSON text by looking only into the containers on the way. A tree of a
 * 13 MB description costs more than comparing it.
 */
export class JsonOffsets {
  readonly #text: string;
  readonly #containers = new Map<number, ReadonlyMap<string, Member>>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Offset of the member at the end of `path`, or of the last one on the way that exists. */
  of(path: readonly string[]): number {
    let value = skipSpace(this.#text, 0);
    let start = value;
    for (const token of path) {
      const member = this.#membersAt(value).get(token);
      if (member === undefined) break;
      ({ start, value } = member);
    }
    return start;
  }

  #membersAt(container: number): ReadonlyMap<string, Member> {
    let members = this.#containers.get(container);
    if (members === undefined) {
      this.#containers.set(container, (members = membersOf(this.#text, container)));
    }
    return members;
  }
}

function membersOf(text: string, container: number): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  const open = text[container];
  if (open !== "{" && open !== "[") return members;
  let at = skipSpace(text, container + 1);
  while (text[at] !== "}" && text[at] !== "]") {
    const start = at;
    let name = String(members.size);
    if (open === "{") {
      const end = skipValue(text, at);
      name = JSON.parse(text.slice(at, end)) as string;
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    members.set(name, { start, value: at });
    at = skipSpace(text, skipValue(text, at));
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
  return members;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (" \n\r\t".includes(text.charAt(at)) && at < text.length) at += 1;
  return at;
}

/** Offset behind the value that starts at `from`. */
function skipValue(text: string, from: number): number {
  const first = text[from];
  if (first === '"') return skipString(text, from);
  if (first !== "{" && first !== "[") {
    const scalar = /[,\]}\s]/g;
    scalar.lastIndex = from;
    return scalar.exec(text)?.index ?? text.length;
  }
  const marks = /["{}[\]]/g;
  marks.lastIndex = from;
  let depth = 0;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    if (mark[0] === '"') marks.lastIndex = skipString(text, mark.index);
    else depth += mark[0] === "{" || mark[0] === "[" ? 1 : -1;
    if (depth === 0) return mark.index + 1;
  }
  return text.length;
}

/** Offset behind the string whose opening quote is at `quote`. */
export function skipString(text: string, quote: number): number {
  let end = text.indexOf('"', quote + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0;
  while (text[quote - 1 - backslashes] === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}
