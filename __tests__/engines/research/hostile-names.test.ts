import { existsSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { collectors } from "../../../src/engines/research/collectors/registry.ts";
import { collected, printed, repository } from "./repository.ts";

/** What a shell, git, grep or awk would take for more than a name. */
const names = [
  "$(touch canary).js",
  "`touch canary`.js",
  "'; touch canary #.js",
  '"; touch canary; ".js',
  "a\nb.js",
  "-rf.js",
  "--output=canary.js",
  ":(top)a.js",
  "*.js",
  "[ab].js",
  "a\\b.js",
  "a|touch canary.js",
  "ünï \u202E.js",
];

test("a command in evidence runs nothing that a name says, and still prints its value", async () => {
  const code = (nth: number) =>
    `// TODO: later\nlet total = ${nth};\n${"total += 1;\n".repeat(510)}`;
  using repo = repository(
    Array.from({ length: 9 }, (_, nth) => ({
      files: Object.fromEntries(names.map((name) => [name, code(nth)])),
      daysAgo: 1_000 - nth * (nth === 8 ? 125 : 1),
      author: "$(touch canary)",
      subject: "`touch canary` ]]>",
    })),
  );
  let run = 0;
  for (const { name } of collectors) {
    for (const each of (await collected(repo.folder, name)).observations) {
      if (each.command.startsWith("lamplighter ")) continue;
      expect(printed(repo.folder, each)).toBe(String(each.value));
      run += 1;
    }
  }
  expect(run).toBeGreaterThan(20);
  expect(existsSync(`${repo.folder}/canary`)).toBe(false);
});
