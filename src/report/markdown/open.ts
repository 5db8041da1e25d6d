import { number, openClaims } from "../../model/index.ts";
import { isPlainCall } from "../command.ts";
import { codeSpan, inlineText } from "../escape.ts";
import type { Page } from "../page.ts";
import { clip } from "../visible.ts";
import { isCommit, listed, shortRevision } from "../wording.ts";
import { commandBlock, wholeReport } from "./claim.ts";
import { capped } from "./sections.ts";

/** Lists that are never folded must stay short. */
const mostItems = 10;

/** What is new, still there and fixed since the last run at another head. */
export function sinceLine({ changes }: Page): string {
  if (changes === undefined) return "";
  const { appeared, remained, fixed, since } = changes;
  if (appeared.size + remained.size + fixed.length === 0) return "";
  const named = fixed.slice(0, 5).map((id) => codeSpan(id));
  const names = fixed.length === 0 ? "" : ` (${named.join(", ")}${fixed.length > 5 ? ", …" : ""})`;
  const counts = [
    `${number(appeared.size)} new`,
    `${number(remained.size)} still here`,
    `${number(fixed.length)} fixed${names}`,
  ];
  return `Since ${codeSpan(shortRevision(since))}: ${listed(counts)}.`;
}

/** What weakens trust in the run, where nobody can overlook it. */
export function notices(page: Page): string {
  const items = page.notices.map((notice) => inlineText(clip(notice, 600)));
  return capped(items, mostItems, page).replace(/^(?=.)/gm, "> ");
}

/** What nobody may take for clean. */
export function notChecked(page: Page): string {
  const items = page.reports.flatMap(({ engine, notChecked }) =>
    notChecked.map(
      ({ what, why }) =>
        `**${inlineText(clip(engine, 60))}**: ${inlineText(clip(what, 300))} (${inlineText(clip(why, 300))})`,
    ),
  );
  return items.length === 0 ? "" : `Not checked:\n\n${capped(items, mostItems, page)}`;
}

/** The one thing to do now: see the worst claim with one's own eyes, or read why a check broke. */
export function nextStep(page: Page): string {
  const claims = page.reports
    .filter(({ verdict }) => verdict === "fail" || verdict === "warn")
    .flatMap(({ claims }) => openClaims(claims));
  // A command that could do more than call this program is not one to recommend.
  const worst = claims.find(({ proof }) => isPlainCall(proof.command));
  if (worst !== undefined) {
    const step = "Next step: see the first claim for yourself, in a clone of the repository";
    return commandBlock(worst.proof, page, step, fetchCommand(page)).trimStart();
  }
  if (claims.length > 0) return "Next step: read the claims below.";
  const broke = page.reports.some(({ verdict }) => verdict === "error");
  return broke ? `Next step: read why it could not finish, in ${wholeReport(page)}.` : "";
}

/** A pull request's commits are seldom in a clone already. */
function fetchCommand({ base, head }: Page): string {
  return isCommit(base) && isCommit(head) ? `git fetch origin ${base} ${head}\n` : "";
}

/** Said where somebody has to decide, with an id to copy. */
export function howToAccept(page: Page): string {
  const failing = page.reports.filter(({ verdict }) => verdict === "fail");
  const [first] = failing.flatMap(({ claims }) => openClaims(claims));
  if (first === undefined || page.pullRequest !== true) return "";
  const command = codeSpan(`/lamplighter accept ${clip(first.id, 100)} REASON`);
  return `To live with a claim, somebody who may write here comments ${command}.`;
}
