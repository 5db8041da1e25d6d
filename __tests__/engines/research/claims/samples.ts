import { readFileSync } from "node:fs";
import type { ModelClaim } from "../../../../src/engines/research/claims/claim.ts";
import { checkClaims, type Ground } from "../../../../src/engines/research/claims/check.ts";
import type { Evidence } from "../../../../src/engines/research/evidence.ts";

/** What the research engine has collected in this repository. */
export const collected = JSON.parse(
  readFileSync("__tests__/fixtures/research-claims/evidence.json", "utf8"),
) as Evidence[];

export const cart: Evidence = {
  ...{ id: "E1", key: "churn-1", collector: "churn", commit: "none", kind: "churn" },
  ...{ subject: "src/cart.ts", where: { path: "src/cart.ts", line: 12 }, strength: 1 },
  ...{ value: 40, unit: "commits", text: "was changed by 40 of the last 160 commits" },
  readings: [
    { name: "recent commits", value: 160, unit: "commits" },
    { name: "authors", value: 3, unit: "authors" },
    { name: "age", value: 730, unit: "days" },
  ],
  quote: "// TODO: rounding is wrong for 3 of 4 currencies",
  command: "git log --oneline -- src/cart.ts",
};

export const order: Evidence = {
  ...cart,
  ...{ id: "E2", key: "churn-2", subject: "src/order.ts", where: { path: "src/order.ts" } },
  ...{ value: 16, text: "was changed by 16 of the last 160 commits", quote: "order" },
};

export const page = "https://docs.example.org/rounding";

export const ground: Ground = {
  evidence: [cart, order],
  found: [page, "https://docs.example.org/gone"],
  pages: {
    read: (url) =>
      Promise.resolve(url === page ? "Rounding half to even costs 2.5 ns a call." : undefined),
  },
};

/** A sentence about the cart, with a quotation that stands there. */
export function about(text: string, changes: Partial<ModelClaim> = {}): ModelClaim {
  const quotes = [{ source: "E1", text: "was changed by 40 of the last 160 commits" }];
  return { text, evidence: ["E1"], links: [], quotes, ...changes };
}

/** The reason to drop it, or `kept`. */
export async function verdict(claim: ModelClaim): Promise<string> {
  return (await checkClaims([claim], ground)).dropped[0]?.reason ?? "kept";
}
