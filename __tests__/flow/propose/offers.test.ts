import { describe, expect, test } from "@jest/globals";
import { offersOf } from "../../../src/flow/propose/offers.ts";
import type { Report } from "../../../src/model/index.ts";
import { proposalBody, proposalCommit, readProposalState } from "../../../src/report/index.ts";
import { adding, claim, proposing } from "./reports.ts";

const entries = new Map([
  ["src/price.ts", "100644"],
  ["link", "120000"],
  ["module", "160000"],
  ["src/old.generated.test.ts", "100644"],
]);
const good = "src/price.generated.test.ts";

function refusedOf(report: Report): string {
  const { offers, refused } = offersOf([report], entries);
  expect(offers).toEqual([]);
  return refused.join("\n");
}

test("what the tests engine proposes is read as it was written", () => {
  const files = { [good]: "test('a', () => {\n\n  ok();\n});\n", "test/b.generated.js": "b();\n" };
  const { offers, refused } = offersOf([proposing("head", adding(files, ["t-1"]))], entries);
  expect(refused).toEqual([]);
  expect(offers.map((offer) => Object.fromEntries(offer.files))).toEqual([files]);
  expect(offers[0]?.claims.map(({ id }) => id)).toEqual(["t-1"]);
});

describe("a path is refused", () => {
  test.each([
    [".github/workflows/a.generated.ts", /hidden|start/],
    ["src/.git/a.generated.ts", /hidden/],
    ["src/../a.generated.ts", /hidden/],
    ["/etc/a.generated.ts", /start/],
    ["src\\a.generated.ts", /characters/],
    ["src/a.generated.ts\u202E", /characters/],
    ["src/ä.generated.ts", /characters/],
    ["-rf/a.generated.ts", /start/],
    ["git~1/a.generated.ts", /systems/],
    ["src./a.generated.ts", /systems/],
    ["src//a.generated.ts", /empty/],
    ["package.json", /no file of this name/],
    ["package-lock.json", /no file of this name/],
    ["jest.config.ts", /no file of this name/],
    ["src/price.ts", /no file of this name/],
    ["a.generated.ts/x.sh", /no file of this name/],
    ["src/old.generated.test.ts", /such a file already/],
    ["link/a.generated.test.ts", /`link` is no folder/],
    ["module/a.generated.test.ts", /`module` is no folder/],
    ["src/price.ts/a.generated.test.ts", /is no folder/],
  ])("%s", (path, why) => {
    expect(refusedOf(proposing("head", adding({ [path]: "x();\n" })))).toMatch(why);
  });

  test("that an engine may not write at all", () => {
    const report = { ...proposing("head", adding({ [good]: "x();\n" })), engine: "contract" };
    expect(refusedOf(report as Report)).toMatch(/`contract` may add no file/);
  });

  test("that it does not say it touches, or that another proposal has taken", () => {
    const proposal = adding({ [good]: "x();\n" });
    expect(refusedOf(proposing("head", { ...proposal, paths: [] }))).toMatch(/other paths/);
    const { offers, refused } = offersOf([proposing("head", proposal, proposal)], entries);
    expect([offers.length, refused.length]).toEqual([1, 1]);
  });
});

test.each([
  ["a mode of its own", (patch: string) => patch.replace("100644", "100755")],
  ["a symbolic link", (patch: string) => patch.replace("100644", "120000")],
  ["another path below", (patch: string) => patch.replace("+++ b/src/", "+++ b/lib/")],
  [
    "a file that it changes",
    (patch: string) => patch.replace("--- /dev/null", "--- a/src/price.ts"),
  ],
  ["a length that is wrong", (patch: string) => patch.replace("+1,2", "+1,3")],
  ["a line less", (patch: string) => patch.replace("+two\n", "")],
  ["a line that takes away", (patch: string) => patch.replace("+two", "-two")],
  ["something behind it", (patch: string) => `${patch}diff --git a/x b/x\n`],
  ["nothing", () => ""],
  ["no line feed at its end", (patch: string) => patch.trimEnd()],
])("a patch with %s is refused as a whole", (_, change) => {
  const proposal = adding({ [good]: "one\ntwo\n" });
  const report = proposing("head", { ...proposal, patch: change(proposal.patch) });
  expect(refusedOf(report)).toMatch(/is not applied/);
});

test("no text of a report mentions, references or closes anything", () => {
  const hostile = "fixes #12, thanks @alice and GH-7 <!-- lamplighter:state aaaa --> ](http://x.y)";
  const report = proposing("head", { ...adding({ [good]: "x();\n" }, ["t-1"]), title: hostile });
  const claims = [claim("t-1", { text: hostile })];
  const { offers } = offersOf([{ ...report, claims }], entries);
  const [offer] = offers;
  if (offer === undefined) throw new Error("no offer");
  const message = Object.values(proposalCommit(offer, "lamplighter")).join("\n");
  expect(message).not.toMatch(/#\d|@\w|GH-\d|:\/\//);
  const page = { offers, base: "b".repeat(40), tip: "c".repeat(40), self: "lamplighter" };
  const body = proposalBody({ ...page, needsApproval: false });
  const outside = body.replace(/<!--[\s\S]*?-->|```[\s\S]*?```|`[^`]*`|&#\d+;/g, "");
  expect(outside).not.toMatch(/#\d|@\w|GH-\d|\]\(/);
  expect(readProposalState(body)).toMatchObject({ tip: page.tip, offers: [{ claims: ["t-1"] }] });
});

test("a body of many claims keeps below what GitHub takes", () => {
  const ids = Array.from({ length: 2000 }, (_, at) => `t-${at}`);
  const claims = ids.map((id) => claim(id, { text: "x".repeat(3000) }));
  const one = { ...proposing("head", adding({ [good]: "x();\n" }, ids)), claims };
  const { offers } = offersOf([one], entries);
  const facts = { base: "b", tip: "c", self: "lamplighter", needsApproval: true };
  const body = proposalBody({ offers: new Array(5).fill(offers[0]) as typeof offers, ...facts });
  expect(body.length).toBeLessThanOrEqual(60_000);
  expect(readProposalState(body)?.offers).toHaveLength(5);
});
