import { nodeId } from "../present/node-id.ts";
import { pageUrl, repositoryUrl } from "../present/repository.ts";
import { time } from "../present/time.ts";
import type { Call, Handlers } from "../server/call.ts";
import { counted } from "../server/pagination.ts";
import { newVault } from "../state/world.ts";
import { environmentOf } from "../state/owners.ts";
import type { Environment } from "../state/model.ts";

interface Fields {
  wait_timer?: number;
  deployment_branch_policy?: Environment["branchPolicy"];
}

export const environments: Handlers = {
  "repos/get-all-environments": (call) => {
    const all = [...call.repository.environments.values()];
    return counted(call, "environments", all, (environment) => show(call, environment));
  },

  "repos/get-environment": (call) => ({ status: 200, body: show(call, environmentOf(call)) }),

  "repos/create-or-update-environment": (call) => {
    const { world, repository } = call;
    const name = call.param("environment_name");
    const now = world.now();
    const environment = repository.environments.get(name.toLowerCase()) ?? {
      id: world.nextId(),
      name,
      created: now,
      updated: now,
      waitTimer: 0,
      branchPolicy: null,
      secrets: newVault(),
      variables: new Map(),
    };
    const { wait_timer: wait, deployment_branch_policy: policy } = call.body as Fields;
    environment.waitTimer = wait ?? 0;
    environment.branchPolicy = policy ?? null;
    environment.updated = now;
    repository.environments.set(name.toLowerCase(), environment);
    return { status: 200, body: show(call, environment) };
  },

  "repos/delete-an-environment": (call) => {
    call.repository.environments.delete(environmentOf(call).name.toLowerCase());
    return { status: 204 };
  },
};

function show({ world, repository }: Call, source: Environment) {
  const name = encodeURIComponent(source.name);
  const rule = { id: source.id, node_id: nodeId("GA", source.id) };
  return {
    id: source.id,
    node_id: nodeId("EN", source.id),
    name: source.name,
    url: repositoryUrl(world, repository, `/environments/${name}`),
    html_url: pageUrl(world, repository, `/deployments/activity_log?environments_filter=${name}`),
    created_at: time(source.created),
    updated_at: time(source.updated),
    protection_rules: [
      ...(source.waitTimer > 0
        ? [{ ...rule, type: "wait_timer", wait_timer: source.waitTimer }]
        : []),
      ...(source.branchPolicy === null ? [] : [{ ...rule, type: "branch_policy" }]),
    ],
    deployment_branch_policy: source.branchPolicy,
  };
}
