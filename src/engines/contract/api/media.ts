import type { MediaType } from "./model.ts";

/** The same concrete media type on both sides; one of them may not have it. */
export interface MediaPair {
  /** Concrete, also where both sides name a range. */
  readonly name: string;
  readonly base: MediaType | undefined;
  readonly head: MediaType | undefined;
}

/**
 * Every media type that either side names, and one for each range, with what each side says of
 * it: the most specific entry wins (OpenAPI, "Media Type Object").
 */
export function mediaPairs(
  base: readonly MediaType[],
  head: readonly MediaType[],
  direction: "request" | "response",
): MediaPair[] {
  const pairs: MediaPair[] = [];
  const seen = new Set<string>();
  const [known, offered] = [indexOf(base), indexOf(head)];
  for (const { name } of [...base, ...head]) {
    const concrete = concreteName(name);
    const [before, after] = [
      mostSpecific(concrete, known, direction),
      mostSpecific(concrete, offered, direction),
    ];
    const key = `${before?.name ?? ""} | ${after?.name ?? ""}`;
    if (seen.has(key)) continue;
    seen.add(key);
    // A client that asks for what it knows still gets it (RFC 9110, 12.5.1).
    if (before !== undefined && isAnother(before, name) && offered.byName.has(before.name))
      continue;
    pairs.push({ name: isRange(name) ? concrete : name, base: before, head: after });
  }
  return pairs;
}

function isAnother(entry: MediaType, name: string): boolean {
  return entry.name !== name && !isRange(entry.name);
}

/** Entries by name and by type, so that many of them cost no more than their number. */
function indexOf(entries: readonly MediaType[]) {
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const byType = new Map<string, MediaType[]>();
  for (const entry of entries) {
    const type = essence(entry.name);
    const known = byType.get(type);
    if (known === undefined) byType.set(type, [entry]);
    else known.push(entry);
  }
  return { byName, byType };
}

/** The entry that speaks of a concrete media type, if there is one. */
function mostSpecific(
  name: string,
  { byName, byType }: ReturnType<typeof indexOf>,
  direction: "request" | "response",
): MediaType | undefined {
  const exact = byName.get(name);
  if (exact !== undefined) return exact;
  const wanted = parameters(name);
  for (const type of typesOver(essence(name), direction)) {
    const fitting = (byType.get(type) ?? [])
      .filter((entry) => includes(wanted, parameters(entry.name), direction))
      .sort((left, right) => parameters(right.name).size - parameters(left.name).size);
    if (fitting[0] !== undefined) return fitting[0];
  }
  return undefined;
}

/** Types under which a type may be listed, the closest first. */
function typesOver(type: string, direction: "request" | "response"): readonly string[] {
  const [group = "", subtype = ""] = type.split("/");
  // A reader of JSON reads what is built on it (RFC 6839); a server may well not.
  const [, suffix] = /\+([^+]+)$/.exec(subtype) ?? [];
  const plain = direction === "response" && suffix !== undefined ? [`${group}/${suffix}`] : [];
  return [type, ...plain, `${group}/*`, "*/*", "*"];
}

/**
 * A request has to bring the parameters that the server names. A client that reads a response
 * takes more of them than it asked for.
 */
function includes(
  wanted: ReadonlyMap<string, string>,
  said: ReadonlyMap<string, string>,
  direction: "request" | "response",
): boolean {
  return [...said].every(([name, value]) =>
    wanted.has(name) ? wanted.get(name) === value : direction === "response",
  );
}

/** Parameters that choose between representations; `charset` and `boundary` say how one is written. */
function parameters(mediaType: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const text of mediaType.split(";").slice(1)) {
    const [name = "", value = ""] = text.split("=").map((part) => part.trim());
    if (name === "" || /^(?:charset|boundary|q)$/i.test(name)) continue;
    found.set(name.toLowerCase(), value.replace(/^"(.*)"$/, "$1"));
  }
  return found;
}

export function isRange(name: string): boolean {
  return essence(name).includes("*");
}

/** RFC 4735 keeps the name `example` free for examples. */
function concreteName(name: string): string {
  if (!isRange(name)) return name;
  const [group = "*"] = essence(name).split("/");
  return group === "*" ? "example/example" : `${group}/example`;
}

/** `Application/JSON; charset=utf-8` is `application/json` (RFC 9110, 8.3.1). */
export function essence(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}
