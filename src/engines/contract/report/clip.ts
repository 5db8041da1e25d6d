import type { Claim } from "../../../model/index.ts";

/** Names in a description have no bound; what is shown of them has. */
const longestText = 2_000;
const longestEvidence = 50_000;

/** Cuts a text that no one would read to its end, and says so. */
export function clip(text: string, longest = longestText): string {
  return text.length > longest ? `${text.slice(0, longest)}… (cut)` : text;
}

export function clipClaim(claim: Claim): Claim {
  const { proof } = claim;
  return {
    ...claim,
    text: clip(claim.text),
    proof: {
      ...proof,
      observed: clip(proof.observed),
      evidence: proof.evidence.map((one) => ({ ...one, text: clip(one.text, longestEvidence) })),
    },
  };
}
