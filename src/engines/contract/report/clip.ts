import type { Claim, Evidence } from "../../../model/index.ts";

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
      evidence: proof.evidence.map(clipEvidence),
    },
  };
}

/** JSON without its end is no JSON, and half a command is another command: they are left out. */
function clipEvidence(evidence: Evidence): Evidence {
  const { language, text } = evidence;
  if (text.length <= longestEvidence) return evidence;
  if (language !== "json" && language !== "shell") {
    return { ...evidence, text: clip(text, longestEvidence) };
  }
  const why = `Left out: ${text.length} characters, more than the ${longestEvidence} that a report holds.`;
  return { ...evidence, language: "text", text: why };
}
