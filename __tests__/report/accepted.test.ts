import { expect, test } from "@jest/globals";
import type { Claim, Report } from "../../src/model/index.ts";
import {
  renderAnnotations,
  renderComment,
  renderHtml,
  renderSarif,
  renderSummary,
  renderTerminal,
} from "../../src/report/index.ts";
import { base, claim, head, report } from "../flow/examples.ts";

const accepted: Claim = {
  ...claim,
  id: "c-00000002",
  text: "GET /legacy was removed",
  accepted: {
    how: "configuration",
    by: ".github/lamplighter.yml",
    reason: "Off <since> @may",
    until: "2027-03-31",
  },
};
const reports: readonly Report[] = [report({ claims: [accepted, claim] })];
const page = { reports, base, head, self: "lamplighter" };
const words = "Accepted in .github/lamplighter.yml, until 2027-03-31: Off";

test("the comment counts it apart and folds it below what counts", () => {
  const comment = renderComment({ ...page, pullRequest: true });
  expect(comment).toContain("### 1 check failed: 1 error and 1 accepted");
  const [open = "", folded = ""] = comment.split("<summary>1 accepted</summary>");
  expect(open).toContain("DELETE /orders/{id} was removed");
  expect(open).not.toContain("GET /legacy was removed");
  expect(folded).toContain(words);
  expect(folded).not.toMatch(/<since>|[^`]@may/);
  expect(open).toContain("/lamplighter accept c-00000001 REASON");
});

test("nobody is told how to accept where nothing fails or nobody can comment", () => {
  const passing = [report({ verdict: "pass", claims: [accepted] })];
  expect(renderComment({ ...page, reports: passing, pullRequest: true })).not.toContain("REASON");
  expect(renderComment(page)).not.toContain("REASON");
});

test("the next step is about a claim that counts", () => {
  const comment = renderComment(page);
  const step = comment.slice(comment.indexOf("Next step"), comment.indexOf("<details"));
  expect(step).toContain("c-00000001");
});

test("every other rendering says so too", () => {
  expect(renderSummary(page)).toContain("##### 1 accepted");
  expect(renderTerminal(reports, { color: false, self: "lamplighter" })).toContain(words);
  expect(renderHtml(page)).toContain(words);
});

test("it is no annotation, and suppressed in SARIF", () => {
  expect(renderAnnotations(reports).all).toHaveLength(1);
  const sarif = JSON.parse(renderSarif(reports)) as {
    runs: { results: { suppressions?: { status: string }[] }[] }[];
  };
  const suppressed = sarif.runs[0]?.results.map(({ suppressions }) => suppressions?.[0]?.status);
  expect(suppressed).toEqual([undefined, "accepted"]);
});
