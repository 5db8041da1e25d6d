import type { Claim, NotChecked } from "../../model/index.ts";
import { Failure } from "../../model/index.ts";
import type { Issues } from "../../ports/index.ts";
import { isAlarm } from "./modes/outcome.ts";
import type { Session } from "./session.ts";

const label = "lamplighter-rotate";

/**
 * Keeps one issue for each credential that needs a person: opened, brought up to date in place, and
 * closed when a run finds nothing any more. That it cannot be written never fails a rotation.
 */
export async function keepIssues(
  session: Session,
  names: readonly string[],
  claims: readonly Claim[],
): Promise<readonly NotChecked[]> {
  const { github, jobToken, repository, inputs } = session;
  if (!inputs.issues || inputs.dryRun || repository === undefined) return [];
  if (jobToken === undefined) return [unwritten("there is no `github-token`")];
  const issues = github.issues(jobToken, repository);
  try {
    for (const name of names) await keepIssue(session, issues, name, claims);
    return [];
  } catch (error) {
    if (error instanceof Failure) return [unwritten(error.facts.what)];
    return [unwritten(error instanceof Error ? error.message : String(error))];
  }
}

async function keepIssue(
  { redactor, run }: Session,
  issues: Issues,
  name: string,
  claims: readonly Claim[],
): Promise<void> {
  const mine = claims.filter((claim) => isAlarm(claim) && claim.id === `${claim.rule}-${name}`);
  const marker = `<!-- lamplighter:rotate:${name} -->`;
  const known = await issues.find(label, marker);
  if (mine.length === 0 && known?.open !== true) return;
  const open = mine.length > 0;
  const title = redactor.text(open ? `${name} needs a person` : `${name} is rotated again`);
  const body = redactor.text(bodyOf(marker, mine, run));
  if (known === undefined) await issues.create({ title, body, label });
  else if (known.body !== body || known.open !== open) {
    await issues.update(known.number, { title, body, open });
  }
}

function bodyOf(marker: string, claims: readonly Claim[], run: string): string {
  if (claims.length === 0) return `${marker}\nNothing is wrong any more, as run ${run} has seen.\n`;
  const parts = claims.map(
    ({ text, proof, migration }) =>
      `- **${plain(text)}**\n  Seen: ${plain(proof.observed)}\n${migration === undefined ? "" : `  Do: ${plain(migration)}\n`}  Again: \`${proof.command}\``,
  );
  return `${marker}\n${parts.join("\n")}\n`;
}

/** Providers' words are foreign: they mention nobody, link nowhere and stay on their line. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[<>]/g, (found) => (found === "<" ? "&lt;" : "&gt;"))
    .replace(/@(?=\w)/g, "@\u200b")
    .replace(/[[\]!]/g, "\\$&");
}

function unwritten(why: string): NotChecked {
  return {
    what: "The issues of credentials that need a person",
    why: `They could not be written: ${why}. Give the job \`issues: write\`, or set \`issues: false\`.`,
  };
}
