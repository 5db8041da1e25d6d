import type { Research } from "../model/index.ts";
import type { Issues } from "../ports/index.ts";
import { renderResearchIssue, researchMarker } from "../report/index.ts";

const label = "lamplighter-research";
const title = "Lamplighter: what to do next";

export interface IssueEnd {
  readonly body: string;
  readonly done: "created" | "updated" | "kept" | "nothing" | "closed";
}

/**
 * Keeps the one research issue. Somebody who closes it wants no more of it: it stays closed, and
 * no second one is opened.
 */
export async function keepResearchIssue(
  issues: Issues,
  research: Research,
  { self, dryRun }: { readonly self: string; readonly dryRun: boolean },
): Promise<IssueEnd> {
  const known = await issues.find(label, researchMarker);
  const before = known?.body ?? "";
  const body = renderResearchIssue({ research, before: before.replaceAll("\r\n", "\n"), self });
  if (known?.open === false) return { body, done: "closed" };
  if (known === undefined && research.findings.length === 0) return { body, done: "nothing" };
  if (known?.body === body) return { body, done: "kept" };
  if (dryRun) return { body, done: "nothing" };
  if (known === undefined) {
    await issues.create({ title, body, label });
    return { body, done: "created" };
  }
  await issues.update(known.number, { title: known.title, body, open: true });
  return { body, done: "updated" };
}
