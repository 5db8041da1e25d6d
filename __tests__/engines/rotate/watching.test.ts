import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { fakeFiles } from "../../fakes/files.ts";
import { credentials, month, rules, texts } from "./api-key.ts";
import { openStage, randomCredential, type Stage } from "./stage.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const issues = () => [...stage.repository.issues.values()];

describe("the watcher", () => {
  test("reports what is past its age though no rotation ever ran, with no token at all", async () => {
    await stage.job({ inputs: { credentials } });
    const record = stage.variable("API_KEY_ROTATION") ?? "";
    const watch = () =>
      stage.job({
        inputs: { credentials, mode: "watch", token: undefined },
        variables: { API_KEY_ROTATION: record },
        own: { issues: "write" },
      });
    stage.wait(30 * 24 + 23);
    expect(rules(await watch())).toEqual([]);
    stage.wait(2);
    const late = await watch();
    expect(late.report).toMatchObject({ verdict: "fail", claims: [{ rule: "rotation-overdue" }] });
    expect(texts(late)).toBe("API_KEY is past its age: 31 days old, at most 30 wanted");
  });

  test("reports a rotation that stands still, and one that never was", async () => {
    await stage.job({ inputs: { credentials } });
    stage.wait(month);
    stage.consumer();
    stage.wait(1);
    await stage.job({ inputs: { credentials } });
    stage.wait(50);
    const both = [...credentials, randomCredential("OTHER")];
    const watched = await stage.job({ inputs: { credentials: both, mode: "watch" } });
    expect(rules(watched)).toEqual(["rotation-stuck", "rotation-never"]);
    expect(texts(watched)).toContain("stands still at `draining`");
  });
});

test("one issue for each credential is opened, kept up to date in place, and closed", async () => {
  await stage.job({ inputs: { credentials } });
  stage.wait(month + 24);
  const watch = () => stage.job({ inputs: { credentials, mode: "watch" } });
  await watch();
  stage.wait(48);
  await watch();
  expect(issues()).toMatchObject([{ state: "open", title: "API_KEY needs a person" }]);
  expect(issues()[0]?.body).toContain("34 days old");
  await stage.job({ inputs: { credentials } });
  expect(issues()).toMatchObject([{ state: "closed", title: "API_KEY is rotated again" }]);
  expect(stage.emulator.violations).toEqual([]);
});

test("an issue that cannot be written is said, and hinders nothing", async () => {
  const { report } = await stage.job({ inputs: { credentials }, own: { actions: "read" } });
  expect(stage.secret("API_KEY_A")).toBeDefined();
  expect(report?.verdict).toBe("pass");
  expect(report?.notChecked[0]?.why).toContain("issues: write");
});

describe("a later job of the same run", () => {
  test("shows that it was given the new value, that it works and the old one does not", async () => {
    await stage.job({ inputs: { credentials } });
    stage.wait(month);
    const old = stage.secret("API_KEY_A") ?? "";
    await stage.job({ inputs: { credentials } });
    const back = await stage.job({
      inputs: { credentials, mode: "read-back" },
      variables: { API_KEY_A: old },
    });
    expect(rules(back)).toEqual(["rotation-read-back", "rotation-old-fails"]);
    expect(texts(back)).toContain("this job was given the very value that was promoted");
  });

  test.each([
    [{ API_KEY_A: "another-value-altogether" }, "rotation-read-back-differs"],
    [{ API_KEY_A: undefined as never }, "rotation-not-given"],
  ])("that is given %j fails", async (variables, rule) => {
    await stage.job({ inputs: { credentials } });
    const back = await stage.job({ inputs: { credentials, mode: "read-back" }, variables });
    expect(back.report).toMatchObject({ verdict: "fail", claims: [{ rule }] });
  });
});

describe("the doctor", () => {
  const doctor = (permissions: Readonly<Record<string, "read" | "write">>) =>
    stage.job({ inputs: { credentials, mode: "doctor" }, permissions });

  test("finds nothing where the token has Environments: write and no more", async () => {
    const { report } = await doctor({ environments: "write" });
    expect(report).toMatchObject({ verdict: "pass", claims: [], notChecked: [] });
    expect(report?.notes[0]?.text).toBe(
      "The token may write secrets of environment production of acme/storefront.",
    );
  });

  test("names each power that the token does not need", async () => {
    const examined = await doctor({
      ...{ environments: "write", contents: "write", administration: "write", secrets: "read" },
      ...{ actions: "write", actions_variables: "read", codespaces_secrets: "read" },
    });
    expect(examined.report?.verdict).toBe("warn");
    expect(texts(examined).match(/needs: .*/g)).toEqual([
      "needs: Administration: write",
      "needs: Contents: write",
      "needs: Actions: write",
      "needs: Secrets: read",
      "needs: Variables: read",
      "needs: Codespaces secrets: write",
    ]);
  });

  test("says which permission is missing, and changes nothing by asking", async () => {
    await stage.job({ inputs: { credentials } });
    const before = JSON.stringify([...stage.repository.environments.values()]);
    const examined = await doctor({ environments: "read" });
    expect(examined.report?.verdict).toBe("fail");
    expect(examined.report?.claims[0]).toMatchObject({
      rule: "token-lacks",
      proof: { expected: "200 and 404" },
    });
    await doctor({ environments: "write", contents: "write" });
    expect(JSON.stringify([...stage.repository.environments.values()])).toBe(before);
  });

  test("finds slots that the step was not given, and a pointer that was moved", async () => {
    await stage.job({ inputs: { credentials } });
    stage.setVariable("API_KEY_SLOT", "B");
    const examined = await stage.job({
      inputs: { credentials, mode: "doctor" },
      variables: { API_KEY_A: undefined as never },
    });
    expect(rules(examined)).toEqual(["rotation-pointer-moved", "rotation-not-given"]);
  });

  test.each([
    ["    concurrency: { group: rotate, queue: max }\n", []],
    ["", ["rotation-concurrency"]],
    ["    concurrency: rotate\n", ["rotation-concurrency"]],
    ["    concurrency: { group: rotate }\n", ["rotation-concurrency"]],
    [
      "    concurrency: { group: rotate, queue: max, cancel-in-progress: true }\n",
      ["rotation-concurrency"],
    ],
  ])("looks whether a job that rotates waits for its turn: %j", async (concurrency, expected) => {
    const uses = "lamplighter-actions/lamplighter/actions/rotate@v1";
    const workflow = `on: push\njobs:\n  rotate:\n${concurrency}    steps: [{ uses: ${uses} }]\n  watch:\n    steps: [{ uses: ${uses}, with: { mode: watch } }]\n`;
    const examined = await stage.job({
      inputs: { credentials, mode: "doctor" },
      ports: { files: fakeFiles({ ".github/workflows/rotate.yml": workflow }) },
    });
    expect(rules(examined)).toEqual(expected);
  });
});
