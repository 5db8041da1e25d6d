import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly permissions: Readonly<Record<string, string>> }>
  >;
}

const page = readFileSync("docs/permissions.md", "utf8");

test.each([
  ["pull-request.yml", "## On a pull request"],
  ["report-fork.yml", "## For forks"],
  ["accept.yml", "## For comments that accept"],
])("the page lists each scope of each job of %s, and no other", (file, heading) => {
  const { jobs } = parse(readFileSync(`.github/workflows/${file}`, "utf8")) as Workflow;
  const asked = Object.entries(jobs).flatMap(([job, { permissions }]) =>
    Object.entries(permissions).map(([scope, level]) => `${job} ${scope}: ${level}`),
  );
  const [, section = ""] = page.split(`${heading}\n`);
  const rows = (section.split("\n## ")[0] ?? "").matchAll(/^\| `([\w-]+)` +\| `([\w-]+: \w+)`/gm);
  expect([...rows].map((match) => `${match[1] ?? ""} ${match[2] ?? ""}`)).toEqual(asked);
});

test("only the job that writes the comment may write", () => {
  const { jobs } = parse(readFileSync(".github/workflows/pull-request.yml", "utf8")) as Workflow;
  const writing = Object.entries(jobs)
    .filter(([, { permissions }]) => Object.values(permissions).includes("write"))
    .map(([job]) => job);
  expect(writing).toEqual(["report"]);
});
