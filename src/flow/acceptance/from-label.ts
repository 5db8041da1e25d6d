import type { Forge, PullRequest } from "../../ports/index.ts";
import { claimKey, claimsShown, type LabelRecord } from "../../report/index.ts";
import type { Thread } from "../thread.ts";
import { nothing, type Found } from "./given.ts";
import { mayWrite } from "./may-write.ts";

/** `lamplighter:accept`, beside the engines' labels. */
export function acceptLabel(prefix: string): string {
  return `${prefix}:accept`;
}

/**
 * What the label accepts: every claim that our comment showed when the label was put on, and no
 * claim that a later push brings. Which those are is written down in the first run that sees the
 * label, under the number of the event that put it on.
 */
export async function fromLabel(
  forge: Forge,
  { previous }: Thread,
  pull: Pick<PullRequest, "number" | "labels">,
  prefix: string,
  anyClaims: boolean,
): Promise<Found & { readonly label?: LabelRecord }> {
  const name = acceptLabel(prefix);
  const isOn = pull.labels.some((label) => label.toLowerCase() === name.toLowerCase());
  const event = isOn ? await forge.labeling(pull.number, name) : undefined;
  if (event === undefined) return nothing;
  if (!(await mayWrite(forge, event.by))) {
    const why = `${event.by} put the label \`${name}\` on and may not write here, so it accepts nothing.`;
    return { given: [], notices: [why] };
  }
  const recorded = previous?.label;
  const claims = recorded?.event === event.id ? recorded.claims : claimsShown(previous);
  return {
    label: { event: event.id, claims },
    given: [
      {
        covers: ({ id }) => claims.includes(claimKey(id)),
        acceptance: { how: "label", by: event.by },
      },
    ],
    notices:
      claims.length > 0 || !anyClaims
        ? []
        : [
            `The label \`${name}\` accepts what this comment showed when it was put on, and that was nothing. Read the claims, then take it off and put it on again.`,
          ],
  };
}
