import type { Report } from "../model/index.ts";

const mask = "***";

/** Tokens of GitHub by their documented prefixes; they have no business in any report. */
const tokenShapes = /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/g;

/** The same report with every known secret replaced, wherever a text of it stands. */
export function redactReport(report: Report, secrets: readonly string[]): Report {
  const known = secrets.filter((secret) => secret.length >= 8);
  return redactValue(report, (text) =>
    known.reduce((rest, secret) => rest.replaceAll(secret, mask), text).replace(tokenShapes, mask),
  ) as Report;
}

function redactValue(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) return value.map((item) => redactValue(item, redact));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, redactValue(item, redact)]),
  );
}
