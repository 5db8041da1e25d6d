import type { Claim } from "../../model/index.ts";
import type { Forge } from "../../ports/index.ts";
import { claimKey, claimsShown } from "../../report/index.ts";
import type { Thread } from "../thread.ts";
import { acceptCommands } from "./command.ts";
import type { Found } from "./given.ts";
import { mayWrite } from "./may-write.ts";

/** Each person costs a request; more than this many do not decide on one pull request. */
const mostPeople = 30;

/**
 * What people with write access accept in comments. The comments themselves are the record, read
 * anew in each run: they outlive a push and a lost comment of ours, and deleting one takes it back.
 */
export async function fromComments(
  forge: Forge,
  { viewer, comments, previous }: Thread,
  claims: readonly Claim[],
): Promise<Found & { readonly matched: readonly string[] }> {
  const asked = comments
    .filter(({ author }) => author !== "" && author !== viewer)
    .flatMap(({ author, body }) => acceptCommands(body).map((command) => ({ author, ...command })));
  const people = [...new Set(asked.map(({ author }) => author))];
  const allowed = new Set<string>();
  for (const login of people.slice(0, mostPeople)) {
    if (await mayWrite(forge, login)) allowed.add(login);
  }
  const decided = asked.filter(({ author }) => allowed.has(author));
  const known = new Set([
    ...claims.map(({ id }) => claimKey(id)),
    ...claimsShown(previous),
    ...(previous?.matched ?? []),
  ]);
  const unknown = decided.filter(({ id }) => !known.has(claimKey(id)));
  const matched = decided.map(({ id }) => claimKey(id)).filter((key) => known.has(key));
  return {
    matched: [...new Set(matched)],
    // The newest comes first, so that a second comment can give a better reason.
    given: decided.toReversed().map(({ id, author, reason }) => ({
      covers: (claim) => claim.id === id,
      acceptance: { how: "comment", by: author, ...(reason === undefined ? {} : { reason }) },
    })),
    notices: [
      ...unknown.map(
        ({ id, author }) =>
          `Which claim is \`${id}\`? ${author} accepted it, and no claim of this pull request has that id.`,
      ),
      ...(people.length > mostPeople
        ? [`More than ${mostPeople} people wrote /lamplighter accept; the later ones are not read.`]
        : []),
    ],
  };
}
