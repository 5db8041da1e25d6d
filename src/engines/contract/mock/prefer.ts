import { Refusal } from "./problem.ts";

/** Which of the described answers a client asked for, by the header `Prefer` (RFC 7240). */
export interface Preference {
  readonly code?: number;
  /** Name of one of the media type's `examples`. */
  readonly example?: string;
  /** `dynamic=true`: a generated answer also where an example is described. */
  readonly dynamic?: boolean;
}

/** Other preferences belong to the API, and are left to it (RFC 7240, 2). */
export function readPreference(text: string | undefined): Preference {
  let preference: Preference = {};
  for (const match of (text ?? "").matchAll(/([^\s,;=]+)\s*(?:=\s*("[^"]*"|[^\s,;"]*))?/g)) {
    const name = (match[1] ?? "").toLowerCase();
    const value = (match[2] ?? "").replace(/^"(.*)"$/s, "$1");
    if (name === "code") preference = { ...preference, code: status(value) };
    else if (name === "example") preference = { ...preference, example: value };
    else if (name === "dynamic") preference = { ...preference, dynamic: value !== "false" };
  }
  return preference;
}

/** What was done of it, for the answer's `Preference-Applied`. */
export function appliedHeader({ code, example, dynamic }: Preference): string {
  const words = [
    ...(code === undefined ? [] : [`code=${code}`]),
    ...(example === undefined ? [] : [`example="${example.replace(/[^\x20-\x7e]|["\\]/g, "?")}"`]),
    ...(dynamic === undefined ? [] : [`dynamic=${String(dynamic)}`]),
  ];
  return words.join(", ");
}

function status(value: string): number {
  if (/^[2-5]\d\d$/.test(value)) return Number(value);
  throw new Refusal({
    status: 400,
    code: "preference-unreadable",
    detail: `\`Prefer: code=${value}\` names no status from 200 to 599.`,
    errors: [{ in: "header", name: "Prefer", detail: "`code` has to be a status" }],
  });
}
