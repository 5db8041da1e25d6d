import { Failure } from "../model/index.ts";
import type { ContractInputs } from "./contract.ts";
import type { Event } from "./event.ts";

/** Two files, or the commits since one. */
export type ContractPair =
  | { readonly kind: "files"; readonly base: string; readonly head: string }
  | { readonly kind: "commits"; readonly baseRef: string };

/** What the inputs compare. Throws a Failure for half a pair and for nothing at all. */
export function contractPair({ base, head, baseRef }: ContractInputs): ContractPair {
  if (base !== undefined && head !== undefined) return { kind: "files", base, head };
  if (base !== undefined) throw halfAPair("head");
  if (head !== undefined) throw halfAPair("base");
  if (baseRef === undefined) throw nothingToCompare();
  return { kind: "commits", baseRef };
}

/**
 * What to compare, complete: on a pull request what is not given is the event's base and head.
 * Throws as contractPair does.
 */
export function completeContractInputs(inputs: ContractInputs, event?: Event): ContractInputs {
  const known =
    event?.kind === "pull-request"
      ? {
          baseRef: event.payload.pull_request.base.sha,
          headRef: event.payload.pull_request.head.sha,
        }
      : {};
  const complete = { ...known, ...inputs };
  return contractPair(complete).kind === "files" ? inputs : complete;
}

function halfAPair(missing: string): Failure {
  return new Failure({
    code: "input-missing",
    what: `\`${missing}\` is not given`,
    where: `input \`${missing}\``,
    why: "`base` and `head` name two files, and one alone cannot be compared.",
    fix: `give \`${missing}\` too, or use \`base-ref\` to compare commits.`,
  });
}

function nothingToCompare(): Failure {
  return new Failure({
    code: "input-missing",
    what: "There is nothing to compare",
    where: "inputs `base`, `head` and `base-ref`",
    why: "Neither two files nor a commit to start from is given.",
    fix: "give `base` and `head`, or `base-ref`.",
  });
}
