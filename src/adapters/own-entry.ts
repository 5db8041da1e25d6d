import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * What to give Node to start an entry of `src/main.ts` in a process of its own. The bundler loses
 * `import.meta.url`, so the place of this code is read from a call stack: a chunk in `dist/`, next
 * to the entry's stub, or this file as it is.
 */
export function ownEntry(name: string): readonly string[] {
  const here = ownFile();
  if (!here.endsWith(".ts")) return [join(dirname(here), `${name}.js`)];
  const main = join(dirname(dirname(here)), "main.ts");
  const code = `import(${JSON.stringify(main)}).then(({ start }) => start("${name}"));`;
  return ["--eval", code];
}

function ownFile(): string {
  const [, line = ""] = (new Error("where").stack ?? "").split("\n");
  const [, place = ""] = /\(?((?:file:\/\/|\/|[A-Za-z]:\\)[^()]*?):\d+:\d+\)?$/.exec(line) ?? [];
  return realpathSync(place.startsWith("file:") ? fileURLToPath(place) : place);
}
