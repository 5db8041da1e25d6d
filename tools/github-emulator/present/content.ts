import type { TreeEntry } from "../git/trees.ts";
import type { Repository } from "../state/model.ts";
import type { World } from "../state/world.ts";
import { pageUrl, repositoryUrl } from "./repository.ts";

interface Source {
  readonly entry: TreeEntry;
  /** From the root of the repository. */
  readonly path: string;
  readonly ref: string;
}

/** Above this GitHub gives no content, and `none` as its encoding. */
const largestContent = 1024 * 1024;

/** One row of `content-directory` of the description. */
export function contentEntry(world: World, repository: Repository, { entry, path, ref }: Source) {
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  const self = repositoryUrl(
    world,
    repository,
    `/contents/${encoded}?ref=${encodeURIComponent(ref)}`,
  );
  const kind = entry.type === "tree" ? "tree" : "blob";
  const git = repositoryUrl(world, repository, `/git/${kind}s/${entry.sha}`);
  const html = pageUrl(world, repository, `/${kind}/${ref}/${encoded}`);
  return {
    name: path.split("/").at(-1) ?? "",
    path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: kind === "tree" ? null : pageUrl(world, repository, `/raw/${ref}/${encoded}`),
    type: contentType(entry),
    _links: { self, git, html },
  };
}

/** `content-file` of the description, or `content-symlink`. */
export function contentFile(
  world: World,
  repository: Repository,
  source: Source & { readonly content: Buffer },
) {
  const { content } = source;
  const row = contentEntry(world, repository, source);
  if (row.type === "symlink") return { ...row, target: content.toString() };
  const shown = content.length <= largestContent;
  return {
    ...row,
    content: shown ? content.toString("base64").replace(/.{60}|.+$/g, "$&\n") : "",
    encoding: shown ? "base64" : "none",
  };
}

function contentType({ type, mode }: TreeEntry): string {
  if (type === "tree") return "dir";
  if (type === "commit") return "submodule";
  return mode === "120000" ? "symlink" : "file";
}
