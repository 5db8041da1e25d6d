import { execFile } from "node:child_process";
import { mkdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { Failure } from "../../../src/model/failure.ts";
import type { Origin } from "../language/workflow-file.ts";
import { git, tryGit } from "./git.ts";
import { Mirror, mirrorFolder, type RepositorySource } from "./mirror.ts";

export interface SelfRepository {
  /** "owner/name" */
  readonly name: string;
  /** Used in place, whatever ref is asked for: what is built there is what runs. */
  readonly folder: string;
}

/** Finds repositories, their files and their action folders on this machine. */
export class RepositoryShelf {
  readonly #root: string;
  readonly #sources: Readonly<Record<string, RepositorySource>>;
  readonly #self: SelfRepository | undefined;
  readonly #mirrors = new Map<string, Promise<Mirror>>();
  readonly #folders = new Map<string, Promise<string>>();

  constructor(
    root: string,
    sources: Readonly<Record<string, RepositorySource>>,
    self: SelfRepository | undefined,
  ) {
    this.#root = root;
    this.#sources = Object.fromEntries(
      Object.entries(sources).map(([name, source]) => [name.toLowerCase(), source]),
    );
    this.#self = self;
  }

  has(repository: string): boolean {
    return this.#isSelf(repository) || Object.hasOwn(this.#sources, repository.toLowerCase());
  }

  /** @throws Failure `repository-unknown` */
  async mirror(repository: string): Promise<Mirror> {
    const name = repository.toLowerCase();
    const source =
      this.#sources[name] ??
      (this.#isSelf(repository) && this.#self !== undefined
        ? { workTree: this.#self.folder }
        : undefined);
    if (source === undefined) throw unknownRepository(repository, Object.keys(this.#sources));
    const known = this.#mirrors.get(name);
    if (known !== undefined) return known;
    const made = Mirror.create(source, mirrorFolder(this.#root, name));
    this.#mirrors.set(name, made);
    return made;
  }

  /** The origin that a ref of a repository names. */
  async origin(repository: string, ref: string): Promise<Origin> {
    if (this.#isSelf(repository)) return { repository, ref, sha: await this.#selfCommit() };
    const mirror = await this.mirror(repository);
    const sha = await mirror.resolve(ref);
    if (sha === undefined) throw unknownRef(repository, ref);
    return { repository, ref, sha };
  }

  async readFile(origin: Origin, path: string): Promise<string | undefined> {
    if (this.#isSelf(origin.repository) && this.#self !== undefined)
      return readFile(join(this.#self.folder, path), "utf8").catch(() => undefined);
    return (await this.mirror(origin.repository)).read(origin.sha, path);
  }

  /** A folder with all files of a repository at a commit, as the runner unpacks an action. */
  async folder(origin: Origin): Promise<string> {
    if (this.#isSelf(origin.repository) && this.#self !== undefined)
      return resolve(this.#self.folder);
    const key = `${origin.repository.toLowerCase().replaceAll("/", "+")}@${origin.sha}`;
    const known = this.#folders.get(key);
    if (known !== undefined) return known;
    const made = this.#unpack(origin, join(this.#root, "actions", key));
    this.#folders.set(key, made);
    return made;
  }

  async #unpack(origin: Origin, target: string): Promise<string> {
    const mirror = await this.mirror(origin.repository);
    await mkdir(target, { recursive: true });
    const archive = `${target}.tar`;
    await git(mirror.directory, "archive", "--format=tar", `--output=${archive}`, origin.sha);
    await promisify(execFile)("tar", ["-xf", archive, "-C", target]);
    return target;
  }

  #isSelf(repository: string): boolean {
    return this.#self?.name.toLowerCase() === repository.toLowerCase();
  }

  async #selfCommit(): Promise<string> {
    const { folder = "", name = "" } = this.#self ?? {};
    const top = await tryGit(folder, "rev-parse", "--show-toplevel");
    const head = top === resolve(folder) ? await tryGit(folder, "rev-parse", "HEAD") : undefined;
    return head ?? (await (await this.mirror(name)).resolve("main")) ?? "";
  }
}

function unknownRepository(repository: string, known: string[]): Failure {
  return new Failure({
    code: "repository-unknown",
    what: `No folder is known for the repository ${repository}`,
    where: repository,
    why: `There is no network here; known are: ${known.join(", ") || "none"}.`,
    fix: `Map it: --map ${repository}=FOLDER, or repositories["${repository}"].`,
  });
}

function unknownRef(repository: string, ref: string): Failure {
  return new Failure({
    code: "ref-unknown",
    what: `${repository} has no ${ref}`,
    where: `${repository}@${ref}`,
    why: "The event or a workflow names it, but the git directory does not hold it.",
    fix: "Fetch or push it there, or give the repository as { workTree }.",
  });
}
