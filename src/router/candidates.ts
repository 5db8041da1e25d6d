import type { ModelQuestion } from "../ports/index.ts";
import type { Rows } from "./budget/book.ts";
import { lookUpPrice, type KnownPrice } from "./prices/look-up.ts";
import { isLocal } from "./providers/compatible.ts";
import { findProvider, type Provider } from "./providers/index.ts";
import type { RouterSettings } from "./settings.ts";
import { worstCase } from "./worst-case.ts";

export interface Candidate {
  /** `provider/model`, as the user wrote it. */
  readonly name: string;
  readonly model: string;
  readonly provider: Provider;
  readonly host: string;
  readonly price: KnownPrice;
}

export interface Candidates {
  readonly usable: readonly Candidate[];
  /** Why the others cannot be asked, a clause each. */
  readonly unusable: readonly string[];
}

/** The user's models, in the user's order. Throws a Failure for a name that can be none. */
export function findCandidates(
  settings: RouterSettings,
  hasKey: (names: readonly string[]) => boolean,
  today: Date,
): Candidates {
  const usable: Candidate[] = [];
  const unusable: string[] = [];
  for (const name of settings.use) {
    const [providerName = "", ...rest] = name.split("/");
    const provider = findProvider(providerName, settings.baseUrl);
    const free = isLocal(provider.baseUrl) ? freeOfCharge : undefined;
    const price = lookUpPrice(name, settings.prices, today) ?? free;
    if (provider.keyNames.length > 0 && !hasKey(provider.keyNames)) {
      unusable.push(`${name} has no key in ${provider.keyNames.join(" or ")}`);
    } else if (price === undefined) {
      unusable.push(`the price of ${name} is not known (name it in \`model.prices\`)`);
    } else {
      const host = new URL(provider.baseUrl).host;
      usable.push({ name, model: rest.join("/"), provider, host, price });
    }
  }
  return { usable, unusable };
}

const freeOfCharge: KnownPrice = { input: 0, output: 0, quality: "medium", seen: undefined };

/** In the order in which they are asked; the user's order decides between equals. */
export function inOrder(
  candidates: readonly Candidate[],
  settings: Pick<RouterSettings, "choose">,
  question: ModelQuestion,
  rows: Rows,
): readonly Candidate[] {
  const rank: Record<RouterSettings["choose"], (candidate: Candidate) => number> = {
    order: () => 0,
    cost: (candidate) => worstCase(candidate, question) ?? Infinity,
    latency: ({ name }) => secondsPerCall(rows, name),
    quality: ({ price }) => ["large", "medium", "small"].indexOf(price.quality),
  };
  // Fresh sources come from those who can search; the rest can still answer without.
  const searches = ({ provider }: Candidate) =>
    question.search !== undefined && provider.search !== undefined ? 0 : 1;
  return candidates
    .map((candidate) => ({
      candidate,
      by: [searches(candidate), rank[settings.choose](candidate)],
    }))
    .sort((left, right) => compare(left.by, right.by))
    .map(({ candidate }) => candidate);
}

/** Infinity less Infinity is no number, and no order either. */
function compare(left: readonly number[], right: readonly number[]): number {
  for (const [index, value] of left.entries()) {
    const other = right[index] ?? 0;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

/** Over the month; one that was never asked comes first, so that it gets measured. */
function secondsPerCall(rows: Rows, name: string): number {
  const own = rows.filter(({ model }) => model === name);
  const calls = own.reduce((sum, row) => sum + row.calls, 0);
  return calls === 0 ? 0 : own.reduce((sum, row) => sum + row.seconds, 0) / calls;
}
