import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { at, textAt, toText } from "../language/json.ts";
import { git } from "../repositories/git.ts";
import type { Mirror } from "../repositories/mirror.ts";
import { isTrue, type StandIn, type StandInHost } from "./stand-in.ts";

/** Clones from a repository on this machine, with the depth and credentials that are asked for. */
export const checkout: StandIn = {
  name: "actions/checkout",
  majors: ["v7"],
  commits: { "3d3c42e5aac5ba805825da76410c181273ba90b1": "v7.0.1" },
  inputs: {
    repository: "",
    ref: "",
    token: "",
    path: ".",
    "fetch-depth": "1",
    "fetch-tags": "false",
    "persist-credentials": "true",
    "show-progress": "true",
    "set-safe-directory": "true",
    clean: "true",
    "allow-unsafe-pr-checkout": "false",
  },
  async main(host) {
    const { job } = host;
    const repository = host.input("repository") || job.run.repository;
    const folder = resolve(job.folders.workspace, host.input("path"));
    if (relative(job.folders.workspace, folder).startsWith(".."))
      throw new Error(`Repository path '${folder}' is not under '${job.folders.workspace}'`);
    refuseWithoutPermission(host, repository);
    const asked = host.input("ref").replace(/^[\t\n\v\f\r ]+|[\t\n\v\f\r ]+$/g, "");
    refuseForkCode(host, repository, asked);
    const mirror = await job.run.shelf.mirror(repository);
    await mirror.refresh();
    const { ref, sha } = await target(host, mirror, repository, asked);
    await clone(host, mirror, folder, ref, sha);
    host.setOutput("ref", ref);
    host.setOutput("commit", sha);
    if (isTrue(host, "persist-credentials")) await persistCredentials(host, folder);
  },
  async post(host) {
    const credentials = host.state["credentials"];
    const folder = host.state["folder"];
    if (credentials === undefined || folder === undefined) return;
    await rm(credentials, { force: true });
    await git(folder, "config", "--local", "--unset-all", "include.path").catch(() => undefined);
  },
};

async function target(host: StandInHost, mirror: Mirror, repository: string, asked: string) {
  const { run } = host.job;
  const isOwn = repository.toLowerCase() === run.repository.toLowerCase();
  if (asked === "" && isOwn) return { ref: run.ref, sha: run.sha };
  const ref = asked === "" ? await mirror.defaultBranch() : asked;
  const sha = await mirror.resolve(ref);
  if (sha === undefined)
    throw new Error(`A branch or tag with the name '${ref}' could not be found in ${repository}`);
  return { ref, sha };
}

async function clone(
  host: StandInHost,
  mirror: Mirror,
  folder: string,
  ref: string,
  sha: string,
): Promise<void> {
  await emptyFolder(folder);
  const remote = `file://${mirror.directory}`;
  await git(folder, "init", "--quiet", "--initial-branch=main", ".");
  await git(folder, "remote", "add", "origin", remote);
  const depth = Number(host.input("fetch-depth") || "1");
  if (depth === 0) {
    const everything = ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"];
    await git(folder, "fetch", "--quiet", "origin", ...everything, sha);
  } else {
    const tags = isTrue(host, "fetch-tags") ? "--tags" : "--no-tags";
    await git(folder, "fetch", "--quiet", tags, `--depth=${depth}`, "origin", sha);
  }
  const branch = /^(?:refs\/heads\/)?([^/].*)$/.exec(ref)?.[1] ?? ref;
  const isBranch = !mirror.isSnapshot && (await mirror.resolve(`refs/heads/${branch}`)) === sha;
  if (isBranch) {
    await git(folder, "update-ref", `refs/remotes/origin/${branch}`, sha);
    await git(
      folder,
      "checkout",
      "--quiet",
      "--force",
      "-B",
      branch,
      `refs/remotes/origin/${branch}`,
    );
  } else await git(folder, "checkout", "--quiet", "--force", "--detach", sha);
  host.recorder.print(`HEAD is now at ${sha.slice(0, 7)} (${ref})`);
}

async function emptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder))
    await rm(join(folder, name), { recursive: true, force: true });
}

/** As v6 and later: the token is in a file outside the work tree, named by its configuration. */
async function persistCredentials(host: StandInHost, folder: string): Promise<void> {
  const { job } = host;
  const token = host.input("token") || toText(at(job.contexts.github, "token"));
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  job.masks.add(basic);
  const file = join(job.folders.temp, `git-credentials-${randomUUID()}.config`);
  const header = `[http "${job.run.server.serverUrl}/"]\n\textraheader = AUTHORIZATION: basic ${basic}\n`;
  await writeFile(file, header, { mode: 0o600 });
  await git(folder, "config", "--local", "include.path", file);
  host.state["credentials"] = file;
  host.state["folder"] = folder;
}

function refuseWithoutPermission({ job }: StandInHost, repository: string): void {
  const isPrivate = at(job.run.event.payload, "repository", "private") === true;
  const isOwn = repository.toLowerCase() === job.run.repository.toLowerCase();
  if (isPrivate && isOwn && job.permissions["contents"] === undefined)
    throw new Error(`Not Found: ${repository} is private and the token lacks contents: read`);
}

/** Source: actions/checkout v7, its guard against fork code in a trusted run. */
function refuseForkCode(host: StandInHost, repository: string, ref: string): void {
  const { name, payload } = host.job.run.event;
  if (isTrue(host, "allow-unsafe-pr-checkout")) return;
  const [head, shas] =
    name === "pull_request_target"
      ? [
          at(payload, "pull_request", "head", "repo"),
          [
            textAt(payload, "pull_request", "head", "sha"),
            textAt(payload, "pull_request", "merge_commit_sha"),
          ],
        ]
      : name === "workflow_run" &&
          textAt(payload, "workflow_run", "event")?.startsWith("pull_request") === true
        ? [
            at(payload, "workflow_run", "head_repository"),
            [
              textAt(payload, "workflow_run", "head_commit", "id"),
              textAt(payload, "workflow_run", "head_sha"),
            ],
          ]
        : [undefined, []];
  const fork = textAt(head, "full_name");
  if (fork === undefined || at(head, "id") === at(payload, "repository", "id")) return;
  const isFork = repository.toLowerCase() === fork.toLowerCase();
  const isPullRef = /^refs\/pull\/[0-9]+\/(?:head|merge)$/.test(ref);
  if (!isFork && !isPullRef && !shas.includes(ref.toLowerCase())) return;
  throw new Error(
    `Refusing to check out fork pull request code from a '${name}' workflow. This workflow runs with the base repository's GITHUB_TOKEN, secrets, default-branch cache scope, and runner access.`,
  );
}
