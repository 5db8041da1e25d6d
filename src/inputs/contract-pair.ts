import { Failure } from "../model/index.ts";
import type { ContractInputs } from "./contract.ts";
import type { Event } from "./event.ts";

/**
 * What to compare, complete: two files, or two commits. On a pull request what is not given is
 * the event's base and head. Throws a Failure for half a pair and for nothing at all.
 */
export function completeContractInputs(inputs: ContractInputs, event?: Event): ContractInputs {
  const { base, head, baseRef } = inputs;
  if (base !== undefined && head !== undefined) return inputs;
  if (base !== undefined || head !== undefined) {
    throw halfAPair(base === undefined ? "base" : "head");
  }
  if (event?.kind === "pull-request") {
    const { base: before, head: after } = event.payload.pull_request;
    return { baseRef: before.sha, headRef: after.sha, ...inputs };
  }
  if (baseRef === undefined) throw nothingToCompare();
  return inputs;
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
