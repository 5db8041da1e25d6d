import { stemOf } from "../scene/roles.ts";
import { importersOf } from "../scene/resolve.ts";
import type { Scene } from "../scene/scene.ts";
import { between, notChecked, strongest, type Collector } from "./collector.ts";
import { again, plainPath, windowLog } from "./commands.ts";

const most = 15;
/** A commit that touches more says nothing about any two files. */
const widestCommit = 30;
const leastShared = 5;
const leastShare = 0.6;

/** Files that change together though neither imports the other: a rule that the code does not state. */
export const coupling: Collector = {
  name: "coupling",
  looksAt: "files that change in the same commits though neither imports the other",
  collect: async (scene) => {
    if (scene.withoutHistory !== undefined) {
      return notChecked("change coupling", scene.withoutHistory);
    }
    const { single, pairs } = countPairs(scene);
    const importers = importersOf(await scene.modules(), scene);
    const observations = [...pairs].flatMap(([pair, shared]) => {
      const [left = "", right = ""] = pair.split("\0");
      const fewer = Math.min(single.get(left) ?? 0, single.get(right) ?? 0);
      const share = shared / fewer;
      const linked =
        importers.get(left)?.has(right) === true || importers.get(right)?.has(left) === true;
      const same = stemOf(left) === stemOf(right);
      if (shared < leastShared || share < leastShare || linked || same) return [];
      return {
        kind: "coupling",
        subject: `${left} and ${right}`,
        where: { path: left },
        value: shared,
        unit: "commits",
        readings: [{ name: "commits of the one that changes less", value: fewer, unit: "commits" }],
        strength: between(share, 0.4, 1) * between(shared, 3, 20),
        text: `was changed together with ${right} by ${shared} commits, of ${fewer} that changed the one that changes less; neither imports the other`,
        command: command(scene, left, right),
      };
    });
    return { observations: strongest(observations, most) };
  },
};

function countPairs(scene: Scene) {
  const single = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const { files } of scene.commits) {
    if (files.length > widestCommit) continue;
    const code = files
      .map(({ path }) => path)
      .filter((path) => scene.byPath.get(path)?.role === "code")
      .sort();
    for (const [index, left] of code.entries()) {
      single.set(left, (single.get(left) ?? 0) + 1);
      for (const right of code.slice(index + 1)) {
        const pair = `${left}\0${right}`;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
    }
  }
  return { single, pairs };
}

function command(scene: Scene, left: string, right: string): string {
  const words = [plainPath(left), plainPath(right)];
  if (words.includes(undefined)) return again("coupling", left);
  const program =
    '$0==">>>"{if(f<=most)n+=a&&b;a=b=f=0;next}length{f++}$0==l{a=1}$0==r{b=1}END{print n+(f<=most&&a&&b)}';
  return `${windowLog(scene, "'tformat:>>>'")} | awk -v most=${widestCommit} -v l=${words[0] ?? ""} -v r=${words[1] ?? ""} '${program}'`;
}
