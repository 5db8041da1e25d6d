import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Places } from "./rung.ts";

/** Where programs keep what opens doors, below the home folder. */
const ofHome = [
  ".aws", ".azure", ".config", ".docker", ".gem", ".git-credentials", ".gnupg", ".kube", ".m2",
  ".netrc", ".npmrc", ".pypirc", ".ssh", ".terraform.d", ".vault-token", ".yarnrc.yml",
]; // prettier-ignore

/** Where GitHub's runner keeps them: what steps hand on, the event, tokens of actions/checkout. */
const ofRunner = /^(?:_runner_file_commands|_github_home|_github_workflow|git-credentials-.*)$/;

/** What code in the box has no business with, as far as it is there. */
export function privatePlaces(environment: NodeJS.ProcessEnv, folder: string): Places {
  const { HOME: home, RUNNER_TEMP: runner } = environment;
  const known = [
    ...(home === undefined ? [] : ofHome.map((name) => join(home, name))),
    ...(runner === undefined
      ? []
      : namesIn(runner)
          .filter((name) => ofRunner.test(name))
          .map((name) => join(runner, name))),
    // Tokens of older versions of actions/checkout.
    join(folder, ".git", "config"),
    ...openSockets(),
  ].filter((place) => existsSync(place));
  const isFolder = (place: string): boolean => statSync(place).isDirectory();
  return {
    folders: known.filter(isFolder),
    files: known.filter((place) => !isFolder(place)),
  };
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Sockets with a name in the file system belong to no network, so that no namespace takes them away. */
function openSockets(): readonly string[] {
  const lines = existsSync("/proc/net/unix") ? readFileSync("/proc/net/unix", "utf8") : "";
  const paths = lines
    .split("\n")
    .map((line) => /^(?:\S+\s+){7}(\/.*)$/.exec(line.trim())?.[1] ?? "");
  return [...new Set(paths)].filter((path) => path !== "" && !path.startsWith("/run/"));
}
