import type { Evidence } from "../../../src/engines/research/evidence.ts";
import type { ModelClaim } from "../../../src/engines/research/claims/claim.ts";
import type { Random } from "../../../src/lab/statistics/index.ts";

/** What is done to a true sentence to make it a lie; undefined where it has nothing to lie about. */
type Liar = (claim: ModelClaim, random: Random, world: World) => ModelClaim | undefined;

export interface World {
  readonly evidence: readonly Evidence[];
  readonly dead: string;
}

const number = /(?<![\p{L}\d_.,/-])\d+(?:,\d{3})*(?:\.\d+)?(?![\p{L}\d_/-]|[.,]\d)/gu;

/** Replaces one match outside of code spans and quotations. */
function replaceOne(
  text: string,
  pattern: RegExp,
  random: Random,
  replace: (found: string) => string,
): string | undefined {
  const hidden = text.replace(/`[^`]*`|"[^"]*"|\(E\d+\)/g, (span) => "_".repeat(span.length));
  const found = [...hidden.matchAll(pattern)];
  const match = found[Math.floor(random.uniform() * found.length)];
  if (match === undefined) return undefined;
  const end = match.index + match[0].length;
  return text.slice(0, match.index) + replace(match[0]) + text.slice(end);
}

const withText = (claim: ModelClaim, text: string | undefined): ModelClaim | undefined =>
  text === undefined || text === claim.text ? undefined : { ...claim, text };

function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random.uniform() * items.length)];
}

export const liars: Readonly<Record<string, Liar>> = {
  "false id": (claim, random, { evidence }) => {
    const id = `E${evidence.length + 100 + Math.floor(random.uniform() * 900)}`;
    const [old = ""] = claim.evidence;
    return JSON.parse(JSON.stringify(claim).replaceAll(`"${old}"`, `"${id}"`)) as ModelClaim;
  },
  "another id": (claim, random, { evidence }) => {
    const [old = ""] = claim.evidence;
    // Another item about the same thing would make it no lie.
    const subject = evidence.find(({ id }) => id === old)?.subject;
    const other = pick(
      evidence.filter((item) => item.id !== old && item.subject !== subject),
      random,
    );
    return JSON.parse(
      JSON.stringify(claim).replaceAll(`"${old}"`, `"${other?.id ?? ""}"`),
    ) as ModelClaim;
  },
  "altered quote": (claim, random) => {
    const [first, ...rest] = claim.quotes;
    const words = first?.text.split(" ") ?? [];
    const at = Math.floor(random.uniform() * words.length);
    words[at] = pick(["never", "always", "twice", "unsafe", "slowly"], random) ?? "";
    const text = words.join(" ");
    if (first === undefined || text === first.text) return undefined;
    return { ...claim, quotes: [{ ...first, text }, ...rest] };
  },
  "altered number in a quote": (claim, random) => {
    const [first, ...rest] = claim.quotes;
    const text = replaceOne(first?.text ?? "", number, random, (found) => `${found}0`);
    if (first === undefined || text === undefined) return undefined;
    return { ...claim, quotes: [{ ...first, text }, ...rest] };
  },
  "invented number": (claim, random) =>
    withText(
      claim,
      replaceOne(claim.text, number, random, () => whole(1 + random.uniform() * 2_000)),
    ),
  "number a little off": (claim, random) =>
    withText(
      claim,
      replaceOne(claim.text, number, random, (found) => {
        const value = Number(found.replaceAll(",", ""));
        const off = value * (random.uniform() < 0.5 ? 0.8 : 1.25);
        return found.includes(".") ? off.toFixed(1) : whole(off === value ? value + 1 : off);
      }),
    ),
  "number in words": (claim, random) =>
    withText(
      claim,
      `${claim.text.replace(/\.$/, "")}, ${pick(["nineteen", "forty", "seventeen", "fourteen"], random) ?? ""} of them without a test.`,
    ),
  "vague amount": (claim) => withText(claim, `${claim.text} Hundreds of users have noticed.`),
  "another name": (claim, random) =>
    withText(
      claim,
      claim.text.replace(/`([^`]+)`/, (_, name: string) => {
        const at = Math.floor((name.length - 3) * random.uniform());
        return `\`${name.slice(0, at)}${pick(["old", "core", "x9"], random) ?? ""}${name.slice(at)}\``;
      }),
    ),
  "dead link": (claim, _, { dead }) => ({
    ...claim,
    links: [dead],
    quotes: [...claim.quotes, { source: dead, text: claim.quotes[0]?.text ?? "" }],
  }),
  "link that was not found": (claim, random) => {
    const url = `https://docs.example.org/guide/${Math.floor(random.uniform() * 1e6)}`;
    return withText(claim, `${claim.text} See ${url} for how.`);
  },
  "source without a quote": (claim, random, { evidence }) => {
    const other = pick(
      evidence.filter(({ id }) => !claim.evidence.includes(id)),
      random,
    );
    return { ...claim, evidence: [...claim.evidence, other?.id ?? ""] };
  },
};

function whole(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}
