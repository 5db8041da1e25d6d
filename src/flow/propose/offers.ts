import { createHash } from "node:crypto";
import type { Claim, Report } from "../../model/index.ts";
import type { Offer } from "../../report/index.ts";
import { addedFiles } from "./added-files.ts";
import { refusedPath } from "./allowed-path.ts";

export interface Offers {
  readonly offers: readonly Offer[];
  /** What is not offered, and why; each in a sentence. */
  readonly refused: readonly string[];
}

/** The proposals of reports that may be applied, each as a commit. `entries` is what is at base. */
export function offersOf(reports: readonly Report[], entries: ReadonlyMap<string, string>): Offers {
  const offers: Offer[] = [];
  const refused: string[] = [];
  const taken = new Map(entries);
  for (const report of reports) {
    for (const proposal of report.proposals) {
      const name = `A proposal of ${report.engine} is not applied`;
      const files = addedFiles(proposal.patch);
      if ("refused" in files) {
        refused.push(`${name}: ${files.refused}.`);
        continue;
      }
      const why = refusal(report, proposal.paths, [...files.keys()], taken);
      if (why !== undefined) {
        refused.push(`${name}: ${why}.`);
        continue;
      }
      for (const path of files.keys()) taken.set(path, "100644");
      const claims = claimsOf(report, proposal.claims);
      offers.push({
        ...{ engine: report.engine, title: proposal.title, claims, files },
        digest: createHash("sha256").update(`${report.engine}\n${proposal.patch}`).digest("hex"),
      });
    }
  }
  return { offers, refused };
}

function refusal(
  { engine }: Report,
  said: readonly string[],
  paths: readonly string[],
  taken: ReadonlyMap<string, string>,
): string | undefined {
  if ([...said].sort().join("\n") !== [...paths].sort().join("\n")) {
    return "it touches other paths than it says";
  }
  for (const path of paths) {
    const why = refusedPath(engine, path, taken);
    if (why !== undefined) return `\`${path.slice(0, 200)}\`: ${why}`;
  }
  return undefined;
}

function claimsOf({ claims }: Report, ids: readonly string[]): readonly Claim[] {
  const wanted = new Set(ids);
  return claims.filter(({ id }) => wanted.has(id));
}
