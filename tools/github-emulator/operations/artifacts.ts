import { downloadPath } from "../artifacts/download.ts";
import { artifact as showArtifact } from "../present/run.ts";
import type { Call, Handlers } from "../server/call.ts";
import { counted } from "../server/pagination.ts";
import { notFound, Refusal } from "../server/refusal.ts";
import type { Artifact } from "../state/model.ts";
import { findRun } from "./workflow-runs.ts";

export const artifacts: Handlers = {
  "actions/list-artifacts-for-repo": (call) => list(call, [...call.repository.artifacts.values()]),

  "actions/list-workflow-run-artifacts": (call) => {
    const run = findRun(call);
    return list(
      call,
      [...call.repository.artifacts.values()].filter((item) => item.run === run),
    );
  },

  "actions/get-artifact": (call) => ({
    status: 200,
    body: showArtifact(call.world, call.repository, find(call)),
  }),

  "actions/delete-artifact": (call) => {
    call.repository.artifacts.delete(find(call).id);
    return { status: 204 };
  },

  "actions/download-artifact": (call) => {
    const artifact = find(call);
    if (call.param("archive_format") !== "zip") throw notFound();
    if (artifact.expires <= call.world.now()) throw new Refusal(410, "Artifact has expired");
    return { status: 302, headers: { location: downloadPath(call.world, artifact) } };
  },
};

function list(call: Call, all: readonly Artifact[]) {
  const name = call.query("name");
  const found = all.filter((artifact) => name === undefined || artifact.name === name);
  found.sort((left, right) => right.id - left.id);
  return counted(call, "artifacts", found, (artifact) =>
    showArtifact(call.world, call.repository, artifact),
  );
}

function find(call: Call): Artifact {
  const artifact = call.repository.artifacts.get(call.number("artifact_id"));
  if (artifact === undefined) throw notFound();
  return artifact;
}
