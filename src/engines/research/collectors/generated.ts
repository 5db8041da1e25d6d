import type { SourceFile } from "../scene/scene.ts";
import { between, strongest, type Collector } from "./collector.ts";
import { again } from "./commands.ts";

const most = 10;
const leastBytes = 200_000;

/** What a program wrote, by folder: it hides in reviews, and can differ from its source. */
export const generated: Collector = {
  name: "generated",
  looksAt: "folders of generated files that are kept in git",
  collect: (scene) => {
    const folders = new Map<string, SourceFile[]>();
    for (const file of scene.files) {
      if (file.role !== "generated") continue;
      const folder = folderOf(file.path);
      folders.set(folder, [...(folders.get(folder) ?? []), file]);
    }
    const observations = [...folders].flatMap(([folder, files]) => {
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
      const [first] = files;
      if (bytes < leastBytes || first === undefined) return [];
      return {
        kind: "generated",
        subject: folder,
        where: { path: first.path },
        value: bytes,
        unit: "bytes",
        readings: [{ name: "files", value: files.length, unit: "files" }],
        strength: between(bytes, 0, 20_000_000),
        text: `is one of ${files.length} generated files in ${folder} (${(bytes / 1_000_000).toFixed(1)} MB)`,
        command: again("generated", `${folder}/**`),
      };
    });
    return { observations: strongest(observations, most) };
  },
};

function folderOf(path: string): string {
  return path.split("/").slice(0, -1).slice(0, 2).join("/") || ".";
}
