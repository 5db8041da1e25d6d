import { getOctokit } from "@actions/github";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import type { Log } from "../../ports/index.ts";
import { translateRequestError } from "./request-error.ts";

export const perPage = 100;
const retries = 2;

/** Octokit bound to one repository. */
export interface Client {
  readonly octokit: ReturnType<typeof connect>;
  readonly here: { readonly owner: string; readonly repo: string };
  readonly calls: () => number;
}

/** `repository` is `owner/name`. `GITHUB_API_URL` is read when `@actions/github` loads. */
export function createClient(token: string, repository: string, log: Log): Client {
  const octokit = connect(token, log);
  const [owner = "", repo = ""] = repository.split("/");
  let calls = 0;
  octokit.hook.before("request", () => {
    calls += 1;
  });
  octokit.hook.error("request", (error) => {
    throw translateRequestError(error);
  });
  return { octokit, here: { owner, repo }, calls: () => calls };
}

/** Waits out rate limits and repeats what failed on GitHub's side, each at most twice. */
function connect(token: string, log: Log) {
  const wait = (kind: string) => (after: number, request: object, _: object, count: number) => {
    const { method = "", url = "" } = request as { method?: string; url?: string };
    if (count >= retries) return false;
    log.warn(`${kind} rate limit reached on ${method} ${url}; waiting ${after} s.`);
    return true;
  };
  return getOctokit(
    token,
    {
      throttle: { onRateLimit: wait("primary"), onSecondaryRateLimit: wait("secondary") },
      retry: { retries },
    },
    retry,
    throttling,
  );
}

export function noneWhenAbsent(error: unknown): { data: undefined } {
  if (error instanceof Error && "status" in error && error.status === 404) {
    return { data: undefined };
  }
  throw error;
}
