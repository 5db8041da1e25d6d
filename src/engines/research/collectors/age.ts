import { notChecked, strongest, between, type Collector } from "./collector.ts";
import { again, daysBetween, daysSince, pathInGit, revision } from "./commands.ts";

const most = 10;
const oldDays = 730;

/** Age alone is no fault. It adds weight where something else is wrong in the same file. */
export const age: Collector = {
  name: "age",
  looksAt: "code that nobody has touched for two years and more",
  collect: (scene) => {
    if (scene.withoutHistory !== undefined) return notChecked("file age", scene.withoutHistory);
    const touched = new Map<string, Date>();
    for (const { at, files } of scene.allCommits) {
      for (const { path } of files) if (!touched.has(path)) touched.set(path, at);
    }
    const observations = scene.files.flatMap(({ path, role }) => {
      const last = touched.get(path);
      if (role !== "code" || last === undefined) return [];
      const days = daysBetween(last, scene.at);
      if (days < oldDays) return [];
      const word = pathInGit(path, scene);
      return {
        kind: "age",
        subject: path,
        where: { path },
        value: days,
        unit: "days",
        strength: between(days, oldDays, 3_650),
        text: `was last changed ${days} days ago`,
        command:
          word === undefined
            ? again("age", path)
            : daysSince(
                scene,
                `git log -1 --no-merges --full-history --format=%ct ${revision(scene)} -- ${word}`,
              ),
      };
    });
    return { observations: strongest(observations, most) };
  },
};
