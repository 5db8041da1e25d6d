import { inspect } from "node:util";
import { backwards } from "./windows.ts";

/** A shorter mask would make ordinary output vanish. */
const shortest = 6;

/** Cut off, it is still most of a short value; a mask of 12 hides the beginning of a longer one. */
const beginning = 12;

/**
 * What a job's log has to hide beside a value itself. The runner adds base64 at its three shifts,
 * JSON, XML, URI, command line, PowerShell and expression forms and each line by itself
 * (actions/runner, `SecretMasker`); these are the usual ones that it does not know.
 */
export function masksOf(value: string): readonly string[] {
  const bytes = Buffer.from(value, "utf8");
  const base64 = bytes.toString("base64");
  const json = JSON.stringify(value);
  const forms = [
    value,
    ...value.split(/\r?\n/),
    bytes.toString("hex"),
    bytes.toString("hex").toUpperCase(),
    value.toUpperCase(),
    value.toLowerCase(),
    backwards(value),
    bytes.toString("base64url"),
    base64.replace(/=+$/, ""),
    ...pieces(base64, 76),
    ...pieces(base64, 64),
    Buffer.from(base64).toString("base64"),
    ...shifted(bytes),
    encodeURIComponent(value),
    new URLSearchParams({ v: value }).toString().slice(2),
    json.slice(1, -1),
    JSON.stringify(json).slice(1, -1),
    inspect(value).slice(1, -1),
    value.replaceAll("'", `'\\''`),
    value.replaceAll("'", `'"'"'`),
    value.replace(/[^\w@%+=:,./-]/g, "\\$&"),
    value.slice(0, beginning),
  ];
  return [...new Set(forms)].filter((form) => form.length >= shortest);
}

function pieces(text: string, width: number): readonly string[] {
  return text.length <= width ? [] : (text.match(new RegExp(`.{1,${width}}`, "g")) ?? []);
}

/** Base64 of something that holds the value, as `user:value:more`: the groups that are its alone. */
function shifted(bytes: Buffer): readonly string[] {
  return [0, 1, 2].map((shift) => {
    const padded = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
    const from = shift === 0 ? 0 : 4;
    const whole = Math.floor((shift + bytes.length) / 3) * 4;
    return padded.slice(from, whole);
  });
}
