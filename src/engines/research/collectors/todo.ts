import type { Observation } from "../evidence.ts";
import type { Scene, SourceFile } from "../scene/scene.ts";
import { shellWord } from "../shell.ts";
import { between, notChecked, strongest, type Collector } from "./collector.ts";
import { again, daysBetween, daysSince, revision } from "./commands.ts";

const most = 20;
/** Blame is slow, so it is asked of the files with the most to say. */
const mostFiles = 60;
const leastDays = 90;

/** After a comment sign of any of the usual languages. */
const mark = /(?:\/\/|#|\/\*|^\s*\*|--|<!--|;;|%)\s*(?:@\w+\s+)?\b(TODO|FIXME|HACK|XXX)\b/;

interface Marked {
  readonly line: number;
  readonly text: string;
}

export const todo: Collector = {
  name: "todo",
  looksAt: "how long TODO, FIXME, HACK and XXX have stood in the code",
  collect: async (scene) => {
    if (scene.withoutHistory !== undefined) return notChecked("TODO age", scene.withoutHistory);
    const marked = scene.files
      .filter(({ role }) => role === "code")
      .map((file) => ({ file, lines: linesOf(file) }))
      .filter(({ lines }) => lines.length > 0)
      .sort((left, right) => right.lines.length - left.lines.length);
    const observations: Observation[] = [];
    for (const { file, lines } of marked.slice(0, mostFiles)) {
      const blamed = await scene.blame(
        file.path,
        lines.map(({ line }) => line),
      );
      const born = new Map(blamed.map(({ line, at }) => [line, at]));
      for (const each of lines) {
        const days = daysBetween(born.get(each.line) ?? scene.at, scene.at);
        if (days >= leastDays) observations.push(observation(scene, file.path, each, days));
      }
    }
    const rest = marked.length - mostFiles;
    return {
      observations: strongest(observations, most),
      ...(rest > 0
        ? {
            notChecked: [
              {
                what: `TODO age in ${rest} more files`,
                why: "only the 60 with the most are looked at",
              },
            ],
          }
        : {}),
    };
  },
};

function linesOf({ text = "" }: SourceFile): readonly Marked[] {
  return text
    .split("\n")
    .flatMap((line, index) => (mark.test(line) ? [{ line: index + 1, text: line.trim() }] : []))
    .slice(0, 20);
}

function observation(
  scene: Scene,
  path: string,
  { line, text }: Marked,
  days: number,
): Observation {
  // Blame takes a path from where it is called, and no pathspec.
  const word = shellWord(path.slice(scene.prefix.length));
  const blame = `git blame --porcelain -L ${line},${line} ${revision(scene)} -- ${word ?? ""}`;
  return {
    kind: "todo",
    subject: `${path} ${text}`,
    where: { path, line },
    value: days,
    unit: "days",
    strength: between(days, leastDays, 1_460),
    text: `holds a note to do something that has stood for ${days} days`,
    quote: text.slice(0, 300),
    command:
      word === undefined
        ? again("todo", path)
        : daysSince(scene, `${blame} | sed -n 's/^committer-time //p'`),
  };
}
