import { compareTexts } from "./support.ts";

const spec = (operation: string, today = "") => `openapi: 3.1.0
info: {title: a, version: "1"}
paths:
  /a:
    post: ${operation}
${today}`;

/** What is said of a change of `POST /a`: severity, rule and words of claims; kind and words of notes. */
export async function said(before: string, after: string) {
  const { claims, notes } = await compareTexts(spec(before), spec(after));
  return [
    ...claims.map(({ severity, rule, text }) => `${severity} ${rule}: ${text.slice(9)}`),
    ...notes.map(({ kind, text }) => `${kind}: ${text.replace("POST /a: ", "")}`),
  ];
}

/** The messages that show the claims, their lines joined by ` | `. */
export async function shown(before: string, after: string) {
  const { claims } = await compareTexts(spec(before), spec(after));
  return claims.map(({ proof }) => proof.evidence[0]?.text.replaceAll("\n", " | "));
}

export const ok = 'responses: {"200": {description: OK}}';
export const body = (text: string) => `{requestBody: {${text}}, ${ok}}`;
export const answers = (text: string) => `{responses: {${text}}}`;
export const asks = (text: string) => `{parameters: [{${text}}], ${ok}}`;
export const nothing: readonly string[] = [];
