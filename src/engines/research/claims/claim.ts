import type { AnswerSchema } from "../../../ports/index.ts";

/** A literal part of what a sentence rests on. */
export interface Quotation {
  /** `E17`, or the address of a page. */
  readonly source: string;
  readonly text: string;
}

/** A sentence of a model, with what it says it rests on. Nothing of it is believed yet. */
export interface ModelClaim {
  readonly text: string;
  /** Ids of evidence: `E17`. */
  readonly evidence: readonly string[];
  /** Addresses of pages. */
  readonly links: readonly string[];
  readonly quotes: readonly Quotation[];
}

export const mostClaims = 12;
export const mostLetters = 400;
const mostSources = 8;

const texts = { type: "array", maxItems: mostSources, items: { type: "string" } } as const;

export const claimSchema: AnswerSchema = {
  type: "object",
  additionalProperties: false,
  required: ["claims"],
  properties: {
    claims: {
      type: "array",
      maxItems: mostClaims,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["text", "evidence", "links", "quotes"],
        properties: {
          text: { type: "string" },
          evidence: texts,
          links: texts,
          quotes: {
            type: "array",
            maxItems: mostSources,
            items: {
              type: "object",
              additionalProperties: false,
              required: ["source", "text"],
              properties: { source: { type: "string" }, text: { type: "string" } },
            },
          },
        },
      },
    },
  },
};

export interface ReadClaims {
  readonly claims: readonly ModelClaim[];
  /** Entries that are no claims by their shape. */
  readonly malformed: number;
}

/** The claims in an answer. It says that it fits the schema, and that is not believed either. */
export function readClaims(value: unknown): ReadClaims {
  const list = isObject(value) && Array.isArray(value["claims"]) ? value["claims"] : [];
  const read = list.slice(0, mostClaims).map(readClaim);
  const claims = read.filter((claim) => claim !== undefined);
  return { claims, malformed: list.length - claims.length };
}

function readClaim(value: unknown): ModelClaim | undefined {
  if (!isObject(value)) return undefined;
  const { text, evidence, links, quotes } = value;
  if (typeof text !== "string" || !isTexts(evidence) || !isTexts(links)) return undefined;
  if (!Array.isArray(quotes) || !quotes.every(isQuotation)) return undefined;
  const short = [evidence, links, quotes].every(({ length }) => length <= mostSources);
  // A sentence of one line: what breaks lines or is not seen has no place in it.
  if (!short || text.length > mostLetters || /\p{Cc}|\p{Cf}|[\u2028\u2029]/u.test(text)) {
    return undefined;
  }
  return { text, evidence, links, quotes };
}

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function isQuotation(value: unknown): value is Quotation {
  return (
    isObject(value) && typeof value["source"] === "string" && typeof value["text"] === "string"
  );
}
