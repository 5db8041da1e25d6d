/** A string literal; JSON's grammar of strings is a part of TypeScript's. */
export function literal(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A member's name, quoted where it is no plain identifier. */
export function memberKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) && name !== "__proto__" ? name : literal(name);
}

export function indent(depth: number): string {
  return "  ".repeat(depth);
}

/** The first paragraph is enough beside code; the description has the rest. */
const maxComment = 500;

/** A doc comment from foreign text, or nothing; the text cannot end it, nor steer the compiler. */
export function docComment(texts: readonly unknown[], depth: number): string {
  const lines = texts
    .filter((text): text is string => typeof text === "string")
    .map((text) => tamed(text.split(/\n\s*\n/)[0] ?? ""))
    .filter((text) => text !== "")
    .flatMap((text) => text.split("\n"));
  if (lines.length === 0) return "";
  const pad = indent(depth);
  if (lines.length === 1) return `${pad}/** ${lines[0] ?? ""} */\n`;
  return `${pad}/**\n${lines.map((line) => `${pad} * ${line}`.trimEnd()).join("\n")}\n${pad} */\n`;
}

function tamed(text: string): string {
  const cut = text.length > maxComment ? `${text.slice(0, maxComment)}…` : text;
  return cut
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
      " ",
    )
    .replaceAll("*/", "*\\/")
    .replaceAll("@ts-", "@ ts-")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
