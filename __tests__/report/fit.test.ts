import { expect, test } from "@jest/globals";
import type { Claim, Report } from "../../src/model/index.ts";
import { renderComment, renderSummary } from "../../src/report/index.ts";
import { aClaim, aPage, aReport, engine } from "./examples.ts";
import { expectGolden } from "./golden.ts";
import { parsed } from "./parsed.ts";

function claimWith(evidence: string, id = "c-1"): Claim {
  const proof = {
    ...aClaim().proof,
    evidence: [{ name: "body", language: "json", text: evidence }],
  };
  return aClaim({ id, proof });
}

function failing(claims: readonly Claim[], changes: Partial<Report> = {}): Report {
  return aReport({ verdict: "fail", headline: "breaking", claims, ...changes });
}

function manyClaims(amount: number): Claim[] {
  return Array.from({ length: amount }, (_, index) => claimWith("{}", `c-${index}`));
}

/** Every list, table, fold and fence that was opened is closed again. */
function expectWhole(comment: string): void {
  const { elements, comments } = parsed(comment);
  const open: string[] = [];
  for (const tag of elements) {
    const name = /^<\/?(\w+)/.exec(tag)?.[1] ?? "";
    if (tag.startsWith("</")) expect(open.pop()).toBe(name);
    else if (!["br", "hr", "img", "input"].includes(name)) open.push(name);
  }
  expect(open).toEqual([]);
  expect(comments.at(-1)).toMatch(/^<!-- lamplighter:state/);
}

test("ten thousand claims end in one comment that says where the others are", () => {
  const comment = renderComment(aPage([failing(manyClaims(10_000))]));
  expect(comment.length).toBeLessThanOrEqual(60_000);
  expect(comment.length).toBeGreaterThan(50_000);
  expectWhole(comment);
  expectGolden("truncated.md", comment);
});

test("the most severe claims are the ones that stay", () => {
  const claims = manyClaims(2_000).map((claim, index): Claim => {
    return index === 1_999 ? { ...claim, text: "the worst" } : { ...claim, severity: "note" };
  });
  const comment = renderComment(
    aPage([failing([], { engine: engine("bench") }), failing(claims, { verdict: "warn" })]),
  );
  expect(comment).toContain("- **error**: the worst");
  expectWhole(comment);
});

test("evidence that is too long is named, not cut", () => {
  const comment = renderComment(aPage([failing([claimWith("x".repeat(20_001))])]));
  expect(comment).toContain(
    "  - In [the run's summary and report](https://github.com/acme/storefront/actions/runs/123): body (20,001 characters)\n",
  );
  expect(comment).not.toContain("xxx");
  expect(renderComment(aPage([failing([claimWith("y".repeat(20_000))])]))).toContain("yyy");
});

test("long evidence goes before any claim goes", () => {
  const claims = Array.from({ length: 30 }, (_, index) =>
    claimWith("z".repeat(3_000), `c-${index}`),
  );
  const comment = renderComment(aPage([failing(claims)]));
  expect(comment).not.toContain("zzz");
  expect(comment.match(/^- \*\*error\*\*/gm)).toHaveLength(30);
  expect(comment).not.toContain("not shown here");
});

test("measurements go before the rows of what passed, and those before the verdict", () => {
  const metric = { name: "m".repeat(90), value: 1, unit: "ms", direction: "lower" } as const;
  const measuring = aReport({ metrics: Array.from({ length: 20 }, () => metric) });
  const some = renderComment(aPage(Array.from({ length: 30 }, () => measuring)));
  expect(some).not.toContain("mmm");
  expect(some).toContain("### 30 checks passed");

  const passed = Array.from({ length: 900 }, () => aReport({ headline: "h".repeat(200) }));
  const rows = renderComment(aPage([...passed, failing(manyClaims(3))]));
  expect(rows).toContain("900 checks passed or skipped, not listed here.");
  expect(rows).toContain("| contract | ✗ fail | breaking | 3 responses |");

  const failed = Array.from({ length: 900 }, () => failing([], { headline: "h".repeat(200) }));
  const bare = renderComment(aPage(failed));
  expect(bare).toContain("### 900 of 900 checks failed");
  expect(bare).toContain("The report is too long to be shown here. It is in [the run's");
  for (const comment of [some, rows, bare]) {
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expectWhole(comment);
  }
});

test("a command is never cut", () => {
  const proof = { ...aClaim().proof, command: `lamplighter contract --claim ${"c".repeat(4_000)}` };
  const comment = renderComment(aPage([failing([aClaim({ proof })])]));
  expect(comment).toContain(
    "Re-run (response): the command has 4,029 characters; it is in [the run",
  );
});

test("lists in the open stop at ten", () => {
  const notChecked = Array.from({ length: 12 }, (_, index) => ({
    what: `part ${index}`,
    why: "big",
  }));
  const comment = renderComment(aPage([aReport({ notChecked })]));
  expect(comment).toContain("- **contract**: part 9 (big)\n- and 2 more, in [the run's");
});

test("the job summary stays under a million bytes, not characters", () => {
  const claims = manyClaims(10_000).map((claim) => ({ ...claim, text: "ü".repeat(500) }));
  const summary = renderSummary(aPage([failing(claims)]));
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_000_000);
  expect(Buffer.byteLength(summary)).toBeGreaterThan(990_000);
});
