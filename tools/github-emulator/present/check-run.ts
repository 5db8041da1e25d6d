import type { CheckRun, Repository } from "../state/model.ts";
import type { World } from "../state/world.ts";
import { integration } from "./account.ts";
import { nodeId } from "./node-id.ts";
import { pageUrl, repositoryUrl } from "./repository.ts";

export function checkRun(world: World, repository: Repository, source: CheckRun) {
  const url = repositoryUrl(world, repository, `/check-runs/${source.id}`);
  return {
    id: source.id,
    name: source.name,
    node_id: nodeId("CR", source.id),
    head_sha: source.sha,
    external_id: source.externalId,
    url,
    html_url: pageUrl(world, repository, `/runs/${source.id}`),
    details_url: source.detailsUrl,
    status: source.status,
    conclusion: source.conclusion,
    started_at: source.started,
    completed_at: source.completed,
    output: {
      ...source.output,
      annotations_count: source.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: source.suite },
    app: integration(world, source.app),
    pull_requests: pullsAt(world, repository, source.sha),
  };
}

/** `pull-request-minimal`; GitHub lists only those whose head is in the same repository. */
function pullsAt(world: World, repository: Repository, sha: string) {
  return [...repository.issues.values()]
    .filter(({ pull, state }) => {
      return state === "open" && pull?.head.sha === sha && pull.head.repository === repository;
    })
    .map((issue) => minimalPull(world, repository, issue.number));
}

export function minimalPull(world: World, repository: Repository, number: number) {
  const issue = repository.issues.get(number);
  const pull = issue?.pull;
  if (issue === undefined || pull === undefined) throw new Error(`no pull request ${number}`);
  const side = ({ ref, sha, repository: at }: typeof pull.head) => ({
    ref,
    sha,
    repo: {
      id: at?.id ?? 0,
      url: at === undefined ? "" : repositoryUrl(world, at),
      name: at?.name ?? "",
    },
  });
  return {
    url: repositoryUrl(world, repository, `/pulls/${number}`),
    id: pull.id,
    number,
    head: side(pull.head),
    base: side(pull.base),
  };
}
