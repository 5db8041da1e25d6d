import { isRefName, readRef } from "../git/refs.ts";
import { Refusal } from "../server/refusal.ts";
import type { Rule } from "./rule.ts";

/** Names that a ref may have, and that it has to point at an object that is there. */
export const existingReference: Rule = {
  operations: new Set(["git/create-ref"]),
  async check(call) {
    const { ref, sha } = call.body as { ref: string; sha: string };
    const { git } = call.repository;
    if (!/^refs\/.+\/.+|^refs\/(heads|tags)\/.+/.test(ref) || !(await isRefName(git, ref))) {
      throw new Refusal(
        422,
        "Reference name is invalid, it must start with 'refs/' and have at least two slashes.",
      );
    }
    if (await readRef(git, ref)) throw new Refusal(422, "Reference already exists");
    if ((await git.resolve(sha, "object")) === undefined) {
      throw new Refusal(422, "Object does not exist");
    }
  },
};

/** Without `force`, a ref only goes forward; whoever lost a race reads, merges and commits again. */
export const fastForward: Rule = {
  operations: new Set(["git/update-ref"]),
  async check(call) {
    const { sha, force = false } = call.body as { sha: string; force?: boolean };
    const { git } = call.repository;
    const ref = await readRef(git, `refs/${call.param("ref")}`);
    if (ref === undefined) throw new Refusal(422, "Reference does not exist");
    if ((await git.resolve(sha, "object")) === undefined) {
      throw new Refusal(422, "Object does not exist");
    }
    if (force || (await git.isAncestor(ref.sha, sha))) return;
    throw new Refusal(422, "Update is not a fast forward");
  },
};
