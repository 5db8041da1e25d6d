import { templateKey } from "../api/match.ts";
import { isRecord, own } from "../json.ts";
import { headerOf, isSuccess, jsonOf, type Exchange, type Known } from "./exchange.ts";
import { isReading } from "./order.ts";
import { isReference, parametersOf, plainName, singular } from "./names.ts";

/** Something that an answer showed to exist, with the path parameters under which it was found. */
interface Thing {
  readonly object: Readonly<Record<string, unknown>>;
  readonly parents: ReadonlyMap<string, Known>;
  readonly source: Exchange;
  readonly created: boolean;
}

/** Kept of each collection, and looked at of each list. */
const maxThings = 50;
const maxListed = 5;

/**
 * What earlier answers showed to exist: the answer of `POST /carts` gives `{cartId}` of
 * `/carts/{cartId}`, the elements of `GET /products` give `{productId}`, by the place in the path and by name.
 */
export class Pool {
  readonly #things = new Map<string, Thing[]>();
  readonly #named = new Map<string, Known[]>();
  readonly #gone = new Set<string>();

  /** `path` are the path parameters that the request had. */
  learn(exchange: Exchange, path: ReadonlyMap<string, string | number>): void {
    if (!isSuccess(exchange) || exchange.refusal !== undefined) return;
    const { operation } = exchange;
    if (operation.method === "DELETE") return;
    const json = jsonOf(exchange.answer)?.value;
    const single = operation.path.endsWith("}");
    const collection = single ? operation.path.replace(/\/\{[^/]*\}$/, "") : operation.path;
    const known = new Map([...path].map(([name, value]) => [name, { value, source: exchange }]));
    const above = parametersOf(collection);
    const parents = new Map([...known].filter(([name]) => above.includes(name)));
    const created = operation.method === "POST" && !single;
    for (const object of objectsIn(json, created)) {
      this.#addThing(collection, { object, parents, source: exchange, created });
    }
    this.#learnNames(json, singular(lastWord(collection)), exchange, 0);
    // What a path named is there, whatever the answer says of it.
    const last = parametersOf(operation.path).at(-1);
    const id = created ? createdId(exchange) : single ? path.get(last ?? "") : undefined;
    if (id === undefined || (created && idIn(json) !== undefined)) return;
    const object = created ? { id } : { [last ?? "id"]: id };
    const ours = created || operation.method === "PUT";
    this.#addThing(collection, { object, parents, source: exchange, created: ours });
  }

  /** What may stand for the last parameter of `path`, with the parameters before it that belong to it. */
  forPath(path: string, newest: boolean): ReadonlyMap<string, Known>[] {
    const name = parametersOf(path).at(-1);
    if (name === undefined) return [];
    const collection = path.slice(0, path.lastIndexOf(`/{${name}}`));
    const word = singular(lastWord(collection));
    const things = [...(this.#things.get(templateKey(collection)) ?? [])];
    // What we made ourselves may be changed and deleted; what was there before is likelier complete.
    const ours = things.filter(({ created }) => created).reverse();
    const theirs = things.filter(({ created }) => !created);
    const ordered = newest ? [...ours, ...theirs] : [...theirs, ...ours];
    const found = ordered.flatMap((thing) => {
      const value = idOf(thing.object, name, word);
      return value === undefined
        ? []
        : [new Map([...thing.parents, [name, { value, source: thing.source }]])];
    });
    const named = [...this.forName(name), ...this.forName(`${word}Id`)];
    return [...found, ...named.map((known) => new Map([[name, known]]))].filter(
      (values) => !this.#gone.has(keyOf(path, values.get(name)?.value)),
    );
  }

  /** Values seen under a name such as `cartId`: what was there before us first, then the newest of ours. */
  forName(name: string): readonly Known[] {
    const known = this.#named.get(plainName(name)) ?? [];
    const theirs = known.filter(({ source }) => isReading(source.operation));
    return [...theirs, ...known.filter((one) => !theirs.includes(one)).reverse()];
  }

  /** The thing that `path` names was deleted. */
  forget(path: string, value: unknown): void {
    this.#gone.add(keyOf(path, value));
  }

  /** The app started anew, and what it knew may be gone with it. */
  clear(): void {
    this.#things.clear();
    this.#named.clear();
    this.#gone.clear();
  }

  /** What is known already stays what it was: known by the request that showed it first. */
  #addThing(collection: string, thing: Thing): void {
    const key = templateKey(collection);
    const things = this.#things.get(key) ?? [];
    const isKnown = things.some((other) => isSame(other, thing));
    if (things.length < maxThings && !isKnown) this.#things.set(key, [...things, thing]);
  }

  /** `id` of a `product` is a `productId`, and so is each `productId` anywhere. */
  #learnNames(value: unknown, word: string, source: Exchange, depth: number): void {
    if (depth > 4) return;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, maxListed)) this.#learnNames(item, word, source, depth + 1);
      return;
    }
    if (!isRecord(value)) return;
    for (const [name, member] of Object.entries(value)) {
      if (typeof member === "string" || typeof member === "number") {
        const full = name === "id" ? `${word}Id` : name;
        if (isReference(full)) this.#addName(full, { value: member, source });
      } else if (Array.isArray(member))
        this.#learnNames(member, depth === 0 ? word : singular(name), source, depth + 1);
      else this.#learnNames(member, name, source, depth + 1);
    }
  }

  #addName(name: string, known: Known): void {
    const key = plainName(name);
    const values = this.#named.get(key) ?? [];
    if (values.some(({ value }) => value === known.value)) return;
    this.#named.set(key, [...values, known].slice(-maxThings));
  }
}

/** The last segment of `Location`. */
function createdId({ answer }: Exchange): string | undefined {
  const id = headerOf(answer, "location")?.split(/[?#]/)[0]?.split("/").filter(Boolean).at(-1);
  return id === undefined ? undefined : decode(id);
}

function idIn(json: unknown): unknown {
  return own(json, "id") ?? own(own(json, "data"), "id");
}

function keyOf(path: string, value: unknown): string {
  return `${templateKey(path)} ${String(value)}`;
}

/** The thing that was made, or the elements of a list, bare or in a wrapper. */
function objectsIn(json: unknown, created: boolean): Readonly<Record<string, unknown>>[] {
  if (Array.isArray(json)) return json.slice(0, maxListed).filter(isRecord);
  if (!isRecord(json)) return [];
  const wrapped = Object.values(json).find((value) => Array.isArray(value) && value.some(isRecord));
  const isThing = created || Object.keys(json).some((name) => name === "id" || isReference(name));
  if (isThing || wrapped === undefined) {
    const data = own(json, "data");
    return isRecord(data) ? [json, data] : [json];
  }
  return (wrapped as unknown[]).slice(0, maxListed).filter(isRecord);
}

/** One thing may be seen whole, or only by what names it. */
function isSame(left: Thing, right: Thing): boolean {
  const parents = ({ parents: above }: Thing): string =>
    [...above.values()].map(({ value }) => value).join("\n");
  if (parents(left) !== parents(right)) return false;
  const [id] = Object.values(right.object);
  const alone = Object.keys(right.object).length === 1;
  return (
    (alone && Object.values(left.object).includes(id)) ||
    (idIn(left.object) !== undefined && idIn(left.object) === idIn(right.object))
  );
}

/** What names an object in a path: the member that the parameter is called after, or its `id`. */
function idOf(
  object: Readonly<Record<string, unknown>>,
  parameter: string,
  word: string,
): string | number | undefined {
  const wanted = plainName(parameter);
  const names = [
    wanted,
    wanted.startsWith(word) ? wanted.slice(word.length) : "",
    "id",
    `${word}id`,
    "uuid",
  ];
  for (const name of names) {
    const [, value] = Object.entries(object).find(([key]) => plainName(key) === name) ?? [];
    if (typeof value === "string" && value !== "") return value;
    if (typeof value === "number") return value;
  }
  return undefined;
}

function lastWord(path: string): string {
  return (
    path
      .split("/")
      .filter((segment) => segment !== "" && !segment.startsWith("{"))
      .at(-1)
      ?.toLowerCase() ?? ""
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
