import { isRecord } from "../../json.ts";

/**
 * A JSON value as XML, as OpenAPI maps the two where a description gives no `xml` hints: a property
 * is an element of its name, a list repeats the element.
 */
export function toXml(value: unknown, rootName: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(rootName, Array.isArray(value) ? { item: value as unknown } : value)}`;
}

function element(name: string, value: unknown): string {
  if (Array.isArray(value)) return (value as unknown[]).map((item) => element(name, item)).join("");
  const tag = tagName(name);
  const content = isRecord(value)
    ? Object.entries(value)
        .map(([key, member]) => element(key, member))
        .join("")
    : value === null || value === undefined
      ? ""
      : escaped(typeof value === "string" ? value : JSON.stringify(value));
  return content === "" ? `<${tag}/>` : `<${tag}>${content}</${tag}>`;
}

/** XML 1.0, production 5, without its colon and beyond ASCII; other characters become `_`. */
function tagName(name: string): string {
  const clean = name.replace(/[^\w.-]/g, "_");
  return /^[A-Za-z_]/.test(clean) ? clean : `_${clean}`;
}

/** Control characters cannot be written in XML 1.0 at all. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
