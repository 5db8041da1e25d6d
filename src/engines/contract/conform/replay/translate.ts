import type { HttpAnswer, HttpRequest } from "../../../../ports/index.ts";
import { isRecord } from "../../json.ts";
import { jsonOf } from "../exchange.ts";

/** Shorter texts in a body may be equal by chance; names of things are long, or under such a key. */
const longName = 8;
const namesThings = /id$|key$|token$|slug$|code$/i;

/**
 * Two runs of an app give their things different names. What base called one way and head another,
 * at the same place of the answers to the same request, is called head's way in later requests.
 * For a thing that head refused to make, the last one that it made in the same way stands in.
 */
export class Translation {
  readonly #names = new Map<string, string>();
  readonly #standIns = new Map<string, string>();
  readonly #lost = new Set<string>();
  /** What head called the last thing, by where that stood in the answer to which operation. */
  readonly #latest = new Map<string, string>();

  /** `operation` tells answers apart: things made by one are of one kind. */
  learn(operation: string, base: HttpAnswer, head: HttpAnswer): void {
    const before = leavesOf(base);
    const after = new Map(leavesOf(head).map(({ pointer, value }) => [pointer, value]));
    const refused = base.status < 400 && head.status >= 400;
    for (const { pointer, value } of before) {
      if (this.#names.has(value)) continue;
      const place = `${operation} ${pointer}`;
      const twin = after.get(pointer);
      if (refused) this.#lose(value, this.#latest.get(place));
      else if (twin !== undefined) {
        this.#names.set(value, twin);
        this.#latest.set(place, twin);
      }
    }
  }

  /** Undefined for a request about a thing that head does not have; only reading may use another. */
  apply(request: HttpRequest): HttpRequest | undefined {
    const named = namesIn(request);
    const unknown = named.filter((name) => !this.#names.has(name));
    if (unknown.some((name) => this.#lost.has(name))) return undefined;
    const standsIn = unknown.some((name) => this.#standIns.has(name));
    if (standsIn && request.method !== "GET") return undefined;
    const url = new URL(request.url);
    url.pathname = segmentsOf(url)
      .map((segment) => encodeURIComponent(this.#named(segment)))
      .join("/");
    for (const [name, value] of [...url.searchParams]) {
      if (this.#named(value) !== value) url.searchParams.set(name, this.#named(value));
    }
    const { body } = request;
    const text = url.toString();
    return { ...request, url: text, ...(body === undefined ? {} : { body: this.#inBody(body) }) };
  }

  #lose(value: string, standIn: string | undefined): void {
    if (standIn === undefined) this.#lost.add(value);
    else this.#standIns.set(value, standIn);
  }

  #named(text: string): string {
    return this.#names.get(text) ?? this.#standIns.get(text) ?? text;
  }

  #inBody(body: string): string {
    const value = parsed(body);
    return value === undefined ? body : JSON.stringify(this.#inValue(value, ""));
  }

  #inValue(value: unknown, key: string): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#inValue(item, key));
    if (isRecord(value)) {
      const members = Object.entries(value);
      return Object.fromEntries(members.map(([name, one]) => [name, this.#inValue(one, name)]));
    }
    if (!isNameOf(key, value)) return value;
    const named = this.#named(String(value));
    return typeof value === "number" ? Number(named) : named;
  }
}

/** What a request may call a thing by: in its path, its query and its JSON. */
function namesIn({ url, body }: HttpRequest): string[] {
  const { searchParams } = new URL(url);
  const found = [...segmentsOf(new URL(url)), ...searchParams.values()];
  const search = (value: unknown, key: string): void => {
    if (Array.isArray(value)) for (const item of value) search(item, key);
    else if (isRecord(value)) for (const [name, one] of Object.entries(value)) search(one, name);
    else if (isNameOf(key, value)) found.push(String(value));
  };
  if (body !== undefined) search(parsed(body), "");
  return found;
}

function isNameOf(key: string, value: unknown): value is string | number {
  if (typeof value === "number") return namesThings.test(key);
  return typeof value === "string" && (value.length >= longName || namesThings.test(key));
}

/** What a JSON answer calls things by, each with its place. Items of a list have the list's key. */
function leavesOf(answer: HttpAnswer): { pointer: string; value: string }[] {
  const found: { pointer: string; value: string }[] = [];
  const search = (value: unknown, key: string, pointer: string): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) search(item, key, `${pointer}/${index}`);
    } else if (isRecord(value)) {
      for (const [name, one] of Object.entries(value)) search(one, name, `${pointer}/${name}`);
    } else if (isNameOf(key, value)) found.push({ pointer, value: String(value) });
  };
  search(jsonOf(answer)?.value, "", "");
  return found;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

function segmentsOf({ pathname }: URL): string[] {
  return pathname.split("/").map((segment) => {
    try {
      return decodeURIComponent(segment);
    } catch {
      return segment;
    }
  });
}
