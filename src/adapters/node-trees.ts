import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, realpath, rm, stat, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import type { Trees } from "../ports/index.ts";

const execute = promisify(execFile);
const dependencies = "node_modules";

/** Work trees beside the repository in `repository`, in folders that only this user may read. */
export function nodeTrees(repository: string): Trees {
  const git = (...args: string[]): Promise<unknown> =>
    execute("git", ["-c", "core.hooksPath=/dev/null", ...args], { cwd: repository });
  return {
    open: async (path) => {
      const folder = resolve(repository, path);
      if (!(await isFolder(folder))) return undefined;
      return { folder: await realpath(folder), remove: () => Promise.resolve() };
    },

    checkout: async (commit) => {
      const scratch = await newFolder();
      const folder = join(scratch, "tree");
      await git("worktree", "add", "--detach", "--quiet", folder, commit);
      return {
        folder,
        remove: async () => {
          await git("worktree", "remove", "--force", folder).catch(() => undefined);
          await rm(scratch, { recursive: true, force: true });
        },
      };
    },

    copy: async (tree) => {
      const scratch = await newFolder();
      const folder = join(scratch, "tree");
      const left = new Set([dependencies, ".git"]);
      await cp(tree.folder, folder, {
        recursive: true,
        verbatimSymlinks: true,
        filter: (path) => path === tree.folder || !left.has(basename(path)),
      });
      await share(tree.folder, folder);
      return { folder, remove: () => rm(scratch, { recursive: true, force: true }) };
    },

    files: async ({ folder }) => (await filesBelow(folder, "")).sort(),

    size: async ({ folder }, file) => {
      const content = await readFile(join(folder, file));
      return { bytes: content.length, gzipped: gzipSync(content, { level: 9 }).length };
    },

    shareDependencies: (from, to) => share(from.folder, to.folder),
  };
}

async function filesBelow(root: string, below: string): Promise<string[]> {
  const entries = await readdir(join(root, below), { withFileTypes: true });
  const found = entries.map(async (entry) => {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isFile()) return [path];
    const left = entry.name === dependencies || entry.name.startsWith(".");
    return entry.isDirectory() && !left ? filesBelow(root, path) : [];
  });
  return (await Promise.all(found)).flat();
}

async function share(from: string, to: string): Promise<boolean> {
  const installed = join(from, dependencies);
  if (!(await isFolder(installed)) || (await isFolder(join(to, dependencies)))) return false;
  await symlink(await realpath(installed), join(to, dependencies), "dir");
  return true;
}

async function newFolder(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), "lamplighter-bench-")));
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (info) => info.isDirectory(),
    () => false,
  );
}
