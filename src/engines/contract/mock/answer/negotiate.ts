import { essence } from "../../api/media.ts";
import type { MediaType } from "../../api/model.ts";

interface Range {
  readonly type: string;
  readonly quality: number;
}

/** A described media type, and the concrete type to send it as. */
export interface Chosen {
  readonly media: MediaType;
  readonly type: string;
}

/**
 * The described type that a client likes best (RFC 9110, 12.5.1), JSON where it likes several as
 * much; undefined where it likes none.
 */
export function negotiate(
  accept: string | undefined,
  content: readonly MediaType[],
): Chosen | undefined {
  const ranges = readAccept(accept ?? "*/*");
  const offers = content
    .map((media) => ({ media, ...bestFor(media.name, ranges) }))
    .filter(({ quality }) => quality > 0)
    .sort(
      (left, right) =>
        right.quality - left.quality || Number(isJson(right.type)) - Number(isJson(left.type)),
    );
  return offers[0];
}

export function isJson(type: string): boolean {
  return /[/+]json$/.test(essence(type));
}

function readAccept(accept: string): Range[] {
  const ranges = accept.split(",").flatMap((part) => {
    const [, quality] = /;\s*q\s*=\s*([\d.]+)/i.exec(part) ?? [];
    const type = essence(part);
    return type === "" ? [] : [{ type, quality: quality === undefined ? 1 : Number(quality) }];
  });
  return ranges.length === 0 ? [{ type: "*/*", quality: 1 }] : ranges;
}

/** The most specific range that covers `name` decides how well it is liked. */
function bestFor(name: string, ranges: readonly Range[]): { type: string; quality: number } {
  const own = essence(name);
  if (own.includes("*")) return bestWithin(own, ranges);
  const covering = ranges
    .filter(({ type }) => covers(type, own))
    .sort((left, right) => specificity(right.type) - specificity(left.type));
  return { type: name, quality: covering[0]?.quality ?? 0 };
}

/** A described range, such as `image/*`, is sent as what the client asks for within it. */
function bestWithin(own: string, ranges: readonly Range[]): { type: string; quality: number } {
  const liked = ranges
    .filter(({ type }) => covers(own, type) || covers(type, own))
    .sort((left, right) => right.quality - left.quality);
  const [best] = liked;
  const concrete = liked.find(({ type, quality }) => !type.includes("*") && quality > 0);
  return { type: concrete?.type ?? usual(own), quality: best?.quality ?? 0 };
}

function usual(range: string): string {
  if (range.startsWith("text/")) return "text/plain";
  if (range === "*/*" || range.startsWith("application/")) return "application/json";
  return "application/octet-stream";
}

function covers(range: string, type: string): boolean {
  if (range === "*/*" || range === "*" || range === type) return true;
  return range.endsWith("/*") && type.startsWith(range.slice(0, -1));
}

function specificity(range: string): number {
  if (range === "*/*" || range === "*") return 0;
  return range.endsWith("/*") ? 1 : 2;
}
