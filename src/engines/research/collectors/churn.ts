import type { Scene } from "../scene/scene.ts";
import { between, notChecked, strongest, type Collector } from "./collector.ts";
import { again, plainPath, windowLog } from "./commands.ts";

const most = 40;
const leastCommits = 5;

/** How often each file of code was changed in the window. */
export function churnOf(scene: Scene): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { files } of scene.commits) {
    for (const { path } of files) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return new Map([...counts].filter(([path]) => scene.byPath.get(path)?.role === "code"));
}

/** One in fifteen commits is a lot for one file, up to sixty in a year. */
export function churnStrength(count: number, window: number): number {
  return between(count, leastCommits - 1, Math.max(12, Math.min(60, window / 15)));
}

export const churn: Collector = {
  name: "churn",
  looksAt: "how many of the recent commits changed each file of code",
  collect: (scene) => {
    if (scene.withoutHistory !== undefined) return notChecked("churn", scene.withoutHistory);
    const window = scene.commits.length;
    const observations = [...churnOf(scene)]
      .filter(([, count]) => count >= leastCommits)
      .map(([path, count]) => {
        const word = plainPath(path);
        return {
          kind: "churn",
          subject: path,
          where: { path },
          value: count,
          unit: "commits",
          readings: [{ name: "recent commits", value: window, unit: "commits" }],
          strength: churnStrength(count, window),
          text: `was changed by ${count} of the last ${window} commits`,
          command:
            word === undefined
              ? again("churn", path)
              : `${windowLog(scene, "")} | grep -cxF -- ${word}`,
        };
      });
    return { observations: strongest(observations, most) };
  },
};
