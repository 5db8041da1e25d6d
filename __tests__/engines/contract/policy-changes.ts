import { compareTexts } from "./support.ts";

export const spec = (operation: string) => `openapi: 3.1.0
info: {title: a, version: "1"}
paths:
  /a:
    post: {${operation}}
`;
export const bare = "responses: {}";

/** Claims with their two quotes, notes with their kind. */
export async function said(before: string, after: string) {
  const { claims, notes } = await compareTexts(spec(before), spec(after));
  return [
    ...claims.map(({ severity, rule, text, proof: { observed, expected } }) =>
      [`${severity} ${rule}`, text.replace("POST /a", ""), observed, expected].join(" | "),
    ),
    ...notes.map(({ kind, text }) => `${kind}${text.replace("POST /a", "")}`),
  ];
}

export const query = (more: string) => `parameters: [{in: query, name: q, ${more}}], ${bare}`;
export const body = (schema: string) =>
  `requestBody: {content: {a/json: {schema: ${schema}}}}, ${bare}`;
export const answer = (schema: string) =>
  `responses: {"200": {description: A, content: {a/json: {schema: ${schema}}}}}`;
