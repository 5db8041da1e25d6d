import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { findFiles } from "../steps/find-files.ts";
import { isTrue, type StandIn, type StandInHost } from "./stand-in.ts";

/** Keeps files of the workspace in the run store. Names are unique in a run and immutable. */
export const uploadArtifact: StandIn = {
  name: "actions/upload-artifact",
  majors: ["v7"],
  commits: { bbbca2ddaa5d8feaa63e36b76fdaad77386f024f: "v7.0.0" },
  inputs: {
    name: "artifact",
    path: "",
    "if-no-files-found": "warn",
    "retention-days": "",
    "compression-level": "6",
    overwrite: "false",
    "include-hidden-files": "false",
    archive: "true",
  },
  async main(host) {
    const path = host.input("path");
    if (path.trim() === "") throw new Error("Input required and not supplied: path");
    const { workspace } = host.job.folders;
    const found = findFiles(workspace, path.split("\n"), isTrue(host, "include-hidden-files"));
    if (found.files.length === 0) reportNothing(host, path);
    else await upload(host, found.files, found.root);
  },
};

function reportNothing(host: StandInHost, path: string): void {
  const message = `No files were found with the provided path: ${path}. No artifacts will be uploaded.`;
  switch (host.input("if-no-files-found")) {
    case "error":
      throw new Error(message);
    case "ignore":
      host.recorder.print(message);
      return;
    case "warn":
      host.recorder.annotate("warning", message);
      return;
    default:
      throw new Error(
        `Unrecognized if-no-files-found input. Provided: ${host.input("if-no-files-found")}. Available options: warn,error,ignore`,
      );
  }
}

async function upload(host: StandInHost, files: string[], root: string): Promise<void> {
  const { run } = host.job;
  const archived = isTrue(host, "archive");
  if (!archived && files.length > 1)
    throw new Error(
      `When 'archive' is set to false, only a single file can be uploaded. Found ${files.length} files to upload.`,
    );
  const name = archived ? host.input("name") : basename(files[0] ?? "");
  refuseName(name);
  const same = (await run.store.artifacts(run.id)).find((one) => one.name === name);
  if (same !== undefined && !isTrue(host, "overwrite"))
    throw new Error(
      "Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run",
    );
  if (same !== undefined) await run.store.forget(same);

  const { id, folder } = await run.store.newArtifact(run.id);
  const digest = createHash("sha256");
  let sizeBytes = 0;
  for (const file of files) {
    const inside = relative(root, file);
    const target = join(folder, inside);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(file, target);
    sizeBytes += (await stat(target)).size;
    digest.update(`${inside}\0`).update(await readFile(target));
  }
  const sha256 = digest.digest("hex");
  await run.store.keep({ id, runId: run.id, name, folder, sizeBytes, digest: `sha256:${sha256}` });
  host.recorder.print(
    `Artifact ${name} has been successfully uploaded! ${files.length} file(s), ${sizeBytes} bytes. Artifact ID is ${id}`,
  );
  host.setOutput("artifact-id", String(id));
  host.setOutput("artifact-digest", sha256);
  host.setOutput("artifact-url", `${run.url}/artifacts/${id}`);
}

/** Source: @actions/artifact, path-and-artifact-name-validation. */
function refuseName(name: string): void {
  if (name === "") throw new Error("Provided artifact name input during validation is empty");
  const forbidden = /["<>:|*?\r\n\\/]/.exec(name);
  if (forbidden !== null)
    throw new Error(
      `The artifact name is not valid: ${name}. Contains the following character: ${JSON.stringify(forbidden[0])}`,
    );
}
