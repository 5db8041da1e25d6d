import { record } from "../record.ts";
import type { Scene } from "../scene/scene.ts";
import { strongest, type Collector } from "./collector.ts";
import { again, revision } from "./commands.ts";
import { shellWord } from "../shell.ts";

const most = 15;

/** Dependencies whose name stands in no file but the manifest and the lockfile. */
export const unusedDependencies: Collector = {
  name: "unused-dependencies",
  looksAt: "dependencies whose name stands in no file but package.json and lockfiles",
  collect: (scene) => {
    const texts = scene.files.filter(({ path, role }) => role !== "lock" && !isManifest(path));
    const manifests = scene.packages.map(({ json }) => json);
    const observations = scene.packages.flatMap(({ path, json }) =>
      Object.keys(record(json["dependencies"])).flatMap((name) => {
        if (name.startsWith("@types/") || isNamedIn(manifests, name)) return [];
        if (texts.some(({ text }) => text?.includes(name) === true)) return [];
        return {
          kind: "unused-dependency",
          subject: `${path}#${name}`,
          where: { path, line: lineOf(scene, path, name) },
          value: 0,
          unit: "files",
          strength: 0.7,
          text: `lists the dependency ${name}, and no other file holds that name`,
          command: command(scene, path, name),
        };
      }),
    );
    return { observations: strongest(observations, most) };
  },
};

/** In a script, a configuration of a tool, or as what another dependency is for. */
function isNamedIn(manifests: readonly Readonly<Record<string, unknown>>[], name: string): boolean {
  const lists = [
    "dependencies",
    "devDependencies",
    "optionalDependencies",
    "overrides",
    "resolutions",
  ];
  return manifests.some((json) => {
    const rest = Object.entries(json).filter(([key]) => !lists.includes(key));
    return JSON.stringify(rest).includes(name);
  });
}

function command(scene: Scene, path: string, name: string): string {
  const word = shellWord(name);
  if (scene.commit === "none" || scene.prefix !== "" || word === undefined) {
    return again("unused-dependencies", path);
  }
  const lists = [
    "package.json",
    "package-lock.json",
    "yarn.lock",
    "pnpm-lock.yaml",
    "npm-shrinkwrap.json",
  ];
  const others = lists.map((list) => `':(exclude,glob)**/${list}'`).join(" ");
  return `git grep -lIF -e ${word} ${revision(scene)} -- . ${others} | wc -l`;
}

export function isManifest(path: string): boolean {
  return /(?:^|\/)package\.json$/.test(path);
}

/** Where a manifest names a package; 1 where it is written in a way that we do not see. */
export function lineOf(scene: Scene, path: string, name: string): number {
  const lines = scene.byPath.get(path)?.text?.split("\n") ?? [];
  return Math.max(1, lines.findIndex((line) => line.trim().startsWith(`"${name}":`)) + 1);
}
