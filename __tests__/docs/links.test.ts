import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { brokenLink, codeBlocks, documents, linkTargets } from "./markdown.ts";

const all = documents();

test("the documents are found", () => {
  expect(all).toEqual(
    expect.arrayContaining(["README.md", "actions/contract/README.md", "docs/concepts.md"]),
  );
});

test.each(all)("every relative link of %s resolves", (document) => {
  const targets = linkTargets(readFileSync(document, "utf8"));
  expect(targets.flatMap((target) => brokenLink(document, target) ?? [])).toEqual([]);
});

test("a broken link is noticed, by file and by heading", () => {
  const targets = linkTargets("[a](nowhere.md) ![b](docs/concepts.md#nothing) `[c](code.md)`");
  expect(targets.map((target) => brokenLink("README.md", target))).toEqual([
    "README.md: nowhere.md is not there",
    "README.md: docs/concepts.md#nothing has no such heading",
  ]);
});

test.each(all)("every script that %s names is there", (document) => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object };
  const named = [...readFileSync(document, "utf8").matchAll(/npm run (?:--silent )?([\w:]+)/g)];
  const missing = named.map((match) => match[1] ?? "").filter((name) => !(name in scripts));
  expect(missing).toEqual([]);
});

test("code that documents quote from a file is in that file", () => {
  const quoted = all.flatMap((document) =>
    codeBlocks(readFileSync(document, "utf8")).flatMap(({ text }) => {
      const [, path, code] = /^\/\/ (\S+\.ts)\n([\s\S]*)$/.exec(text) ?? [];
      return path === undefined || code === undefined ? [] : [{ path, code }];
    }),
  );
  expect(quoted.length).toBeGreaterThan(0);
  for (const { path, code } of quoted) expect(readFileSync(path, "utf8")).toContain(code);
});
