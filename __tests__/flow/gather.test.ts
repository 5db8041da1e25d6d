import { describe, expect, test } from "@jest/globals";
import { gatherReports } from "../../src/flow/gather.ts";
import type { Report } from "../../src/model/index.ts";
import { fakeClock } from "../fakes/clock.ts";
import { fakeFiles } from "../fakes/files.ts";
import { base, head, report } from "./examples.ts";

function gather(contents: Record<string, unknown>, expected: Report["engine"][] = ["contract"]) {
  const files = fakeFiles();
  for (const [path, value] of Object.entries(contents)) {
    files.contents[path] = typeof value === "string" ? value : JSON.stringify(value);
  }
  const ports = { files, clock: fakeClock };
  return gatherReports(ports, { folder: "in", expected, skipped: [], base, head });
}

describe("reports of other jobs", () => {
  test("are found below the folder, whatever the artifacts are called", async () => {
    const found = await gather({
      "in/lamplighter-contract/report-contract.json": report(),
      "in/lamplighter-contract/notes.txt": "not ours",
    });
    expect(found).toEqual([report()]);
  });

  test("that are expected and missing become an error, never a pass", async () => {
    const [missing] = await gather({});
    expect(missing).toMatchObject({ engine: "contract", verdict: "error", claims: [] });
    expect(missing?.notChecked[0]?.what).toBe("everything in contract");
  });

  test("of engines that had nothing to do read skipped", async () => {
    const ports = { files: fakeFiles(), clock: fakeClock };
    const wanted = { folder: "in", expected: [], skipped: ["contract"] as const, base, head };
    expect(await gatherReports(ports, wanted)).toMatchObject([{ verdict: "skipped" }]);
  });
});

describe("hostile artifacts", () => {
  const path = "in/report-contract.json";

  test.each([
    ["another commit", report({ head: "c".repeat(40) }), "report-foreign"],
    ["not JSON", "{", "report-invalid"],
    ["an unknown field", { ...report(), extra: 1 }, "report-invalid"],
    ["an unknown engine", { ...report(), engine: "evil" }, "report-invalid"],
    ["a claim without a proof", { ...report(), claims: [{ id: "x" }] }, "report-invalid"],
    ["a newer schema", { ...report(), schemaVersion: 2 }, "report-invalid"],
    ["a flood of claims", { ...report(), claims: Array(10_001).fill({}) }, "report-invalid"],
    ["an endless headline", report({ headline: "x".repeat(20_001) }), "report-invalid"],
  ])("%s is refused", async (_, content, code) => {
    await expect(gather({ [path]: content })).rejects.toMatchObject({ facts: { code } });
  });

  test.each(["/etc/passwd", "../../secret", "C:\\x", "a\0b", "src/../../x"])(
    "a claim at %j is refused",
    async (where) => {
      const claims = report().claims.map((claim) => ({ ...claim, where: { path: where } }));
      await expect(gather({ [path]: report({ claims }) })).rejects.toMatchObject({
        facts: { code: "report-invalid" },
      });
    },
  );

  test("a command of two lines is refused", async () => {
    const claims = report().claims.map((claim) => ({
      ...claim,
      proof: { ...claim.proof, command: "ls\nrm -rf ~" },
    }));
    await expect(gather({ [path]: report({ claims }) })).rejects.toMatchObject({
      facts: { code: "report-invalid" },
    });
  });

  test("two reports of one engine are refused", async () => {
    const both = { "in/a/report-contract.json": report(), "in/b/report-contract.json": report() };
    await expect(gather(both)).rejects.toMatchObject({ facts: { code: "report-invalid" } });
  });

  test("too many files are refused before they are read", async () => {
    const many: Record<string, unknown> = {};
    for (let n = 0; n < 65; n += 1) many[`in/${n}/report-contract.json`] = "junk";
    await expect(gather(many)).rejects.toMatchObject({
      facts: { what: "There are too many reports" },
    });
  });
});
