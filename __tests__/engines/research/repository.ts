import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { recordPlaces } from "../../../src/adapters/records/record-places.ts";
import { gitHistories } from "../../../src/adapters/git-history.ts";
import { nodeClock } from "../../../src/adapters/node-clock.ts";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { nodeHttp } from "../../../src/adapters/node-http.ts";
import { nodeTrees } from "../../../src/adapters/node-trees.ts";
import { collectors } from "../../../src/engines/research/collectors/registry.ts";
import type { Observation } from "../../../src/engines/research/evidence.ts";
import { openScene } from "../../../src/engines/research/scene/open.ts";

export interface Commit {
  readonly files: Readonly<Record<string, string>>;
  /** Days before the first of November 2026. */
  readonly daysAgo?: number;
  readonly author?: string;
  readonly subject?: string;
}

const end = Date.parse("2026-11-01T00:00:00Z");

/** A real git repository in a folder of its own. */
export function repository(commits: readonly Commit[]) {
  const folder = mkdtempSync(join(tmpdir(), "research-"));
  const git = (args: readonly string[], environment: Record<string, string> = {}): void => {
    execFileSync("git", [...args], { cwd: folder, env: { ...process.env, ...environment } });
  };
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  git(["init", "-q", "-b", "main"]);
  for (const { files, daysAgo = 0, author = "ada", subject = "change" } of commits) {
    for (const [path, text] of Object.entries(files)) write(path, text);
    git(["add", "-A", "-f"]);
    const date = new Date(end - daysAgo * 86_400_000).toISOString();
    const person = { NAME: author, EMAIL: `${author.replace(/\W/g, "")}@example.com`, DATE: date };
    const environment = Object.fromEntries(
      Object.entries(person).flatMap(([key, value]) => [
        [`GIT_AUTHOR_${key}`, value],
        [`GIT_COMMITTER_${key}`, value],
      ]),
    );
    git(["commit", "-q", "--allow-empty", "-m", subject], environment);
  }
  return {
    folder,
    write,
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

export function researchPorts(folder: string) {
  return {
    clock: nodeClock,
    files: nodeFiles,
    histories: gitHistories,
    http: nodeHttp,
    log: { progress: () => undefined, warn: () => undefined },
    records: recordPlaces(folder),
    trees: nodeTrees(folder),
  };
}

/** What one collector says of a repository. */
export async function collected(
  folder: string,
  name: string,
  settings: { history?: string; registry?: string } = {},
) {
  const collector = collectors.find((each) => each.name === name);
  if (collector === undefined) throw new Error(`There is no collector ${name}.`);
  const scene = await openScene(researchPorts(folder), {
    project: folder,
    results: [],
    history: settings.history,
    offline: settings.registry === undefined,
    registry: settings.registry ?? "https://registry.example",
  });
  return collector.collect(scene);
}

/** What a command prints in the repository, as a person would run it. */
export function printed(folder: string, observation: Observation | undefined): string {
  const command = observation?.command ?? "false";
  return execFileSync("sh", ["-c", command], { cwd: folder, encoding: "utf8" }).trim();
}
