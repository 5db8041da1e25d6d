import { between, strongest, type Collector } from "./collector.ts";
import { again } from "./commands.ts";

const most = 25;
/** SonarSource's own limit for a function (rule S3776). */
const limit = 15;

export const complexity: Collector = {
  name: "complexity",
  looksAt: "functions that are hard to follow, by their cognitive complexity",
  collect: async (scene) => {
    const modules = await scene.modules();
    const observations = modules.flatMap(({ path, functions }) => {
      const seen = new Map<string, number>();
      return functions.flatMap(({ name, line, endLine, complexity: value }) => {
        const nth = (seen.get(name) ?? 0) + 1;
        seen.set(name, nth);
        if (value <= limit) return [];
        return {
          kind: "complexity",
          subject: `${path}#${name}${nth === 1 ? "" : `:${nth}`}`,
          where: { path, line },
          value,
          unit: "",
          readings: [{ name: "lines", value: endLine - line + 1, unit: "lines" }],
          strength: between(value, limit - 5, 80),
          text: `has a function with a cognitive complexity of ${value} (${name}, ${endLine - line + 1} lines; more than ${limit} is hard to follow)`,
          command: again("complexity", path),
        };
      });
    });
    return {
      observations: strongest(observations, most),
      ...unread(scene.files.length, modules.length),
    };
  },
};

function unread(files: number, modules: number) {
  return files > 0 && modules === 0
    ? { notChecked: [{ what: "complexity", why: "there is no JavaScript or TypeScript" }] }
    : {};
}
