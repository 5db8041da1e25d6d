import { cp, mkdir } from "node:fs/promises";
import { join, matchesGlob, resolve } from "node:path";
import type { Artifact } from "../store/run-store.ts";
import { isTrue, type StandIn, type StandInHost } from "./stand-in.ts";

/** Copies artifacts of this run, or with `run-id` and a token of another, to the workspace. */
export const downloadArtifact: StandIn = {
  name: "actions/download-artifact",
  majors: ["v8"],
  commits: { "3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c": "v8.0.1" },
  inputs: {
    name: "",
    "artifact-ids": "",
    path: "",
    pattern: "",
    "merge-multiple": "false",
    "github-token": "",
    repository: "",
    "run-id": "",
    "digest-mismatch": "error",
  },
  async main(host) {
    if (host.input("name") !== "" && host.input("artifact-ids") !== "")
      throw new Error(
        "Inputs 'name' and 'artifact-ids' cannot be used together. Please specify only one.",
      );
    const target = resolve(
      host.job.folders.workspace,
      host.input("path").replace(/^~/, host.job.folders.home),
    );
    const artifacts = choose(host, await host.job.run.store.artifacts(sourceRun(host)));
    // One artifact goes straight into the folder, however it was chosen: the action's own rule.
    const flat = artifacts.length === 1 || isTrue(host, "merge-multiple");
    for (const artifact of artifacts) {
      const folder = flat ? target : join(target, artifact.name);
      await mkdir(folder, { recursive: true });
      await cp(artifact.folder, folder, { recursive: true, force: true });
      host.recorder.print(`- ${artifact.name} (ID: ${artifact.id}, Size: ${artifact.sizeBytes})`);
    }
    host.recorder.print(`Total of ${artifacts.length} artifact(s) downloaded`);
    host.setOutput("download-path", target);
  },
};

/** Without a token the action never looks at another run, whatever `run-id` says. */
function sourceRun(host: StandInHost): number {
  const { run } = host.job;
  const token = host.input("github-token");
  if (token === "") return run.id;
  const permissions = run.tokens.get(token);
  if (permissions !== undefined && permissions["actions"] === undefined)
    throw new Error("Resource not accessible by integration (the token needs actions: read)");
  const wanted = host.input("run-id");
  return wanted === "" ? run.id : Number(wanted);
}

function choose(host: StandInHost, all: Artifact[]): Artifact[] {
  const name = host.input("name");
  if (name !== "") {
    const found = all.filter((one) => one.name === name);
    if (found.length === 0)
      throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`);
    return found;
  }
  const ids = host.input("artifact-ids");
  if (ids !== "") return chooseByIds(host, all, ids);
  const pattern = host.input("pattern");
  return pattern === "" ? all : all.filter((one) => matchesGlob(one.name, pattern));
}

function chooseByIds(host: StandInHost, all: Artifact[], text: string): Artifact[] {
  const ids = text
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
  if (ids.length === 0) throw new Error("No valid artifact IDs provided in 'artifact-ids' input");
  const found = all.filter((one) => ids.includes(String(one.id)));
  if (found.length === 0) throw new Error("None of the provided artifact IDs were found");
  const missing = ids.filter((id) => !found.some((one) => String(one.id) === id));
  if (missing.length > 0)
    host.recorder.annotate(
      "warning",
      `Could not find the following artifact IDs: ${missing.join(", ")}`,
    );
  return found;
}
