import type { SourceFile } from "../scene/scene.ts";
import { between, strongest, type Collector } from "./collector.ts";
import { again } from "./commands.ts";

const most = 15;
/** Shorter copies are idioms. */
const leastLines = 12;
const leastCharacters = 300;

/** A line of code less its indentation, with where it stands. */
interface Line {
  readonly text: string;
  readonly number: number;
}

interface Place {
  readonly file: number;
  readonly at: number;
}

/** The same lines twice, in whatever language; imports, comments and lone brackets left aside. */
export const duplicates: Collector = {
  name: "duplicates",
  looksAt: `runs of ${leastLines} and more lines of code that stand twice`,
  collect: (scene) => {
    const files = scene.files.filter(({ role, text }) => role === "code" && text !== undefined);
    const lines = files.map(codeLines);
    const pairs = longestCopies(lines);
    const observations = pairs.map(({ first, second, length }) => {
      const [left, right] = [files[first.file]?.path ?? "", files[second.file]?.path ?? ""];
      const here = lines[first.file]?.[first.at]?.number ?? 1;
      const there = lines[second.file]?.[second.at]?.number ?? 1;
      const text = lines[first.file]?.slice(first.at, first.at + 2) ?? [];
      return {
        kind: "duplicate",
        subject: `${left} and ${right}: ${text.map((line) => line.text).join(" ")}`,
        where: { path: left, line: here },
        value: length,
        unit: "lines",
        strength: between(length, leastLines - 4, 80),
        text: `has ${length} lines of code from line ${here} on that stand in ${right}:${there} as well`,
        command: again("duplicates", left),
      };
    });
    return { observations: strongest(observations, most) };
  },
};

function codeLines({ text = "" }: SourceFile): readonly Line[] {
  return text.split("\n").flatMap((line, index) => {
    const trimmed = line.trim();
    const idle =
      /^(?:\/\/|\/?\*|#(?!\[)|import\b|from\b|export (?:\*|\{[^}]*\} from)|use\b|package\b|\}? from )/.test(
        trimmed,
      ) || !/\w/.test(trimmed);
    return idle ? [] : [{ text: trimmed, number: index + 1 }];
  });
}

/** Every run is found by its first lines and told once, as long as it goes on. */
function longestCopies(files: readonly (readonly Line[])[]) {
  const seen = new Map<string, Place>();
  const copies: { first: Place; second: Place; length: number }[] = [];
  for (const [file, lines] of files.entries()) {
    for (let at = 0; at + leastLines <= lines.length; at++) {
      const window = lines.slice(at, at + leastLines).map(({ text }) => text);
      const key = window.join("\n");
      const first = seen.get(key);
      const repetitive = new Set(window).size < leastLines * 0.75;
      if (repetitive || key.length < leastCharacters) continue;
      if (first === undefined) seen.set(key, { file, at });
      else if (first.file !== file || first.at + leastLines <= at) {
        const length = commonLength(files, first, { file, at });
        copies.push({ first, second: { file, at }, length });
        at += length - 1;
      }
    }
  }
  return copies;
}

function commonLength(files: readonly (readonly Line[])[], first: Place, second: Place): number {
  let length = 0;
  for (;;) {
    const left = files[first.file]?.[first.at + length]?.text;
    const meets = first.file === second.file && first.at + length >= second.at;
    if (left === undefined || meets || left !== files[second.file]?.[second.at + length]?.text) {
      return length;
    }
    length += 1;
  }
}
