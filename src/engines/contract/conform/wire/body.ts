import { essence } from "../../api/media.ts";
import { isRecord } from "../../json.ts";
import { wireText } from "../../proof/values.ts";
import type { Body } from "../exchange.ts";

const boundary = "lamplighter-boundary";

export interface EncodedBody {
  readonly contentType: string;
  readonly text: string;
}

/** A body as text, with its type; undefined for types of which we cannot write a value. */
export function encodeBody({ media, value }: Body): EncodedBody | undefined {
  const type = essence(media.name);
  if (isJson(type) || type === "*/*" || type === "application/*") {
    return {
      contentType: isJson(type) ? media.name : "application/json",
      text: JSON.stringify(value),
    };
  }
  if (type === "application/x-www-form-urlencoded" && isRecord(value)) {
    const form = new URLSearchParams(pairs(value));
    return { contentType: type, text: form.toString() };
  }
  if (type === "multipart/form-data" && isRecord(value)) return multipart(pairs(value));
  return typeof value === "string" ? { contentType: media.name, text: value } : undefined;
}

export function isJson(type: string): boolean {
  return type === "application/json" || type === "text/json" || type.endsWith("+json");
}

function pairs(value: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(value).flatMap(([name, member]): [string, string][] =>
    Array.isArray(member)
      ? member.map((item) => [name, wireText(item)])
      : [[name, isRecord(member) ? JSON.stringify(member) : wireText(member)]],
  );
}

function multipart(fields: readonly (readonly [string, string])[]): EncodedBody {
  const parts = fields.map(
    ([name, text]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name.replace(/["\r\n]/g, encodeURIComponent)}"\r\n\r\n${text}\r\n`,
  );
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    text: `${parts.join("")}--${boundary}--\r\n`,
  };
}
