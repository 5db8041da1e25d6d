import { expect, test } from "@jest/globals";
import {
  readState,
  renderComment,
  renderHtml,
  renderMarkdown,
  renderSummary,
} from "../../src/report/index.ts";
import { aClaim, aPage, aReport, engine, head, mixedReports } from "./examples.ts";
import { expectGolden } from "./golden.ts";
import { parsed } from "./parsed.ts";

const failed = aReport({ verdict: "fail", headline: "1 breaking change", claims: [aClaim()] });
const broken = aReport({ verdict: "error", headline: "The description could not be read" });

test("when all is well, three lines are visible", () => {
  const comment = renderComment(aPage([aReport(), aReport({ engine: engine("bench") })]));
  expectGolden("clean.md", comment);
  const lines = comment.split("\n").filter((line) => line !== "" && !line.startsWith("<!--"));
  expect(lines).toHaveLength(3);
});

test("what was not checked stands in the open, also when all else is well", () => {
  const notChecked = [{ what: "webhooks", why: "not read by this version" }];
  expectGolden("not-checked.md", renderComment(aPage([aReport({ notChecked })])));
});

test("a failing check is open, and ends each claim with its command", () => {
  expectGolden("failing.md", renderComment(aPage([failed])));
});

test("every kind of verdict, claim and note has its place", () => {
  const page = aPage(mixedReports(), { notices: ["Base run replaced: used `9f8e7d6`."] });
  expectGolden("mixed.md", renderComment(page));
  expectGolden("mixed-summary.md", renderSummary(page));
  expectGolden("mixed-document.md", renderMarkdown(page));
  expectGolden("mixed.html", renderHtml(page));
});

test("a check that broke says where to read why", () => {
  expectGolden("error.md", renderComment(aPage([broken, failed])));
  expectGolden("error-only.md", renderComment(aPage([broken], { runUrl: undefined })));
});

test("nothing to show is said, not left blank", () => {
  expectGolden("nothing.md", renderComment(aPage([])));
});

test("files are named where there are no commits", () => {
  const files = { base: "old.yaml", head: "new.yaml", runUrl: undefined };
  expectGolden("files.md", renderComment(aPage([{ ...failed, ...files }], files)));
});

test("a run on other commits than the page's is a notice", () => {
  const other = aReport({ base: "9f8e7d6c5b4a39281706f5e4d3c2b1a098765432" });
  expect(renderComment(aPage([other]))).toContain("> - `contract` compared `9f8e7d6..e4f5a6b`.");
});

test("the rows come in the same order, whatever order the reports came in", () => {
  const forward = renderComment(aPage(mixedReports()));
  const [bench, contract, tests] = mixedReports().map((report) => ({
    ...report,
    claims: [...report.claims].reverse(),
  }));
  const shuffled = [contract, bench, tests].filter((report) => report !== undefined);
  expect(renderComment(aPage(shuffled))).toBe(forward);
});

test("the heading counts what the rows show", () => {
  const comment = renderComment(aPage(mixedReports()));
  expect(comment).toContain("### 1 of 3 checks failed, 1 part not checked: 1 error and 1 warning");
  expect(comment.match(/\| ✗ fail \|/g)).toHaveLength(1);
  expect(comment.match(/^- \*\*error\*\*/gm)).toHaveLength(1);
  expect(comment.match(/^- \*\*warning\*\*/gm)).toHaveLength(1);
  expect(parsed(comment).reactions).toEqual([]);
});

test("a second run says what is new, still there and fixed since the first", () => {
  const first = renderComment(
    aPage([aReport({ verdict: "fail", claims: [aClaim(), aClaim({ id: "c-gone" })] })]),
  );
  const claims = [aClaim(), aClaim({ id: "c-fresh", text: "A fresh one" })];
  const nextHead = "0".repeat(40);
  const second = aPage([aReport({ verdict: "fail", claims, head: nextHead })], {
    head: nextHead,
    previous: readState(first),
  });
  const comment = renderComment(second);
  expect(comment).toContain("Since `e4f5a6b`: 1 new, 1 still here and 1 fixed (`c-gone`).");
  expect(comment).toContain("- **new error**: A fresh one");
  const again = renderComment({ ...second, previous: readState(comment) });
  expect(again).toBe(comment);
  expect(readState(comment)?.since?.head).toBe(head);
});
