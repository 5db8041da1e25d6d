import { createHash } from "node:crypto";
import type { ModelQuestion, ModelSource, Records } from "../ports/index.ts";

export interface CachedAnswer {
  readonly value: unknown;
  readonly sources: readonly ModelSource[];
}

/** Days that an answer is used again; one with sources ages as fast as the search that it came from. */
const days = { day: 1, week: 7, month: 30, year: 90, other: 90 } as const;

/** The same question to the same model, word for word. */
export function cachePath(model: string, question: ModelQuestion): string {
  const { instructions, material, schema, mostOutputTokens, search } = question;
  const words = JSON.stringify([model, instructions, material, schema, mostOutputTokens, search]);
  return `cache/${createHash("sha256").update(words).digest("hex")}.json`;
}

/** Undefined for none, for one that is too old and for one that cannot be read. */
export async function readCached(
  records: Records,
  path: string,
  question: ModelQuestion,
  now: Date,
): Promise<CachedAnswer | undefined> {
  const text = (await records.read([path])).get(path);
  const entry = text === undefined ? undefined : parse(text);
  if (entry === undefined) return undefined;
  const most = days[question.search === undefined ? "other" : (question.search.recency ?? "month")];
  const age = (now.getTime() - Date.parse(entry.at)) / 86_400_000;
  return age >= 0 && age <= most ? entry : undefined;
}

export async function writeCached(
  records: Records,
  path: string,
  answer: CachedAnswer,
  now: Date,
): Promise<void> {
  const text = `${JSON.stringify({ at: now.toISOString(), ...answer })}\n`;
  await records.update(path, () => text);
}

function parse(text: string): (CachedAnswer & { readonly at: string }) | undefined {
  try {
    const entry = JSON.parse(text) as { at?: unknown; value?: unknown; sources?: unknown };
    if (typeof entry.at !== "string" || !Array.isArray(entry.sources)) return undefined;
    return { at: entry.at, value: entry.value, sources: entry.sources.filter(isSource) };
  } catch {
    return undefined;
  }
}

function isSource(value: unknown): value is ModelSource {
  const { url, title, text } = (value ?? {}) as Partial<Record<keyof ModelSource, unknown>>;
  return [url, title, text].every((one) => typeof one === "string");
}
