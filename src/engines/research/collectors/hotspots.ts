import type { ModuleFacts } from "../../../lab/index.ts";
import { between, notChecked, strongest, type Collector } from "./collector.ts";
import { churnOf, churnStrength } from "./churn.ts";
import { again } from "./commands.ts";

const most = 20;

/** What is both changed often and hard to read is where mistakes come from (Tornhill, "Your Code as a Crime Scene"). */
export const hotspots: Collector = {
  name: "hotspots",
  looksAt: "files that are changed often and are complex as well",
  collect: async (scene) => {
    if (scene.withoutHistory !== undefined) return notChecked("hotspots", scene.withoutHistory);
    const window = scene.commits.length;
    const complexities = new Map((await scene.modules()).map((each) => [each.path, total(each)]));
    const observations = [...churnOf(scene)].flatMap(([path, commits]) => {
      const complexity = complexities.get(path) ?? 0;
      const strength = Math.sqrt(churnStrength(commits, window) * between(complexity, 15, 120));
      if (strength === 0) return [];
      return {
        kind: "hotspot",
        subject: path,
        where: { path },
        value: commits * complexity,
        unit: "commits x complexity",
        readings: [
          { name: "commits", value: commits, unit: "commits" },
          { name: "recent commits", value: window, unit: "commits" },
          { name: "cognitive complexity", value: complexity, unit: "" },
        ],
        strength,
        text: `is complex (cognitive complexity ${complexity} in all) and was changed by ${commits} of the last ${window} commits`,
        command: again("hotspots", path),
      };
    });
    return { observations: strongest(observations, most) };
  },
};

export function total({ functions }: ModuleFacts): number {
  return functions.reduce((sum, { complexity }) => sum + complexity, 0);
}
