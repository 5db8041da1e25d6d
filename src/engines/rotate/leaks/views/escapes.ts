import { ViewBuilder, type Reading, type View } from "./view.ts";

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};
const control: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** `%41` and the bytes of several in a row as UTF-8 (RFC 3986); `+` is a space in forms. */
export const percent = unescaping(/(?:%[0-9a-f]{2})+|\+/gi, (found) => {
  if (found === "+") return " ";
  return Buffer.from(found.replaceAll("%", ""), "hex").toString("utf8");
});

/** HTML and XML references, by name and by number. */
export const entities = unescaping(/&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, (found) => {
  const inner = found.slice(1, -1).toLowerCase();
  if (!inner.startsWith("#")) return named[inner] ?? found;
  const hex = inner.startsWith("#x");
  return codePoint(Number.parseInt(inner.slice(hex ? 2 : 1), hex ? 16 : 10)) ?? found;
});

/** JSON, JavaScript, C and shells: what a backslash or PowerShell's backtick makes of the next. */
export const backslashes = unescaping(
  /\\u\{[0-9a-f]{1,6}\}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\[^ux]|`./gis,
  (found) => {
    const code = /^\\[ux]\{?([0-9a-f]+)/i.exec(found)?.[1];
    if (code !== undefined) return codePoint(Number.parseInt(code, 16)) ?? found;
    const next = found.slice(1);
    return control[next] ?? next;
  },
);

/** `''` in YAML, SQL, PowerShell and workflow expressions. */
export const doubledQuotes = unescaping(/''|""/g, (found) => found.slice(1));

function codePoint(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function unescaping(pattern: RegExp, decode: (found: string) => string): Reading {
  return (view) => {
    const built = new ViewBuilder();
    let at = 0;
    for (const { 0: found, index } of view.text.matchAll(pattern)) {
      copy(built, view, at, index);
      built.add(decode(found), view, index, index + found.length - 1);
      at = index + found.length;
    }
    if (at === 0) return [];
    copy(built, view, at, view.text.length);
    return [built.view];
  };
}

function copy(built: ViewBuilder, view: View, from: number, to: number): void {
  for (let index = from; index < to; index++)
    built.add(view.text.charAt(index), view, index, index);
}
