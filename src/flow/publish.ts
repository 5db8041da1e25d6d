import { Failure, type Report } from "../model/index.ts";
import type { Forge, ForgeComment, Workflow } from "../ports/index.ts";
import type { Thread } from "./thread.ts";
import {
  overallVerdict,
  planSticky,
  renderAnnotations,
  renderComment,
  renderSummary,
  type Kept,
} from "../report/index.ts";

export interface Publication {
  readonly reports: readonly Report[];
  readonly pullRequest: number;
  readonly base: string;
  readonly head: string;
  readonly notices: readonly string[];
  /** The comments so far, or the refusal to show them. */
  readonly thread: Thread | Failure;
  readonly keep: Kept;
  /** The run whose engines this is about. */
  readonly run: number;
  /** Off where an earlier run has annotated already. */
  readonly annotate: boolean;
  /** Whether a check run may hold what the job's annotations cannot. */
  readonly check: boolean;
  /** Nothing is written to GitHub's API; the summary and annotations are. */
  readonly dryRun: boolean;
}

interface Ports {
  readonly forge: Forge;
  readonly workflow: Workflow;
}

/**
 * Writes the comment, the annotations and the summary. A refused permission costs only what it
 * is for: the rest is still written, and a notice names the permission.
 * @returns the comment's address, when there is one.
 */
export async function publish(ports: Ports, publication: Publication): Promise<string | undefined> {
  const { workflow } = ports;
  const refused: Failure[] = [];
  const url = await unlessRefused(refused, () => writeComment(ports, publication));
  await unlessRefused(refused, () => writeAnnotations(ports, publication));
  for (const { facts } of refused) {
    workflow.annotate({
      level: "notice",
      title: `Lamplighter: ${facts.what}`,
      message: `${facts.why} Fix: ${facts.fix} The report is in the job summary.`,
    });
  }
  const notices = [
    ...publication.notices,
    ...refused.map(({ facts }) => `${facts.what}. Fix: ${facts.fix}`),
  ];
  await workflow.summary(renderSummary({ ...shownTo(workflow, publication), notices }));
  return url;
}

async function unlessRefused<Value>(
  refused: Failure[],
  write: () => Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof Failure) || error.facts.code !== "permission-missing") throw error;
    refused.push(error);
    return undefined;
  }
}

async function writeComment(
  { forge, workflow }: Ports,
  publication: Publication,
): Promise<string | undefined> {
  const { pullRequest, dryRun, thread, keep, run } = publication;
  if (thread instanceof Failure) throw thread;
  const { viewer, comments: existing, previous } = thread;
  const body = renderComment({
    ...shownTo(workflow, publication),
    ...{ previous, keep, run, pullRequest: true },
  });
  const plan = planSticky(existing, viewer, body);
  const kept = existing.find((comment) => comment.id === plan.id);
  if (dryRun) {
    workflow.quote(body);
    return kept?.url;
  }
  const written = await carryOut(forge, pullRequest, plan, body);
  for (const id of plan.remove) await forge.deleteComment(id);
  if (plan.action === "create") await removeRivals(forge, pullRequest, viewer, body);
  return (written ?? kept)?.url;
}

async function carryOut(
  forge: Forge,
  pullRequest: number,
  { action, id }: ReturnType<typeof planSticky>,
  body: string,
): Promise<ForgeComment | undefined> {
  if (action === "create") return forge.createComment(pullRequest, body);
  if (action === "update" && id !== undefined) return forge.updateComment(id, body);
  return undefined;
}

/** Two runs may have created a comment at the same moment; every run keeps the oldest. */
async function removeRivals(
  forge: Forge,
  pullRequest: number,
  viewer: string,
  body: string,
): Promise<void> {
  const { remove } = planSticky(await forge.comments(pullRequest), viewer, body);
  for (const id of remove) await forge.deleteComment(id);
}

/** The job shows ten of each kind; what goes beyond becomes a check run of our own. */
async function writeAnnotations(
  { forge, workflow }: Ports,
  { reports, head, annotate, check, dryRun }: Publication,
): Promise<void> {
  const { shown, all } = renderAnnotations(reports);
  if (annotate) for (const annotation of shown) workflow.annotate(annotation);
  const placed = all.flatMap(({ path, line, level, title, message }) =>
    path === undefined ? [] : [{ path, line: line ?? 1, level: checkLevel[level], title, message }],
  );
  if (all.length <= shown.length || !check || dryRun) return;
  await forge.createCheck({
    name: "Lamplighter: all places",
    sha: head,
    conclusion: overallVerdict(reports) === "pass" ? "success" : "neutral",
    title: `${all.length} claims`,
    summary: "Every claim at its place. The comment on the pull request has the proofs.",
    annotations: placed,
  });
}

const checkLevel = { error: "failure", warning: "warning", notice: "notice" } as const;

/** What the reports compared: the merge base, where the engines went back to it. */
function shownTo(workflow: Workflow, { reports, base, head, notices }: Publication) {
  const { runUrl, self } = workflow;
  const compared = new Set(reports.filter(hasCompared).map((report) => report.base));
  const [common = base] = compared.size === 1 ? compared : [];
  return {
    reports,
    base: common,
    head,
    notices,
    self,
    ...(runUrl === undefined ? {} : { runUrl }),
  };
}

function hasCompared({ verdict }: Report): boolean {
  return verdict !== "skipped" && verdict !== "error";
}
