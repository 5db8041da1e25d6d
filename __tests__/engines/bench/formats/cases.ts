import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = "__tests__/fixtures/bench/formats";

export interface Case {
  readonly tool: string;
  readonly path: string;
  readonly text: string;
  readonly expected: string;
}

/** Every sample: a folder per tool, and beside each output what has to be read of it. */
export const cases: readonly Case[] = readdirSync(folder).flatMap((tool) =>
  readdirSync(join(folder, tool))
    .filter((file) => !file.endsWith(".expected.json"))
    .map((file) => {
      const path = join(folder, tool, file);
      return {
        tool,
        path,
        text: readFileSync(path, "utf8"),
        expected: path.replace(/\.\w+$/, ".expected.json"),
      };
    }),
);
