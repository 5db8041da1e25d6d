import type { FieldReader } from "./field-reader.ts";

export interface Page<T> {
  readonly items: readonly T[];
  /** Hand it back as `cursor` for the next page; null on the last one. */
  readonly nextCursor: string | null;
}

export interface PageRequest {
  readonly limit: number;
  readonly offset: number;
}

export const maxPageSize = 50;
const defaultPageSize = 20;

export function readPageRequest(query: FieldReader): PageRequest {
  const limit = query.optional("limit", (name) => query.integer(name, 1, maxPageSize));
  const cursor = query.optional("cursor", (name) => query.text(name, { pattern: /^p\d{1,9}$/ }));
  return { limit: limit ?? defaultPageSize, offset: Number((cursor ?? "p0").slice(1)) };
}

export function pageOf<T>(all: readonly T[], { limit, offset }: PageRequest): Page<T> {
  const end = offset + limit;
  return {
    items: all.slice(offset, end),
    nextCursor: end < all.length ? `p${end}` : null,
  };
}
