import { simpleUser } from "../present/account.ts";
import { nodeId } from "../present/node-id.ts";
import { minimalRepository, repositoryUrl } from "../present/repository.ts";
import { time } from "../present/time.ts";
import type { Call, Handlers } from "../server/call.ts";
import { paginated } from "../server/pagination.ts";
import { notFound, Refusal } from "../server/refusal.ts";
import { commitAt } from "../state/commits.ts";
import type { Status } from "../state/model.ts";

interface NewStatus {
  state: Status["state"];
  context?: string;
  description?: string | null;
  target_url?: string | null;
}

/** GitHub keeps this many for one commit and context. */
const mostPerContext = 1000;
const longestDescription = 140;

export const statuses: Handlers = {
  "repos/create-commit-status": async (call) => {
    const sha = await commitAt(call.repository, call.param("sha"));
    if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${call.param("sha")}`);
    const { state, context = "default", description, target_url: target } = call.body as NewStatus;
    const same = call.repository.statuses.filter((s) => s.sha === sha && s.context === context);
    if (same.length >= mostPerContext) {
      throw new Refusal(422, "This SHA and context has reached the maximum number of statuses.");
    }
    if (Array.from(description ?? "").length > longestDescription) {
      throw new Refusal(
        422,
        `Validation Failed: description is too long (maximum is ${longestDescription} characters)`,
      );
    }
    const status: Status = {
      id: call.world.nextId(),
      sha,
      context,
      state,
      description: description ?? null,
      targetUrl: target ?? null,
      author: call.actor.account,
      created: call.world.now(),
    };
    call.repository.statuses.push(status);
    return { status: 201, body: show(call, status) };
  },

  "repos/list-commit-statuses-for-ref": async (call) => {
    const found = (await at(call)).all.reverse();
    return paginated(call, found, (page) => page.map((status) => show(call, status)));
  },

  "repos/get-combined-status-for-ref": async (call) => {
    const { sha, all } = await at(call);
    const latest = [...new Map(all.map((status) => [status.context, status])).values()];
    const url = repositoryUrl(call.world, call.repository, `/commits/${sha}`);
    const body = {
      state: combined(latest),
      statuses: latest.map((status) => showSimple(call, status)),
      sha,
      total_count: latest.length,
      repository: minimalRepository(call.world, call.repository),
      commit_url: url,
      url: `${url}/status`,
    };
    return { status: 200, body };
  },
};

async function at(call: Call): Promise<{ sha: string; all: Status[] }> {
  const sha = await commitAt(call.repository, call.param("ref"));
  if (sha === undefined) throw notFound();
  return { sha, all: call.repository.statuses.filter((status) => status.sha === sha) };
}

function combined(latest: readonly Status[]): string {
  if (latest.some(({ state }) => state === "error" || state === "failure")) return "failure";
  const done = latest.length > 0 && latest.every(({ state }) => state === "success");
  return done ? "success" : "pending";
}

/** `simple-commit-status` of the description. */
function showSimple({ world, repository }: Call, source: Status) {
  return {
    url: repositoryUrl(world, repository, `/statuses/${source.sha}`),
    avatar_url: simpleUser(world, source.author).avatar_url,
    id: source.id,
    node_id: nodeId("SC", source.id),
    state: source.state,
    description: source.description,
    target_url: source.targetUrl,
    context: source.context,
    created_at: time(source.created),
    updated_at: time(source.created),
  };
}

function show(call: Call, source: Status) {
  return { ...showSimple(call, source), creator: simpleUser(call.world, source.author) };
}
