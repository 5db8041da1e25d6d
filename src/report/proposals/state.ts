import { htmlComment } from "../escape.ts";
import { claimKey } from "../state.ts";
import type { Offer } from "./offer.ts";

/** First line of our pull request's body. */
export const proposalMarker = "<!-- lamplighter:proposals -->";

export interface OfferState {
  readonly engine: string;
  readonly digest: string;
  /** Keys, as `claimKey` makes them. */
  readonly claims: readonly string[];
}

/** What is in a pull request of proposals, for the next night to compare with. */
export interface ProposalState {
  readonly schemaVersion: 1;
  /** Our last commit: where the branch is elsewhere, somebody else has worked on it. */
  readonly tip: string;
  readonly offers: readonly OfferState[];
}

const claimsKept = 300;
const stateLine = /\n<!-- lamplighter:state ([A-Za-z0-9+/=]{4,40000}) -->\s*$/;

export function proposalState(tip: string, offers: readonly Offer[]): ProposalState {
  return { schemaVersion: 1, tip, offers: offers.map(offerState) };
}

export function offerState({ engine, digest, claims }: Offer): OfferState {
  return { engine, digest, claims: claims.slice(0, claimsKept).map(({ id }) => claimKey(id)) };
}

export function writeProposalState(state: ProposalState): string {
  return `<!-- lamplighter:state ${htmlComment(JSON.stringify(state))} -->`;
}

/** Undefined for a body that is not ours, or that somebody has changed beyond reading. */
export function readProposalState(body: string): ProposalState | undefined {
  const text = body.replaceAll("\r\n", "\n");
  const encoded = text.startsWith(`${proposalMarker}\n`) ? stateLine.exec(text)?.[1] : undefined;
  if (encoded === undefined) return undefined;
  try {
    const state: unknown = JSON.parse(Buffer.from(encoded, "base64").toString("utf8"));
    return isState(state) ? state : undefined;
  } catch {
    return undefined;
  }
}

function isState(value: unknown): value is ProposalState {
  return (
    isRecord(value) &&
    value["schemaVersion"] === 1 &&
    typeof value["tip"] === "string" &&
    Array.isArray(value["offers"]) &&
    value["offers"].every(
      (offer) =>
        isRecord(offer) &&
        typeof offer["engine"] === "string" &&
        typeof offer["digest"] === "string" &&
        Array.isArray(offer["claims"]) &&
        offer["claims"].every((claim) => typeof claim === "string"),
    )
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
