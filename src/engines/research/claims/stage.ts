import type { Http, Model, ModelCost } from "../../../ports/index.ts";
import type { Evidence } from "../evidence.ts";
import { checkClaims, type DropReason } from "./check.ts";
import { readClaims, type ModelClaim } from "./claim.ts";
import { pagesOf, type Pages } from "./pages.ts";
import { claimQuestion } from "./question.ts";

/** What a model said about the evidence, and what of it passed the checker. */
export interface ClaimStage {
  readonly kept: readonly ModelClaim[];
  /** How many sentences were dropped, by reason; reasons that did not occur are left out. */
  readonly dropped: ReadonlyMap<DropReason, number>;
  readonly cost: ModelCost;
  /** Why there was no answer, where there was none. */
  readonly silent: string | undefined;
}

/** Asks once, and lets through what a program can prove. Findings and their rank stay as they are. */
export async function askForClaims(
  ports: { readonly model: Model; readonly http: Http },
  evidence: readonly Evidence[],
  pages: Pages = pagesOf(ports.http),
): Promise<ClaimStage> {
  const answer = await ports.model.ask(claimQuestion(evidence));
  const { cost } = answer;
  const dropped = new Map<DropReason, number>();
  if (answer.kind === "none") return { kept: [], dropped, cost, silent: answer.why };
  const { claims, malformed } = readClaims(answer.value);
  if (malformed > 0) dropped.set("malformed", malformed);
  const found = answer.sources.map(({ url }) => url);
  const checked = await checkClaims(claims, { evidence, found, pages });
  for (const { reason } of checked.dropped) dropped.set(reason, (dropped.get(reason) ?? 0) + 1);
  return { kept: checked.kept, dropped, cost, silent: undefined };
}
