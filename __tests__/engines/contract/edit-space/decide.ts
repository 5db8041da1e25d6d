import { matchOperations, matchPaths } from "../../../../src/engines/contract/api/match.ts";
import { readPaths } from "../../../../src/engines/contract/api/read.ts";
import { compare } from "../../../../src/engines/contract/compare/compare.ts";
import { containmentsOf } from "../../../../src/engines/contract/compare/containments.ts";
import { createContext } from "../../../../src/engines/contract/compare/context.ts";
import { notChecked } from "../../../../src/engines/contract/compare/not-checked.ts";
import { requestRoots, responseRoots } from "../../../../src/engines/contract/compare/roots.ts";
import type { Description } from "../../../../src/engines/contract/document/description.ts";
import { load } from "../../../../src/engines/contract/document/load.ts";
import { Failure } from "../../../../src/model/index.ts";

export type Decision = "said" | "failure" | "proved safe" | "silent";

async function read(document: unknown): Promise<Description> {
  const text = JSON.stringify(document);
  return load(
    { label: "a", root: "", read: (path) => Promise.resolve(path === "a.json" ? text : undefined) },
    "a.json",
  );
}

/** What the engine makes of one edit: words, a proof that all values still pass, or nothing. */
export async function decide(before: unknown, after: unknown): Promise<Decision> {
  try {
    const [base, head] = [await read(before), await read(after)];
    head.verify();
    const { outcomes, added } = compare(base, head, "2026-11-20");
    if (outcomes.length + added.operations + notChecked(base, head).length > 0) return "said";
    return isProved(base, head) ? "proved safe" : "silent";
  } catch (error) {
    if (error instanceof Failure) return "failure";
    throw error;
  }
}

/** True when containment shows it of at least one value, and refutes it of none. */
function isProved(base: Description, head: Description): boolean {
  const context = createContext(base, head, "2026-11-20");
  let changed = 0;
  for (const path of matchPaths(readPaths(base), readPaths(head))) {
    const operations = [path.base?.operations ?? [], path.head?.operations ?? []] as const;
    for (const { base: one, head: other } of matchOperations(...operations)) {
      if (one === undefined || other === undefined) continue;
      const pair = { base: one, head: other };
      for (const [direction, roots] of [
        [context.request, [...requestRoots(context.request, pair)]],
        [context.response, [...responseRoots(context.response, pair)]],
      ] as const) {
        const { decide: ask } = containmentsOf(direction);
        for (const root of roots) {
          const [sent, read] = [root.sent[0], root.read[0]];
          if (sent !== undefined && read !== undefined && direction.same(sent, read)) continue;
          if (sent === undefined && read === undefined) continue;
          changed += 1;
          if (ask(root).kind !== "contained") return false;
        }
      }
    }
  }
  return changed > 0;
}
