import { inflateSync, constants, gunzipSync } from "node:zlib";
import { ViewBuilder, type Reading, type View } from "./view.ts";

/**
 * Base64 and its URL form, wrapped or not, wherever it begins: a group of four decodes by itself,
 * so what stands around it does no harm once all four beginnings are tried. Bytes as Latin-1.
 */
export const base64: Reading = (view) => {
  if (!/[a-z0-9+/_-](?:[\s"'\\,=]*[a-z0-9+/_-]){7}/i.test(view.text)) return [];
  const digits = pick(view, /[A-Za-z0-9+/_-]/);
  return [0, 1, 2, 3].map((skip) => inGroups(digits, view, skip, 4, "base64"));
};

/** Hexadecimal, with or without separators and `0x` or `\x` before each byte. */
export const hex: Reading = (view) => {
  if (!/(?:[0-9a-f]{2}[^0-9a-z]{0,2}(?:0?x)?){6}/i.test(view.text)) return [];
  const digits = pick(view, /[0-9a-f]/i, /0x/gi);
  return [0, 1].map((skip) => inGroups(digits, view, skip, 2, "hex"));
};

/** What gzip (RFC 1952) or zlib (RFC 1950) has packed, in a view whose characters are bytes. */
export const packed: Reading = (view) => {
  const found: View[] = [];
  for (const { index, 0: magic } of view.text.matchAll(/\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda]/g)) {
    const text = unpack(Buffer.from(view.text.slice(index), "latin1"), magic.length === 3);
    if (text === "") continue;
    const built = new ViewBuilder();
    built.add(text, view, index, view.text.length - 1);
    found.push(built.view);
  }
  return found;
};

/** More than any report has; it bounds what a small text could unpack into. */
const mostUnpacked = 1024 * 1024;

function unpack(bytes: Buffer, gzip: boolean): string {
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: mostUnpacked };
  try {
    return (gzip ? gunzipSync : inflateSync)(bytes, options).toString("latin1");
  } catch {
    return "";
  }
}

/** Indexes of the characters that belong to an alphabet. */
function pick({ text }: View, alphabet: RegExp, without?: RegExp): readonly number[] {
  const cleaned =
    without === undefined ? text : text.replace(without, (found) => " ".repeat(found.length));
  const picked: number[] = [];
  for (let index = 0; index < cleaned.length; index++) {
    if (alphabet.test(cleaned.charAt(index))) picked.push(index);
  }
  return picked;
}

function inGroups(
  digits: readonly number[],
  view: View,
  skip: number,
  size: 2 | 4,
  encoding: "base64" | "hex",
): View {
  const built = new ViewBuilder();
  for (let at = skip; at + 1 < digits.length; at += size) {
    const group = digits.slice(at, at + size);
    const text = group.map((index) => view.text.charAt(index)).join("");
    const decoded = Buffer.from(text, encoding).toString("latin1");
    built.add(decoded, view, group[0] ?? 0, group.at(-1) ?? 0);
  }
  return built.view;
}
