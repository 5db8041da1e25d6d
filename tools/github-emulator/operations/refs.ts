import { deleteRef, listRefs, moveRef, readRef, type Ref } from "../git/refs.ts";
import { nodeId } from "../present/node-id.ts";
import { repositoryUrl } from "../present/repository.ts";
import type { Call, Handlers } from "../server/call.ts";
import { notFound, Refusal } from "../server/refusal.ts";
import { branchDeleted, branchMoved } from "../state/pulls.ts";

export const refs: Handlers = {
  "git/get-ref": async (call) => {
    const ref = await readRef(call.repository.git, `refs/${call.param("ref")}`);
    if (ref === undefined) throw notFound();
    return { status: 200, body: show(call, ref) };
  },

  "git/list-matching-refs": async (call) => {
    const found = await listRefs(call.repository.git, `refs/${call.param("ref")}`);
    return { status: 200, body: found.map((ref) => show(call, ref)) };
  },

  "git/create-ref": async (call) => {
    const { ref, sha } = call.body as { ref: string; sha: string };
    // Two jobs may both have found that it was not there: git lets only one of them make it.
    if (!(await moveRef(call.repository.git, ref, sha, undefined))) {
      throw new Refusal(422, "Reference already exists");
    }
    return { status: 201, body: await moved(call, ref, sha) };
  },

  "git/update-ref": async (call) => {
    const { sha } = call.body as { sha: string };
    const name = `refs/${call.param("ref")}`;
    const before = await readRef(call.repository.git, name);
    if (!(await moveRef(call.repository.git, name, sha, before?.sha))) {
      throw new Refusal(422, "Update is not a fast forward");
    }
    return { status: 200, body: await moved(call, name, sha) };
  },

  "git/delete-ref": async (call) => {
    const name = `refs/${call.param("ref")}`;
    if ((await readRef(call.repository.git, name)) === undefined) {
      throw new Refusal(422, "Reference does not exist");
    }
    await deleteRef(call.repository.git, name);
    const branch = /^heads\/(.+)$/.exec(call.param("ref"))?.[1];
    if (branch !== undefined) {
      branchDeleted(call.world, call.repository, branch, call.actor.account);
    }
    return { status: 204 };
  },
};

async function moved(call: Call, name: string, sha: string) {
  const branch = /^refs\/heads\/(.+)$/.exec(name)?.[1];
  if (branch !== undefined) await branchMoved(call.world, call.repository, branch, sha);
  const ref = await readRef(call.repository.git, name);
  return show(call, ref ?? { name, sha, type: "commit" });
}

function show(call: Call, { name, sha, type }: Ref) {
  return {
    ref: name,
    node_id: nodeId("REF", `${call.repository.id}:${name}`),
    url: repositoryUrl(call.world, call.repository, `/git/${name}`),
    object: { sha, type, url: repositoryUrl(call.world, call.repository, `/git/${type}s/${sha}`) },
  };
}
