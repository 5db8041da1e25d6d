import type { DiffEntry } from "../git/diff.ts";
import type { Repository } from "../state/model.ts";
import type { World } from "../state/world.ts";
import { pageUrl, repositoryUrl } from "./repository.ts";

export function diffEntry(world: World, repository: Repository, sha: string, entry: DiffEntry) {
  const path = entry.path.split("/").map(encodeURIComponent).join("/");
  return {
    sha: entry.blob,
    filename: entry.path,
    status: entry.status,
    additions: entry.additions,
    deletions: entry.deletions,
    changes: entry.additions + entry.deletions,
    blob_url: pageUrl(world, repository, `/blob/${sha}/${path}`),
    raw_url: pageUrl(world, repository, `/raw/${sha}/${path}`),
    contents_url: repositoryUrl(world, repository, `/contents/${path}?ref=${sha}`),
    ...(entry.patch === undefined ? {} : { patch: entry.patch }),
    ...(entry.previousPath === undefined ? {} : { previous_filename: entry.previousPath }),
  };
}
