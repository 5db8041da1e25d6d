import { expect, test } from "@jest/globals";
import { keepResearchIssue } from "../../src/flow/research-issue.ts";
import type { Finding, Research } from "../../src/model/index.ts";
import type { ForgeIssue, Issues } from "../../src/ports/index.ts";

/** Issues of one repository in memory. */
function fakeIssues(): Issues & { readonly all: ForgeIssue[] } {
  const all: ForgeIssue[] = [];
  return {
    all,
    find: (_, marker) => Promise.resolve(all.find(({ body }) => body.startsWith(marker))),
    create: ({ title, body }) => {
      all.push({ number: all.length + 1, title, body, open: true });
      return Promise.resolve();
    },
    update: (number, change) => {
      const at = all.findIndex((issue) => issue.number === number);
      all[at] = { number, ...change };
      return Promise.resolve();
    },
  };
}

const finding = (nth: number, digest = nth): Finding => ({
  id: `r-0000000${nth}`,
  ...{ rank: nth, score: 0.5, kind: "hotspot", where: { path: `src/${nth}.ts` } },
  ...{ seen: `\`src/${nth}.ts\` is hot (E${nth}).`, advice: "Test it", gain: "peace" },
  ...{ provenBy: "tests" as const, evidence: [`E${nth}`] },
  digest: String(digest).padStart(16, "0"),
});

const research = (findings: readonly Finding[]): Research => ({
  ...{ schemaVersion: 1, commit: "c".repeat(40), startedAt: "2026-11-01T00:00:00Z", findings },
  ...{ evidence: [], notChecked: [] },
});

const settings = { self: "lamplighter", dryRun: false };

test("one issue is kept: made once, left alone when nothing changes, folded when the same", async () => {
  const issues = fakeIssues();
  const both = research([finding(1), finding(2)]);
  expect((await keepResearchIssue(issues, both, settings)).done).toBe("created");
  expect((await keepResearchIssue(issues, both, settings)).done).toBe("updated");
  expect(issues.all[0]?.body).toContain("<summary>Same as last run: 2</summary>");
  expect((await keepResearchIssue(issues, both, settings)).done).toBe("kept");
  expect(issues.all).toHaveLength(1);
});

test("what is ticked stays dropped until the tick is taken away; what is gone is done", async () => {
  const issues = fakeIssues();
  await keepResearchIssue(issues, research([finding(1), finding(2)]), settings);
  const [made] = issues.all;
  if (made === undefined) throw new Error("There is no issue.");
  issues.all[0] = { ...made, body: made.body.replace("- [ ] `r-00000001`", "- [x] `r-00000001`") };
  await keepResearchIssue(issues, research([finding(1, 9)]), settings);
  const body = issues.all[0].body;
  expect(body).toContain("### Dropped\n\n- [x] `r-00000001`");
  expect(body).toContain("### Done\n\n- `r-00000002` hotspot in src/2.ts: gone at `cccccccccccc`");
  expect(body).not.toContain("### Next");
  issues.all[0] = { ...issues.all[0], body: body.replace("- [x]", "- [ ]") };
  await keepResearchIssue(issues, research([finding(1, 8)]), settings);
  expect(issues.all[0].body).toContain("### Next\n\n- [ ] `r-00000001` **1.**");
});

test("a closed issue stays closed, and a dry run writes nothing", async () => {
  const issues = fakeIssues();
  const dry = await keepResearchIssue(issues, research([finding(1)]), {
    ...settings,
    dryRun: true,
  });
  expect([dry.done, issues.all.length]).toEqual(["nothing", 0]);
  await keepResearchIssue(issues, research([finding(1)]), settings);
  issues.all.splice(0, 1, ...issues.all.map((issue) => ({ ...issue, open: false })));
  expect((await keepResearchIssue(issues, research([finding(2)]), settings)).done).toBe("closed");
  expect(issues.all).toHaveLength(1);
});

test("the issue is at most 60 lines, and foreign words tick no box", async () => {
  const issues = fakeIssues();
  const many = Array.from({ length: 9 }, (_, index) => finding(index + 1));
  const hostile =
    "x\n- [x] `r-00000002` </details> @everyone\n<!-- lamplighter:research-state e30= -->";
  const loud = many.map((each) => ({ ...each, seen: hostile, where: { path: hostile } }));
  await keepResearchIssue(issues, research(loud), settings);
  const { body } = await keepResearchIssue(issues, research(many), settings);
  expect(body.split("\n").length).toBeLessThanOrEqual(60);
  expect(body).not.toContain("### Dropped");
  expect(body).not.toMatch(/^- \[x\]/m);
  expect(body.match(/^- \[ \]/gm)).toHaveLength(7);
});
