import { compareTexts } from "./support.ts";

const spec = (operation: string | undefined) => `openapi: 3.1.0
info: {title: a, version: "1"}
webhooks:
  other: {post: {responses: {}}}
${operation === undefined ? "" : `  paid: {post: ${operation}}`}
`;

/** All that is said of a webhook: words, who takes what, the message, and the side of the place. */
export async function said(before: string | undefined, after: string | undefined) {
  const { claims, notes } = await compareTexts(spec(before), spec(after));
  return [
    ...claims.map(({ severity, rule, text, where, proof }) => [
      `${severity} ${rule}`,
      text.replace("webhook `paid` (POST): ", ""),
      proof.observed,
      proof.expected,
      (proof.evidence[0]?.text ?? "").replaceAll("\n", " | "),
      where?.side ?? "head",
    ]),
    ...notes.map(({ kind, text }) => [kind, text]),
  ];
}

export const sent = "POST / HTTP/1.1 | Host: client.example.com";
export const body = (text: string) => `{requestBody: {${text}}, responses: {}}`;
export const json = "content: {a/json: {schema: {const: 1}}}";
export const headed = (text: string) =>
  `{parameters: [{in: header, name: X-A, ${text}}], responses: {}}`;
export const answered = (text: string) => `{responses: {${text}}}`;
export const lets = "Head lets the API send this request";
export const taken = "Base takes this answer of the client.";
