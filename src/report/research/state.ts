import type { Finding, Research } from "../../model/index.ts";
import { htmlComment } from "../escape.ts";

/** What the issue remembers of a finding that it once showed. */
export interface KnownFinding {
  readonly id: string;
  /** The place that it was about, in a few words. */
  readonly name: string;
  readonly digest: string;
  /** The commit at which nothing was measured there any more. */
  readonly gone?: string;
}

const most = { known: 200, name: 200 };
const stateLine = /\n<!-- lamplighter:research-state ([A-Za-z0-9+/=]{4,40000}) -->\s*$/;
/** Ids stand first, and foreign words never begin a line, so no other text can be a box. */
const box = /^- \[([ xX])\] `(r-[0-9a-f]{8})`/gm;

/** The findings that somebody has ticked. Only people who may write can edit our issue. */
export function ticked(body: string): ReadonlySet<string> {
  const boxes = [...body.matchAll(box)];
  return new Set(boxes.flatMap(([, tick, id]) => (tick === " " || id === undefined ? [] : [id])));
}

export function readKnown(body: string): readonly KnownFinding[] {
  const encoded = stateLine.exec(body)?.[1];
  if (encoded === undefined) return [];
  try {
    const known: unknown = JSON.parse(Buffer.from(encoded, "base64").toString("utf8"));
    return Array.isArray(known) ? known.filter(isKnown).slice(0, most.known) : [];
  } catch {
    return [];
  }
}

/** What is known now: all that was measured, and what was known before and is gone. */
export function nextKnown(research: Research, before: readonly KnownFinding[]) {
  const now = new Set(research.findings.map(({ id }) => id));
  const gone = before
    .filter(({ id }) => !now.has(id))
    .map((known) => ({ gone: research.commit.slice(0, 12), ...known }));
  const present = research.findings.map((finding): KnownFinding => ({
    id: finding.id,
    name: nameOf(finding),
    digest: finding.digest,
  }));
  return [...present, ...gone].slice(0, most.known);
}

export function writeKnown(known: readonly KnownFinding[]): string {
  return `<!-- lamplighter:research-state ${htmlComment(JSON.stringify(known))} -->`;
}

function nameOf({ kind, where }: Finding): string {
  return `${kind}${where === undefined ? "" : ` in ${where.path}`}`.slice(0, most.name);
}

function isKnown(value: unknown): value is KnownFinding {
  if (typeof value !== "object" || value === null) return false;
  const { id, name, digest, gone } = value as Readonly<Record<string, unknown>>;
  return (
    /^r-[0-9a-f]{8}$/.test(String(id)) &&
    typeof name === "string" &&
    name.length <= most.name &&
    /^[0-9a-f]{16}$/.test(String(digest)) &&
    (gone === undefined || (typeof gone === "string" && gone.length <= 12))
  );
}
