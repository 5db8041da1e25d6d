import { own } from "../json.ts";

/** JSON Pointer, RFC 6901: `""` is the whole document, `/a~1b/0` goes through the key `a/b`. */
export type Pointer = string;

export function escapeToken(token: string): string {
  return /[~/]/.test(token) ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token;
}

export function join(pointer: Pointer, ...tokens: readonly (string | number)[]): Pointer {
  return tokens.reduce<string>((path, token) => `${path}/${escapeToken(String(token))}`, pointer);
}

export function tokens(pointer: Pointer): string[] {
  if (pointer === "") return [];
  const found = pointer.slice(1).split("/");
  return pointer.includes("~")
    ? found.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    : found;
}

/** The value at `pointer`, or undefined. Array indices are plain decimals, as RFC 6901 has them. */
export function valueAt(document: unknown, pointer: Pointer): unknown {
  let value = document;
  for (const token of tokens(pointer)) {
    if (Array.isArray(value) && !/^(?:0|[1-9]\d*)$/.test(token)) return undefined;
    value = own(value, token);
    if (value === undefined) return undefined;
  }
  return value;
}
