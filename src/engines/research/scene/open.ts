import { join } from "node:path";
import { readHistory } from "../../../history/index.ts";
import { isModule, readModule, type ModuleFacts } from "../../../lab/index.ts";
import { Failure } from "../../../model/index.ts";
import type { History, HistoryCommit } from "../../../ports/index.ts";
import type { ResearchPorts } from "../ports.ts";
import { readResults } from "./results.ts";
import { roleOf, saysGenerated } from "./roles.ts";
import type { PackageFile, Scene, SourceFile } from "./scene.ts";

export interface SceneSettings {
  readonly project: string;
  /** Further folders with results of tools, relative to the project. */
  readonly results: readonly string[];
  /** Place of the records with earlier measurements. */
  readonly history?: string | undefined;
  readonly offline: boolean;
  readonly registry: string;
}

/** What is larger is data, whatever its name ends in. */
const longestText = 512 * 1024;

/** Enough of the past to see habits, and little enough to be read in seconds. */
const mostCommits = 2_000;
const windowDays = 365;
const leastWindow = 100;

export async function openScene(ports: ResearchPorts, settings: SceneSettings): Promise<Scene> {
  const { project } = settings;
  if ((await ports.trees.open(project)) === undefined) throw empty(project);
  const opened = await ports.histories.open(project);
  const files =
    opened === undefined
      ? await untracked(ports, project)
      : await tracked(opened.history, opened.head);
  if (files.length === 0) throw empty(project);
  const history = opened?.history;
  const allCommits = (await opened?.history.commits(opened.head, mostCommits)) ?? [];
  const at = allCommits[0]?.at ?? ports.clock.now();
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    commit: opened?.head ?? "none",
    at,
    prefix: history?.prefix ?? "",
    ...{ files, byPath, allCommits },
    commits: recent(allCommits, at),
    withoutHistory: whyNoHistory(history),
    packages: packagesIn(files),
    modules: once(() => readModules(files)),
    results: once(() => readResults(ports.files, project, settings.results)),
    measured: once(async () => {
      if (settings.history === undefined) return [];
      const store = await ports.records.open(settings.history);
      return (await readHistory(store, { engine: "bench" })).records;
    }),
    blame: async (path, lines) =>
      history === undefined || opened === undefined ? [] : history.blame(opened.head, path, lines),
    http: settings.offline ? undefined : ports.http,
    registry: settings.registry.replace(/\/$/, ""),
  };
}

async function tracked(history: History, head: string): Promise<readonly SourceFile[]> {
  const listed = await history.files(head);
  const wanted = listed.filter(({ path, bytes }) => bytes <= longestText && readable(path));
  const texts = await history.texts([...new Set(wanted.map(({ blob }) => blob))]);
  return listed
    .map(({ path, blob, bytes }) => sourceFile(path, bytes, texts.get(blob)))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** A folder without a repository: what is on the disk, dependencies and hidden folders left out. */
async function untracked({ trees, files }: ResearchPorts, project: string) {
  const tree = await trees.open(project);
  if (tree === undefined) return [];
  const found: SourceFile[] = [];
  for (const path of await trees.files(tree)) {
    const { bytes } = await trees.size(tree, path);
    const fits = bytes <= longestText && readable(path);
    const text = fits ? await files.read(join(tree.folder, path)) : undefined;
    found.push(sourceFile(path, bytes, text));
  }
  return found;
}

function readable(path: string): boolean {
  return roleOf(path) !== "lock" || path.endsWith("package-lock.json");
}

function sourceFile(path: string, bytes: number, text: string | undefined): SourceFile {
  const read = text?.includes("\0") === true ? undefined : text;
  const byPath = roleOf(path);
  const role = byPath === "code" && saysGenerated(read ?? "") ? "generated" : byPath;
  return { path, bytes, role, text: read };
}

/** The last year, or the last hundred commits where a year has fewer. */
function recent(commits: readonly HistoryCommit[], at: Date): readonly HistoryCommit[] {
  const since = at.getTime() - windowDays * 86_400_000;
  const last = commits.findLastIndex((commit) => commit.at.getTime() >= since);
  return commits.slice(0, Math.max(last + 1, leastWindow));
}

function whyNoHistory(history: History | undefined): string | undefined {
  if (history === undefined) return "this folder is in no git repository with a commit";
  return history.shallow ? "the clone is shallow: check out with `fetch-depth: 0`" : undefined;
}

function packagesIn(files: readonly SourceFile[]): readonly PackageFile[] {
  return files.flatMap(({ path, text, role }) => {
    const named = /(?:^|\/)package\.json$/.test(path) && role === "other";
    if (!named || text === undefined) return [];
    try {
      const json: unknown = JSON.parse(text);
      const fits = typeof json === "object" && json !== null && !Array.isArray(json);
      return fits ? [{ path, json: json as PackageFile["json"] }] : [];
    } catch {
      return [];
    }
  });
}

async function readModules(files: readonly SourceFile[]): Promise<readonly ModuleFacts[]> {
  const modules: ModuleFacts[] = [];
  for (const { path, text, role } of files) {
    if (role !== "code" || text === undefined || !isModule(path)) continue;
    const facts = await readModule(text, path);
    if (facts !== undefined) modules.push(facts);
  }
  return modules;
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}

function empty(project: string): Failure {
  return new Failure({
    code: "research-nothing-there",
    what: "There is nothing to look at",
    where: project,
    why: "The folder is not there, or holds no file.",
    fix: "give the folder of a checked-out repository with `project`.",
  });
}
