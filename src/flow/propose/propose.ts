import type { Report } from "../../model/index.ts";
import type { ProposalForge, ProposalPull } from "../../ports/index.ts";
import {
  offerState,
  proposalBody,
  proposalCommit,
  proposalTitle,
  readProposalState,
  type Offer,
  type OfferState,
} from "../../report/index.ts";
import { offersOf } from "./offers.ts";

export const proposalBranch = "lamplighter/proposals";

/** More than these nobody reviews at once; the rest comes when they are merged. */
const mostOffers = 5;
const builtInLogin = "github-actions[bot]";

export interface Wanted {
  readonly reports: readonly Report[];
  /** The commit that the reports are about, and the branch that it is of. */
  readonly base: string;
  readonly branch: string;
  readonly self: string;
  readonly dryRun: boolean;
}

export interface Outcome {
  /** What happened, in a sentence. */
  readonly line: string;
  readonly url?: string;
  readonly refused: readonly string[];
}

/**
 * Keeps one pull request with what the engines propose. It is ours by marker and author; one that a
 * person closed is never opened again and what was in it never offered again; one that a person
 * pushed to is theirs.
 */
export async function propose(forge: ProposalForge, wanted: Wanted): Promise<Outcome> {
  const { offers, refused } = offersOf(wanted.reports, await forge.entries(wanted.base));
  const end = (line: string, pull?: { readonly url: string }): Outcome => ({
    ...{ line, refused },
    ...(pull === undefined ? {} : { url: pull.url }),
  });
  if (offers.length === 0) return end("Nothing to propose.");
  const viewer = await forge.viewer();
  const pulls = await forge.pulls(proposalBranch);
  const current = pulls.find(({ state }) => state === "open");
  const state = current?.author === viewer ? readProposalState(current.body) : undefined;
  if (current !== undefined && state === undefined) {
    return end(`Pull request ${current.number} of this branch is not ours; it is left alone.`);
  }
  if (current !== undefined && current.tip !== state?.tip) {
    return end(`Somebody has pushed to pull request ${current.number}; it is left alone.`, current);
  }
  const declined = declinedIn(pulls, viewer);
  const fresh = offers.filter((offer) => !isDeclined(offerState(offer), declined));
  if (fresh.length === 0) return end("All that could be proposed was closed by somebody before.");
  const shown = new Set(state?.offers.map(({ digest }) => digest));
  const [old, others] = [true, false].map((is) =>
    fresh.filter(({ digest }) => shown.has(digest) === is),
  );
  const chosen = [...(old ?? []), ...(others ?? [])].slice(0, mostOffers);
  const settled = chosen.every(({ digest }) => shown.has(digest)) && current?.mergeable === true;
  if (settled) return end(`Pull request ${current.number} says it all.`, current);
  if (wanted.dryRun) return end(`Would propose: ${proposalTitle(chosen)}.`, current);
  return end(...(await write(forge, wanted, { chosen, viewer, current })));
}

async function write(
  forge: ProposalForge,
  { base, branch, self }: Wanted,
  { chosen, viewer, current }: Choice,
): Promise<[string, { readonly url: string }]> {
  const commits = chosen.map((offer) => ({ ...proposalCommit(offer, self), files: offer.files }));
  const tip = await forge.publish(proposalBranch, base, commits);
  const needsApproval = viewer === builtInLogin;
  const title = proposalTitle(chosen);
  const body = proposalBody({ offers: chosen, base, tip, self, needsApproval });
  if (current !== undefined) {
    await forge.update(current.number, { title, body });
    return [`Pull request ${current.number} is up to date.`, current];
  }
  const url = await forge.open({ title, body, branch: proposalBranch, base: branch });
  return [`Opened ${url}.`, { url }];
}

interface Choice {
  readonly chosen: readonly Offer[];
  readonly viewer: string;
  readonly current: ProposalPull | undefined;
}

function declinedIn(pulls: readonly ProposalPull[], viewer: string): readonly OfferState[] {
  return pulls
    .filter(({ state, author }) => state === "closed" && author === viewer)
    .flatMap(({ body }) => readProposalState(body)?.offers ?? []);
}

/** By what it rests on: the same test written another way is the same proposal. */
function isDeclined(offer: OfferState, declined: readonly OfferState[]): boolean {
  if (declined.some(({ digest }) => digest === offer.digest)) return true;
  const claims = new Set(
    declined.filter(({ engine }) => engine === offer.engine).flatMap((other) => other.claims),
  );
  return offer.claims.length > 0 && offer.claims.every((claim) => claims.has(claim));
}
