import type { Claim } from "../../../model/index.ts";
import type { Files } from "../../../ports/index.ts";
import type { Description } from "../document/description.ts";
import type { Comparison } from "../proof/command.ts";
import { shellWord } from "../proof/shell.ts";
import { compareOn } from "./check.ts";
import type { Side, Witness } from "./witness.ts";

interface Found {
  readonly claim: Claim;
  /** `GET /orders`. */
  readonly operation: string;
}

interface Sides {
  readonly base: Description;
  readonly head: Description;
}

/**
 * Writes the witness of a claim into a folder. Where files were compared, the claim's command is
 * to check it. Only
 * a witness that the check agrees with is written: a policy or a word has no message, and such
 * claims keep the command that compares again.
 */
export async function withWitness(
  files: Files,
  folder: string,
  comparison: Comparison,
  sides: Sides,
  { claim, operation }: Found,
): Promise<Claim> {
  const path = `${folder.replace(/\/+$/, "")}/${claim.id}.json`;
  const witness = witnessesOf(comparison, claim, operation).find(
    (one) => compareOn(one, sides, path).separates,
  );
  if (witness === undefined) return claim;
  await files.write(path, `${JSON.stringify(witness, null, 2)}\n`);
  // Whoever reads of commits has the commits, and seldom the file.
  if (comparison.kind === "commits") return claim;
  const words = ["lamplighter", "contract", "check", "--witness", path];
  return { ...claim, proof: { ...claim.proof, command: words.map(shellWord).join(" ") } };
}

/**
 * Mostly base accepts the request, and head the response; a response that is gone is one of base.
 */
function witnessesOf(comparison: Comparison, claim: Claim, title: string): readonly Witness[] {
  const { kind, evidence } = claim.proof;
  const [method, path] = title.split(" ");
  const http = evidence.find(({ language }) => language === "http")?.text;
  if (kind !== "request" && kind !== "response") return [];
  if (http === undefined || method === undefined || path?.startsWith("/") !== true) return [];
  const takers = kind === "request" ? (["base"] as const) : (["head", "base"] as const);
  return takers.map((accepts) => ({
    schemaVersion: 1,
    ...{ claim: claim.id, rule: claim.rule, text: claim.text, kind, operation: { method, path } },
    ...{ accepts, http },
    base: sideOf(comparison, "base"),
    head: sideOf(comparison, "head"),
  }));
}

function sideOf(comparison: Comparison, side: "base" | "head"): Side {
  return comparison.kind === "files"
    ? { file: comparison[side] }
    : { commit: comparison[side], path: comparison.spec };
}
