import type { Dice } from "./dice.ts";

/** Lower case, so that they also serve in URLs and slugs. */
export const words: readonly string[] = (
  "amber anchor apple autumn basil beacon birch blue breeze bridge bright brook canvas cedar " +
  "cherry clear cloud clover coast copper coral cotton crane crisp dawn delta ember evening " +
  "falcon fern field forest garden ginger glass golden grain granite green harbor hazel hill " +
  "honey indigo iron island ivory jade juniper lake lantern lark laurel lemon light linen " +
  "maple marble meadow mint mist moon morning moss north oak ocean olive orchard pebble pepper " +
  "pine plain plum quartz quiet rain raven ridge river robin rose sage sand silver sky slate " +
  "snow south spring spruce star stone storm summer sun thyme tide timber valley velvet violet " +
  "walnut water west wheat willow wind winter wren"
).split(" ");

const givenNames = ["Robin", "Alex", "Kim", "Sam", "Noa", "Jules", "Mika", "Sasha", "Toni", "Ari"];
const surnames = ["Example", "Sample", "Tester", "Placeholder", "Specimen", "Demo", "Fixture"];
const cities = ["Amsterdam", "Dublin", "Lisbon", "Vienna", "Oslo", "Turin", "Ghent", "Porto"];
const countries = ["AT", "BE", "DE", "DK", "ES", "FR", "IE", "IT", "NL", "SE"];
const companies = ["Example Ltd", "Sample & Sons", "Placeholder Group", "Specimen Works"];

export const givenName = (dice: Dice) => dice.at("given").pick(givenNames) ?? "Robin";
export const surname = (dice: Dice) => dice.at("surname").pick(surnames) ?? "Example";

export function phrase(dice: Dice, count: number): string {
  const chosen = Array.from({ length: count }, (_, index) => dice.at(index).pick(words) ?? "a");
  return chosen.join(" ");
}

function sentence(dice: Dice): string {
  const text = phrase(dice, dice.at("length").between(4, 9));
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function title(dice: Dice): string {
  return phrase(dice, 2).replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

type Maker = (dice: Dice) => string;

const code: Maker = (dice) => dice.digits("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 8);
const fullName: Maker = (dice) => `${givenName(dice)} ${surname(dice)}`;

/** What a property of this last word, or of these last two, usually holds. */
const byName: Readonly<Record<string, Maker>> = {
  "first name": givenName,
  "given name": givenName,
  "last name": surname,
  "family name": surname,
  surname,
  "full name": fullName,
  author: fullName,
  name: title,
  title,
  label: title,
  description: sentence,
  summary: sentence,
  text: sentence,
  body: sentence,
  message: sentence,
  comment: sentence,
  note: sentence,
  detail: sentence,
  reason: sentence,
  city: (dice) => dice.pick(cities) ?? "Oslo",
  country: (dice) => dice.pick(countries) ?? "NL",
  street: (dice) => `${title(dice)} ${dice.between(1, 99)}`,
  line1: (dice) => `${title(dice)} ${dice.between(1, 99)}`,
  address: (dice) => `${title(dice)} ${dice.between(1, 99)}`,
  "postal code": (dice) => dice.digits("123456789", 5),
  zip: (dice) => dice.digits("123456789", 5),
  company: (dice) => dice.pick(companies) ?? "Example Ltd",
  organization: (dice) => dice.pick(companies) ?? "Example Ltd",
  // 01632 960 is set apart for fiction, as 555-01 is.
  phone: (dice) => `+441632960${String(dice.below(1000)).padStart(3, "0")}`,
  currency: (dice) => dice.pick(["EUR", "USD", "GBP", "JPY"]) ?? "EUR",
  locale: (dice) => dice.pick(["en-GB", "de-DE", "fr-FR", "nl-NL"]) ?? "en-GB",
  language: (dice) => dice.pick(["en", "de", "fr", "nl"]) ?? "en",
  color: (dice) => `#${dice.digits("0123456789abcdef", 6)}`,
  slug: (dice) => phrase(dice, 2).replaceAll(" ", "-"),
  login: (dice) => phrase(dice, 2).replaceAll(" ", "-"),
  username: (dice) => phrase(dice, 2).replaceAll(" ", "-"),
  sha: (dice) => dice.digits("0123456789abcdef", 40),
  hash: (dice) => dice.digits("0123456789abcdef", 40),
  version: (dice) => `${dice.at(0).below(5)}.${dice.at(1).below(20)}.${dice.at(2).below(10)}`,
  id: code,
  code,
  key: code,
  token: code,
  cursor: code,
};

/** Names whose values have a format also where the description does not say so. */
const formatByName: Readonly<Record<string, string>> = {
  email: "email",
  url: "uri",
  uri: "uri",
  link: "uri",
  href: "uri",
  website: "uri",
  avatar: "uri",
  image: "uri",
  uuid: "uuid",
  guid: "uuid",
  date: "date",
  timestamp: "date-time",
  "created at": "date-time",
  "updated at": "date-time",
  host: "hostname",
  hostname: "hostname",
  domain: "hostname",
  ip: "ipv4",
};

/** `createdAt`, `created_at` and `created-at` are all `created at`. */
function tailsOf(name: string): readonly string[] {
  const parts = name
    .slice(-60)
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((part) => part !== "");
  return [parts.slice(-2).join(" "), parts.at(-1) ?? ""];
}

export function makerFor(name: string): Maker | undefined {
  return lookup(byName, name);
}

export function formatFor(name: string): string | undefined {
  const known = lookup(formatByName, name);
  return (
    known ?? (tailsOf(name)[1] === "at" && tailsOf(name)[0] !== "at" ? "date-time" : undefined)
  );
}

function lookup<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  for (const tail of tailsOf(name)) if (Object.hasOwn(table, tail)) return table[tail];
  return undefined;
}
