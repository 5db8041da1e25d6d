import type { CommitFacts, Signature } from "../git/commits.ts";
import type { Account, Repository } from "../state/model.ts";
import type { World } from "../state/world.ts";
import { simpleUser } from "./account.ts";
import { nodeId } from "./node-id.ts";
import { pageUrl, repositoryUrl } from "./repository.ts";
import { time } from "./time.ts";

/** `commit` of the description: a commit with who wrote it, as lists and compare show it. */
export function commit(world: World, repository: Repository, source: CommitFacts) {
  const url = repositoryUrl(world, repository, `/commits/${source.sha}`);
  return {
    sha: source.sha,
    node_id: nodeId("C", `${repository.id}:${source.sha}`),
    commit: {
      author: signature(source.author),
      committer: signature(source.committer),
      message: source.message,
      tree: tree(world, repository, source.tree),
      url: repositoryUrl(world, repository, `/git/commits/${source.sha}`),
      comment_count: 0,
      verification: unsigned,
    },
    url,
    html_url: pageUrl(world, repository, `/commit/${source.sha}`),
    comments_url: `${url}/comments`,
    author: person(world, source.author),
    committer: person(world, source.committer),
    parents: source.parents.map((sha) => ({
      sha,
      url: repositoryUrl(world, repository, `/commits/${sha}`),
      html_url: pageUrl(world, repository, `/commit/${sha}`),
    })),
  };
}

/** `git-commit` of the description: the object itself. */
export function gitCommit(world: World, repository: Repository, source: CommitFacts) {
  return {
    sha: source.sha,
    node_id: nodeId("C", `${repository.id}:${source.sha}`),
    url: repositoryUrl(world, repository, `/git/commits/${source.sha}`),
    html_url: pageUrl(world, repository, `/commit/${source.sha}`),
    author: signature(source.author),
    committer: signature(source.committer),
    tree: tree(world, repository, source.tree),
    message: source.message,
    parents: source.parents.map((sha) => ({
      sha,
      url: repositoryUrl(world, repository, `/git/commits/${sha}`),
      html_url: pageUrl(world, repository, `/commit/${sha}`),
    })),
    verification: unsigned,
  };
}

function tree(world: World, repository: Repository, sha: string) {
  return { sha, url: repositoryUrl(world, repository, `/git/trees/${sha}`) };
}

function signature({ name, email, date }: Signature) {
  return { name, email, date: time(date) };
}

const unsigned = {
  verified: false,
  reason: "unsigned",
  signature: null,
  payload: null,
  verified_at: null,
};

/** GitHub knows people by their commit address; here the private kind names its account. */
function person(world: World, { email }: Signature) {
  const login = /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(email)?.[1];
  const account: Account | undefined = world.accounts.get(login?.toLowerCase() ?? "");
  return account === undefined ? null : simpleUser(world, account);
}
