import type { Dice } from "./dice.ts";
import { givenName, surname, words } from "./words.ts";

const hex = "0123456789abcdef";
const two = (value: number) => String(value).padStart(2, "0");

/** A day of 2024 or 2025; fixed years, since the same request has to get the same answer. */
export function day(dice: Dice): string {
  const at = dice.at("day");
  return new Date(Date.UTC(2024, 0, 1 + at.below(731))).toISOString().slice(0, 10);
}

function clock(dice: Dice): string {
  const part = (name: string, count: number) => two(dice.at(name).below(count));
  return `${part("hour", 24)}:${part("minute", 60)}:${part("second", 60)}Z`;
}

function host(dice: Dice): string {
  return `${dice.at("host").pick(words) ?? "www"}.example.com`;
}

function email(dice: Dice): string {
  const plain = `${givenName(dice)}.${surname(dice)}`.toLowerCase();
  return `${plain.replace(/[^a-z.]/g, "")}@example.com`;
}

export function uuid(dice: Dice): string {
  const text = dice.at("uuid").digits(hex, 32);
  const variant = "89ab"[dice.at("variant").below(4)] ?? "8";
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-4${text.slice(13, 16)}-${variant}${text.slice(17, 20)}-${text.slice(20)}`;
}

function url(dice: Dice): string {
  return `https://${host(dice)}/${dice.at("path").pick(words) ?? "a"}`;
}

/** Text of each format, only with reserved names and addresses (RFC 2606, 5737, 3849). */
export const formats: Readonly<Record<string, (dice: Dice) => string>> = {
  date: day,
  time: clock,
  "date-time": (dice) => `${day(dice)}T${clock(dice)}`,
  "iso-time": clock,
  "iso-date-time": (dice) => `${day(dice)}T${clock(dice)}`,
  duration: (dice) => `P${dice.between(1, 30)}D`,
  email,
  "idn-email": email,
  hostname: host,
  "idn-hostname": host,
  ipv4: (dice) => `192.0.2.${dice.between(1, 254)}`,
  ipv6: (dice) => `2001:db8::${dice.between(1, 0xffff).toString(16)}`,
  uri: url,
  url,
  iri: url,
  "uri-reference": (dice) => `/${dice.at("path").pick(words) ?? "a"}/${dice.between(1, 9_999)}`,
  "iri-reference": (dice) => `/${dice.at("path").pick(words) ?? "a"}`,
  uuid,
  "json-pointer": (dice) => `/${dice.pick(words) ?? "a"}`,
  byte: (dice) => Buffer.from(dice.pick(words) ?? "a").toString("base64"),
};
