import type { HistoryCommit } from "../../../ports/index.ts";
import type { Scene } from "../scene/scene.ts";
import { between, notChecked, strongest, type Collector } from "./collector.ts";
import { again, daysBetween, pathInGit, revision } from "./commands.ts";

const most = 15;
const leastCommits = 8;
const leastShare = 85;
/** Who has committed nothing anywhere for so long may not be there to ask. */
const goneDays = 180;

/** Names nobody: what matters is that it is one person, and whether that person is still there. */
export const ownership: Collector = {
  name: "ownership",
  looksAt:
    "files that one person wrote almost alone (bus factor), and whether that person still commits",
  collect: (scene) => {
    if (scene.withoutHistory !== undefined) return notChecked("bus factor", scene.withoutHistory);
    const people = scene.allCommits.filter(({ author }) => !/\[bot\]|noreply@github/.test(author));
    const lastSeen = new Map<string, Date>();
    for (const { author, at } of people) if (!lastSeen.has(author)) lastSeen.set(author, at);
    if (lastSeen.size < 3) {
      return notChecked("bus factor", "fewer than three people have ever committed");
    }
    const observations = [...authorsByFile(people)].flatMap(([path, authors]) => {
      if (scene.byPath.get(path)?.role !== "code") return [];
      const all = [...authors.values()].reduce((sum, count) => sum + count, 0);
      const [main = "", own = 0] = [...authors].sort((a, b) => b[1] - a[1])[0] ?? [];
      const share = Math.floor((100 * own) / all);
      if (all < leastCommits || share < leastShare) return [];
      const silent = daysBetween(lastSeen.get(main) ?? scene.at, scene.at);
      const gone = silent > goneDays;
      return {
        kind: gone ? "lost-knowledge" : "single-author",
        subject: path,
        where: { path },
        value: share,
        unit: "%",
        readings: [
          { name: "commits", value: all, unit: "commits" },
          { name: "silent for", value: silent, unit: "days" },
        ],
        strength: between(share, 70, 100) * (gone ? between(silent, 90, 540) : 0.5),
        text: `has ${share}% of its ${all} commits from one person${gone ? `, who has committed nothing for ${silent} days` : ""}`,
        command: command(scene, path, people.length < scene.allCommits.length),
      };
    });
    return { observations: strongest(observations, most) };
  },
};

function authorsByFile(commits: readonly HistoryCommit[]) {
  const files = new Map<string, Map<string, number>>();
  for (const { author, files: changed } of commits) {
    for (const { path } of changed) {
      const authors = files.get(path) ?? new Map<string, number>();
      files.set(path, authors.set(author, (authors.get(author) ?? 0) + 1));
    }
  }
  return files;
}

/** Git alone can tell where we left nothing out: no programs among the authors, and no limit reached. */
function command(scene: Scene, path: string, bots: boolean): string {
  const word = pathInGit(path, scene);
  if (word === undefined || bots || scene.allCommits.length >= 2_000) {
    return again("ownership", path);
  }
  const log = `git log --no-merges --no-renames --full-history --format=%aE ${revision(scene)} -- ${word}`;
  return `${log} | sort | uniq -c | sort -rn | awk 'NR==1{top=$1}{n+=$1}END{print int(100*top/n)}'`;
}
