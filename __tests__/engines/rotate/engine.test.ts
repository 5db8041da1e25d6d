import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { parseAudit, parseRotationRecord } from "../../../src/inputs/index.ts";
import { checkAudit } from "../../../src/engines/rotate/audit/verify.ts";
import { credentials, key, month, notes, rules, writes } from "./api-key.ts";
import { openStage, randomCredential, type Stage } from "./stage.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

/** One rotation behind it, so that the next one has an old credential to end. */
async function rotatedOnce(): Promise<void> {
  await stage.job({ inputs: { credentials } });
  stage.wait(month);
}

test("from nothing to an old one that is gone, with Environments: write alone", async () => {
  const first = await stage.job({ inputs: { credentials } });
  expect(first.report).toMatchObject({ verdict: "pass" });
  expect(stage.secret("API_KEY_A")).toMatch(/^[\w-]{43}$/);
  stage.wait(month);
  const second = await stage.job({ inputs: { credentials } });
  expect(rules(second)).toEqual(["rotation-new-works", "rotation-old-fails"]);
  expect(second.report?.headline).toBe(
    "1 of 1 credential promoted; 1 old seen to fail; none needs a person.",
  );
  expect(stage.secret("API_KEY_A")).toBeUndefined();
  expect(stage.variable("API_KEY_SLOT")).toBe("B");
  expect(stage.emulator.violations).toEqual([]);
});

describe("what is due", () => {
  test("is nothing within the age, and then nothing is written", async () => {
    await stage.job({ inputs: { credentials } });
    const before = writes(stage).length;
    expect((await stage.job({ inputs: { credentials } })).report).toMatchObject({
      verdict: "pass",
      claims: [],
    });
    expect(writes(stage).length).toBe(before);
  });

  test("is what an emergency names, and the old one ends at once where it has leaked", async () => {
    await stage.job({ inputs: { credentials } });
    stage.wait(1);
    stage.consumer();
    stage.wait(1);
    const leaked = await stage.job({ inputs: { credentials, now: [key], noOverlap: true } });
    expect(rules(leaked)).toEqual([
      "rotation-new-works",
      "rotation-cap-passed",
      "rotation-old-fails",
    ]);
    expect(leaked.report?.verdict).toBe("warn");
  });

  test("is begun for so many at most in one run, and the others are named", async () => {
    const many = ["A1", "B1", "C1"].map((one) => randomCredential(one));
    const some = await stage.job({ inputs: { credentials: many, maxPerRun: 2 } });
    expect(some.report?.metrics.find(({ name }) => name === "promoted")?.value).toBe(2);
    expect(notes(some)).toContain("C1: due, and left to a later run (`max-per-run`).");
  });
});

describe("the old credential", () => {
  test("outlives every run that was queued before the promotion", async () => {
    await rotatedOnce();
    const consumer = stage.consumer();
    stage.wait(1);
    const waiting = await stage.job({ inputs: { credentials } });
    expect(notes(waiting)).toContain("waits for 1 run from before it");
    expect(stage.secret("API_KEY_A")).toBeDefined();
    consumer.status = "completed";
    expect(rules(await stage.job({ inputs: { credentials } }))).toEqual(["rotation-old-fails"]);
  });

  test("ends when the cap has passed, and the report says that runs may hold it", async () => {
    await rotatedOnce();
    stage.consumer();
    stage.wait(1);
    await stage.job({ inputs: { credentials } });
    stage.wait(25);
    expect(rules(await stage.job({ inputs: { credentials } }))).toContain("rotation-cap-passed");
  });

  test("waits for the cap where nobody can list its readers", async () => {
    const copied = [randomCredential(key, { copies: [{ store: "codespaces" }] })];
    const permissions = { environments: "write", codespaces_secrets: "write" } as const;
    const run = () => stage.job({ inputs: { credentials: copied }, permissions });
    await run();
    stage.wait(month);
    const waiting = await run();
    expect(notes(waiting)).toContain(
      "as nobody can list who reads repository acme/storefront (codespaces)",
    );
    expect(notes(waiting)).toContain("know one name only");
    expect(stage.repository.secrets.codespaces.secrets.has(key)).toBe(true);
    stage.wait(25);
    expect(rules(await run())).toEqual(["rotation-old-fails"]);
  });
});

describe("a dry run", () => {
  test("makes every read, names every write in order, and makes none", async () => {
    await rotatedOnce();
    const before = writes(stage).length;
    const dry = await stage.job({ inputs: { credentials, dryRun: true } });
    expect(writes(stage).length).toBe(before);
    expect(dry.report?.notes.map(({ text }) => text)).toEqual([
      "API_KEY, write 1 of 20: write variable API_KEY_ROTATION: idle.",
      "API_KEY, write 2 of 20: write variable API_KEY_ROTATION: intent.",
      "API_KEY, write 3 of 20: append to the audit: idle -> intent.",
      "API_KEY, write 4 of 20: write secret API_KEY_B.",
      "API_KEY, write 5 of 20: write variable API_KEY_ROTATION: staged.",
      "API_KEY, write 6 of 20: append to the audit: intent -> staged.",
      expect.stringMatching(/write 7 of 20: give B-\S+ its new value at the provider/),
      "API_KEY, write 8 of 20: write variable API_KEY_ROTATION: verified.",
      "API_KEY, write 9 of 20: append to the audit: staged -> verified.",
      "API_KEY, write 10 of 20: write variable API_KEY_SLOT: B.",
      "API_KEY, write 11 of 20: write variable API_KEY_ROTATION: promoted.",
      "API_KEY, write 12 of 20: append to the audit: verified -> promoted.",
      "API_KEY, write 13 of 20: write variable API_KEY_ROTATION: draining.",
      "API_KEY, write 14 of 20: append to the audit: promoted -> draining.",
      expect.stringMatching(/write 15 of 20: revoke A-\S+ at the provider/),
      "API_KEY, write 16 of 20: write variable API_KEY_ROTATION: revoked.",
      "API_KEY, write 17 of 20: append to the audit: draining -> revoked.",
      "API_KEY, write 18 of 20: write variable API_KEY_ROTATION: idle.",
      "API_KEY, write 19 of 20: append to the audit: revoked -> idle.",
      "API_KEY, write 20 of 20: write variable API_KEY_ROTATION: idle.",
    ]);
  });

  test("is what a run then does", async () => {
    await rotatedOnce();
    const dry = await stage.job({ inputs: { credentials, dryRun: true } });
    const planned = notes(dry).match(/write (?:variable|secret) \w+/g);
    const before = writes(stage).length;
    await stage.job({ inputs: { credentials } });
    const done = writes(stage)
      .slice(before)
      .filter(({ method }) => method === "PUT" || method === "PATCH" || method === "POST")
      .map(({ path, body }) => {
        const named = (body as { name?: string }).name;
        return named === undefined
          ? `write secret ${path.split("/").at(-1) ?? ""}`
          : `write variable ${named}`;
      });
    expect(done).toEqual(planned);
  });
});

test("the audit of a run is a chain that can be checked, also against the record", async () => {
  await stage.job({ inputs: { credentials, auditPath: "audit" } });
  stage.wait(month);
  await stage.job({ inputs: { credentials, auditPath: "audit" } });
  const lines = parseAudit(stage.files.contents["audit/API_KEY.jsonl"] ?? "", "test");
  const record = parseRotationRecord(stage.variable("API_KEY_ROTATION") ?? "", "test");
  expect(checkAudit([lines], record)).toMatchObject({ first: 1, broken: undefined });
  expect(checkAudit([lines.slice(0, 5), lines.slice(4)], record).broken).toBeUndefined();
  expect(checkAudit([lines.slice(3)], record)).toMatchObject({ first: 4, broken: undefined });
  expect(checkAudit([lines.slice(0, -1)], record).broken).toMatch(/record on GitHub has line/);
  expect(checkAudit([lines.slice(0, 4), lines.slice(6)]).broken).toMatch(/A line is missing/);
  expect(checkAudit([lines.map((line) => ({ ...line, run: "1/1" }))]).broken).toMatch(/changed/);
  expect(checkAudit([]).broken).toBe("There is no line in it.");
});

describe("a value that holds its own id", () => {
  test("is rotated, and the id is told while the value is not", async () => {
    const jwk = [randomCredential(key, { provider: { driver: "random", format: "jwk" } })];
    await stage.job({ inputs: { credentials: jwk } });
    stage.wait(month);
    const { report } = await stage.job({ inputs: { credentials: jwk } });
    const { kid, k } = JSON.parse(stage.secret("API_KEY_B") ?? "{}") as Record<string, string>;
    const text = JSON.stringify(report);
    expect(report?.claims.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(text).toContain(`new credential B-${kid ?? "none"};`);
    expect(text).not.toContain(k);
  });
});
