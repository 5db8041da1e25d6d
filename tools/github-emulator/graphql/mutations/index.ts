import { createCommitOnBranch } from "./create-commit-on-branch.ts";
import { minimizeComment, unminimizeComment } from "./minimize-comment.ts";

export const mutations = { createCommitOnBranch, minimizeComment, unminimizeComment };
