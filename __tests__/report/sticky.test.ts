import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { ownComments, planSticky, readState, renderComment } from "../../src/report/index.ts";
import { aClaim, aPage, aReport } from "./examples.ts";

const viewer = "github-actions[bot]";
const failing = aReport({ verdict: "fail", claims: [aClaim()] });
const body = renderComment(aPage([failing]));

function comment(id: number, text: string, author = viewer) {
  return { id, author, body: text };
}

test("the first run creates a comment", () => {
  expect(planSticky([], viewer, body)).toEqual({ action: "create", remove: [] });
  expect(planSticky([comment(1, "Hello")], viewer, body).action).toBe("create");
});

test("another result updates the comment that is there", () => {
  const old = renderComment(aPage([aReport()]));
  expect(planSticky([comment(7, old)], viewer, body)).toEqual({
    action: "update",
    id: 7,
    remove: [],
  });
});

test("the same result writes nothing, though run and cost differ", () => {
  const spend = { ...failing.spend, seconds: 99, cpuSeconds: 70 };
  const runUrl = "https://github.com/acme/storefront/actions/runs/456";
  const again = renderComment(aPage([{ ...failing, spend }], { runUrl }));
  expect(again).not.toBe(body);
  expect(planSticky([comment(7, body)], viewer, again).action).toBe("keep");
});

test("line ends and a lost last newline, as GitHub's editor leaves them, are no difference", () => {
  const edited = body.replaceAll("\n", "\r\n").trimEnd();
  expect(planSticky([comment(7, edited)], viewer, body).action).toBe("keep");
});

test("a link to another run in a shortened comment is no difference", () => {
  const proof = {
    ...aClaim().proof,
    evidence: [{ name: "body", language: "json", text: "x".repeat(30_000) }],
  };
  const report = { ...failing, claims: [aClaim({ proof })] };
  const at = (run: string) =>
    renderComment(
      aPage([report], { runUrl: `https://github.com/acme/storefront/actions/runs/${run}` }),
    );
  expect(planSticky([comment(7, at("1"))], viewer, at("22/attempts/23")).action).toBe("keep");
});

test("a comment that someone else changed is written again", () => {
  const edited = body.replace("1 check failed", "1 check passed");
  expect(planSticky([comment(7, edited)], viewer, body).action).toBe("update");
  const cut = body.replace("<!-- /lamplighter:run -->", "");
  expect(planSticky([comment(7, cut)], viewer, body).action).toBe("update");
});

test("the oldest comment wins, whatever the order; later ones go", () => {
  const comments = [comment(30, body), comment(4, body), comment(100, body)];
  expect(planSticky(comments, viewer, body)).toEqual({ action: "keep", id: 4, remove: [30, 100] });
});

test("a planted marker is never touched", () => {
  const planted = [
    comment(1, body, "mallory"),
    comment(2, `Quoting:\n${body}`),
    comment(3, "<!-- lamplighter --> but not on a line of its own"),
    comment(4, "<!-- lamplighter-other -->\n"),
    comment(5, body, "github-actions[bot]2"),
  ];
  expect(planSticky(planted, viewer, body)).toEqual({ action: "create", remove: [] });
  expect(ownComments([comment(6, "<!-- lamplighter -->")], viewer)).toHaveLength(1);
});

test("nobody else's comment is in a plan, whatever it says", () => {
  const anyComment = fc.record({
    id: fc.integer({ min: 1 }),
    author: fc.constantFrom(viewer, "mallory", ""),
    body: fc.oneof(fc.constantFrom(body, `${body}x`, "<!-- lamplighter -->"), fc.string()),
  });
  const comments = fc.uniqueArray(anyComment, { selector: ({ id }) => id });
  fc.assert(
    fc.property(comments, (all) => {
      const { id, remove, action } = planSticky(all, viewer, body);
      const touched = [...remove, ...(id === undefined ? [] : [id])];
      expect(touched.sort((a, b) => a - b)).toEqual(ownComments(all, viewer).map((one) => one.id));
      for (const one of all.filter((one) => touched.includes(one.id))) {
        expect(one.author).toBe(viewer);
        expect(one.body.startsWith("<!-- lamplighter -->")).toBe(true);
      }
      expect(action === "create").toBe(touched.length === 0);
    }),
  );
});

test("the plan after the plan is to keep", () => {
  const after = [comment(1, body)];
  const next = renderComment(aPage([failing], { previous: readState(body) }));
  expect(planSticky(after, viewer, next)).toEqual({ action: "keep", id: 1, remove: [] });
});
