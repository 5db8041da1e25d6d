import type { SourceFile } from "../scene/scene.ts";
import { between, strongest, type Collector } from "./collector.ts";
import { again, show } from "./commands.ts";

const most = 10;
const largeBytes = 2_000_000;
const longLines = 500;

/** Files that weigh on every clone, and files of code that nobody reads to their end. */
export const largeFiles: Collector = {
  name: "large-files",
  looksAt: "tracked files of more than 2 MB, and files of code of more than 500 lines",
  collect: (scene) => {
    const heavy = scene.files
      .filter(({ bytes, role }) => bytes > largeBytes && role !== "generated" && role !== "lock")
      .map(({ path, bytes }) => ({
        kind: "heavy-file",
        subject: path,
        where: { path },
        value: bytes,
        unit: "bytes",
        strength: between(bytes, largeBytes / 2, 50_000_000),
        text: `weighs ${(bytes / 1_000_000).toFixed(1)} MB in every clone`,
        command: counted(show(path, scene), "wc -c") ?? again("large-files", path),
      }));
    const long = scene.files
      .filter(({ role }) => role === "code")
      .map((file) => ({ path: file.path, lines: lineCount(file) }))
      .filter(({ lines }) => lines > longLines)
      .map(({ path, lines }) => ({
        kind: "long-file",
        subject: path,
        where: { path },
        value: lines,
        unit: "lines",
        strength: between(lines, longLines - 100, 3_000),
        text: `has ${lines} lines`,
        command: counted(show(path, scene), "wc -l") ?? again("large-files", path),
      }));
    return { observations: [...strongest(heavy, most), ...strongest(long, most)] };
  },
};

/** As `wc -l` counts. */
function lineCount({ text = "" }: SourceFile): number {
  return text.split("\n").length - 1;
}

function counted(command: string | undefined, counter: string): string | undefined {
  return command === undefined ? undefined : `${command} | ${counter}`;
}
