import { essence } from "../../api/media.ts";
import { isRecord } from "../../json.ts";
import { isJson } from "./negotiate.ts";
import { toXml } from "./xml.ts";

/** A value as the bytes of a media type. Text is sent as it is where the type is not JSON. */
export function encode(type: string, value: unknown, rootName: string): Uint8Array {
  return new TextEncoder().encode(textOf(type, value, rootName));
}

function textOf(type: string, value: unknown, rootName: string): string {
  const name = essence(type);
  if (isJson(type)) return JSON.stringify(value);
  if (typeof value === "string" && !isXml(name)) return value;
  if (isXml(name))
    return typeof value === "string" && value.trimStart().startsWith("<")
      ? value
      : toXml(value, rootName);
  if (name === "text/event-stream")
    return items(value)
      .map((item) => `data: ${JSON.stringify(item)}\n\n`)
      .join("");
  if (/\b(?:x-)?(?:ndjson|jsonl|jsonlines|json-lines)$/.test(name)) {
    return items(value)
      .map((item) => `${JSON.stringify(item)}\n`)
      .join("");
  }
  if (name === "application/json-seq") {
    return items(value)
      .map((item) => `\u001e${JSON.stringify(item)}\n`)
      .join("");
  }
  if (name === "application/x-www-form-urlencoded" && isRecord(value)) return toForm(value);
  // YAML, and what is not known here: JSON is the nearest text.
  return JSON.stringify(value);
}

export function isXml(name: string): boolean {
  return /[/+]xml$/.test(name);
}

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

function toForm(record: Record<string, unknown>): string {
  const pairs = Object.entries(record).flatMap(([name, value]) =>
    items(value).map((item): [string, string] => [
      name,
      typeof item === "string" ? item : JSON.stringify(item),
    ]),
  );
  return new URLSearchParams(pairs).toString();
}
