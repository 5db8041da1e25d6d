import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { doors } from "../../doors.config.js";
import { parseReport } from "../../src/inputs/index.ts";
import { codeBlocks } from "./markdown.ts";

test("the table of rooms says what lint holds", () => {
  const [, section = ""] = readFileSync("ARCHITECTURE.md", "utf8").split("## The rooms of `src/`");
  const rows = section.matchAll(/^\| `(\w+)` +\| ([a-z, ]+?) +\|/gm);
  const said = Object.fromEntries([...rows].map((match) => [match[1] ?? "", match[2] ?? ""]));
  const opened = doors as Record<string, { readonly rooms: readonly string[] }>;
  const held = Object.entries(opened).map(([room, { rooms }]) => {
    const built = rooms.filter((other) => existsSync(`src/${other}`));
    return [room, built.length === 0 ? "nothing" : built.join(", ")];
  });
  expect(said).toEqual(Object.fromEntries(held));
});

test("the report in the concepts is one", () => {
  const json = codeBlocks(readFileSync("docs/concepts.md", "utf8")).find(
    ({ language }) => language === "json",
  );
  expect(parseReport(json?.text ?? "", "docs/concepts.md").claims).toHaveLength(1);
});
