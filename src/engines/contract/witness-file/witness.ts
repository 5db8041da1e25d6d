/** Where a description stands: a file, or a path at a commit. */
export type Side = { readonly file: string } | { readonly commit: string; readonly path: string };

/** One message that two descriptions disagree on, as a file to keep and to check again. */
export interface Witness {
  readonly schemaVersion: 1;
  /** The claim that it proves. */
  readonly claim: string;
  readonly rule: string;
  readonly text: string;
  readonly kind: "request" | "response";
  /** Template of the operation, as the side that accepts describes it. */
  readonly operation: { readonly method: string; readonly path: string };
  /** The side that accepts the message; the other one refuses it. */
  readonly accepts: "base" | "head";
  /** Start line, header lines, an empty line and the body, as HTTP/1.1 writes them. */
  readonly http: string;
  readonly base: Side;
  readonly head: Side;
}

const text = (maxLength: number) => ({ type: "string", minLength: 1, maxLength });

const side = {
  anyOf: [
    {
      type: "object",
      properties: { file: text(4096) },
      required: ["file"],
      additionalProperties: false,
    },
    {
      type: "object",
      properties: { commit: text(200), path: text(4096) },
      required: ["commit", "path"],
      additionalProperties: false,
    },
  ],
};

const properties = {
  schemaVersion: { const: 1 },
  claim: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" },
  rule: { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,99}$" },
  text: text(20_000),
  kind: { enum: ["request", "response"] },
  operation: {
    type: "object",
    properties: {
      method: { type: "string", pattern: "^[A-Z]{1,40}$" },
      path: { type: "string", pattern: "^/", maxLength: 4096 },
    },
    required: ["method", "path"],
    additionalProperties: false,
  },
  accepts: { enum: ["base", "head"] },
  http: text(100_000),
  base: side,
  head: side,
};

/** The JSON Schema of the file; docs/schema/witness.schema.json is this. */
export const witnessSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Lamplighter witness",
  description: "One request or response that two API descriptions disagree on.",
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
};
