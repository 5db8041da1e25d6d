import { inspect } from "node:util";
import { gzipSync } from "node:zlib";

const base64 = (text: string | Buffer) => Buffer.from(text).toString("base64");
const bytes = (text: string) => [...Buffer.from(text)];
const every = (text: string, width: number) =>
  (text.match(new RegExp(`.{1,${width}}`, "gs")) ?? []).join("\n");

/** Forms in which programs print a value, with what stands around it there. */
export const forms: Readonly<Record<string, (value: string) => string>> = {
  "as it is": (value) => value,
  "in a sentence": (value) => `could not log in with ${value}, try again`,
  "in a URL": (value) => `https://app:${encodeURIComponent(value)}@example.com/x?y=1`,
  "percent-encoded, every byte": (value) =>
    bytes(value)
      .map((byte) => `%${byte.toString(16).padStart(2, "0")}`)
      .join(""),
  "as a form": (value) => new URLSearchParams({ token: value }).toString(),
  base64: (value) => base64(value),
  "base64 after one more byte": (value) => base64(`x${value}`),
  "base64 of user, value and more": (value) => `Authorization: Basic ${base64(`u1:${value}:more`)}`,
  "base64 without padding": (value) => base64(value).replace(/=+$/, ""),
  base64url: (value) => Buffer.from(value).toString("base64url"),
  "base64 of base64": (value) => base64(base64(value)),
  "base64 in lines": (value) => every(base64(value), 10),
  "base64 of UTF-16": (value) => base64(Buffer.from(value, "utf16le")),
  hexadecimal: (value) => Buffer.from(value).toString("hex"),
  "hexadecimal, upper case": (value) => Buffer.from(value).toString("hex").toUpperCase(),
  "hexadecimal with colons": (value) =>
    bytes(value)
      .map((byte) => byte.toString(16))
      .join(":"),
  "a buffer as Node prints it": (value) =>
    `<Buffer ${every(Buffer.from(value).toString("hex"), 2).replaceAll("\n", " ")}>`,
  JSON: (value) => JSON.stringify({ value }),
  "JSON in JSON": (value) => JSON.stringify({ body: JSON.stringify({ value }) }),
  "XML or HTML": (value) => value.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`),
  "in single quotes of a shell": (value) => `curl -u 'me:${value.replaceAll("'", `'\\''`)}'`,
  "in double quotes of a shell": (value) => `"${value.replace(/["\\$`]/g, "\\$&")}"`,
  "in an expression": (value) => `'${value.replaceAll("'", "''")}'`,
  "as Node inspects it": (value) => inspect({ value }),
  "in PowerShell": (value) => `"${value.replace(/["`$]/g, "`$&")}"`,
  "upper case": (value) => value.toUpperCase(),
  "lower case": (value) => value.toLowerCase(),
  reversed: (value) => Array.from(value).reverse().join(""),
  "spread out": (value) => Array.from(value).join(" "),
  "over several lines": (value) => every(value, 5),
  "cut off": (value) => `${value.slice(0, 12)}…`,
  "gzip in base64": (value) => base64(gzipSync(`{"token":"${value}"}`)),
};
