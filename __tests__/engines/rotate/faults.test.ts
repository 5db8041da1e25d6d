import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { parseRotationRecord } from "../../../src/inputs/index.ts";
import { openStage, randomCredential, type Stage } from "./stage.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const credentials = [randomCredential("API_KEY")];
const operations = [
  "actions/get-environment-variable",
  "actions/update-environment-variable",
  "actions/get-environment-public-key",
  "actions/create-or-update-environment-secret",
];
const faults = [
  [401, {}, "vault-token-invalid", /`Environments: write`/],
  [403, {}, "vault-permission-missing", /lacks the permission `Environments: write`/],
  [403, { "retry-after": "7" }, "vault-limited", /in 7 seconds or later/],
  [404, {}, "vault-missing", /`Environments: write`/],
  [409, {}, "vault-refused", /run the rotation again/],
  [422, {}, "vault-refused", /run the rotation again/],
  [429, { "retry-after": "31" }, "vault-limited", /in 31 seconds or later/],
  [500, {}, "vault-silent", /run the rotation again/],
  [503, {}, "vault-silent", /run the rotation again/],
] as const;

/** A rotation that meets trouble, then one that does not; the second has to make it good. */
async function recovers(): Promise<void> {
  const { report } = await stage.job({ inputs: { credentials } });
  expect(report?.claims.filter(({ severity }) => severity !== "note")).toEqual([]);
  const { phase, current } = parseRotationRecord(stage.variable("API_KEY_ROTATION") ?? "", "test");
  expect([phase, current?.slot]).toEqual(["idle", "B"]);
  expect(stage.secret("API_KEY_B")).toBeDefined();
}

async function rotatedOnce(): Promise<void> {
  await stage.job({ inputs: { credentials } });
  stage.wait(24 * 31);
}

test.each(faults)(
  "%s %j from GitHub is %s, and the next run goes on",
  async (status, headers, code, words) => {
    await rotatedOnce();
    for (const operationId of operations) {
      stage.emulator.failNext({ operationId, status, headers });
      const { report } = await stage.job({ inputs: { credentials, now: ["API_KEY"] } });
      const [claim] = report?.claims.filter(({ severity }) => severity === "error") ?? [];
      // A variable that is not there is no trouble but the beginning of one.
      if (status === 404 && /environment-variable/.test(operationId)) continue;
      expect({ operationId, rule: claim?.rule }).toEqual({ operationId, rule: code });
      expect(`${claim?.text ?? ""} ${claim?.migration ?? ""}`).toMatch(words);
      expect(report?.verdict).toBe("error");
    }
  },
);

test.each(
  operations.flatMap((operation) =>
    (["before", "after"] as const).map((when) => [operation, when] as const),
  ),
)("%s cut off %s the work is made good by the next run", async (operationId, when) => {
  await rotatedOnce();
  stage.emulator.abortNext({ operationId, when });
  const { report } = await stage.job({ inputs: { credentials } });
  expect(report?.claims.map(({ rule }) => rule)).toEqual(["vault-silent"]);
  await recovers();
});

test.each(operations)(
  "an answer of %s that does not come is waited for no longer",
  async (operationId) => {
    await rotatedOnce();
    stage.emulator.delayNext({ operationId, milliseconds: 60_000 });
    const { report } = await stage.job({ inputs: { credentials }, requestSeconds: 0.2 });
    expect(report?.claims.map(({ rule }) => rule)).toEqual(["vault-silent"]);
    expect(report?.claims[0]?.migration).toMatch(/run the rotation again/);
    await recovers();
  },
);

test("runs that may not be listed are found out before anything is written", async () => {
  await rotatedOnce();
  const before = stage.variable("API_KEY_ROTATION");
  const { report } = await stage.job({ inputs: { credentials }, own: { issues: "write" } });
  expect(report?.claims).toMatchObject([{ rule: "permission-missing" }]);
  expect(report?.claims[0]?.migration).toContain("`actions: read`");
  expect(stage.variable("API_KEY_ROTATION")).toBe(before);
});

test("without a token it is said which one is needed", async () => {
  const { report } = await stage.job({ inputs: { credentials, token: undefined } });
  expect(report?.claims).toMatchObject([{ rule: "rotation-token-missing" }]);
});

test("trouble with one credential does not hold up another", async () => {
  const both = [randomCredential("BROKEN", { provider: { driver: "none" } }), ...credentials];
  const { report } = await stage.job({ inputs: { credentials: both } });
  expect(report?.verdict).toBe("error");
  expect(report?.claims.map(({ id }) => id)).toEqual([
    "rotation-driver-invalid-BROKEN",
    "rotation-new-works-API_KEY",
  ]);
});
