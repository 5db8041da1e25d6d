import { describe, expect, test } from "@jest/globals";
import { planPullRequest, type PlanSettings } from "../../src/flow/plan.ts";
import { changeEngines } from "../../src/model/index.ts";
import { payload, pullRequest } from "./examples.ts";

const settings: PlanSettings = { label: "lamplighter", drafts: false };
const changed =
  (...paths: string[]) =>
  () =>
    Promise.resolve(paths);
const never = () => Promise.reject(new Error("the changed files were asked for"));

describe("an event", () => {
  test("with our label runs the engines that the change concerns", async () => {
    const plan = await planPullRequest(
      payload("labeled", "lamplighter"),
      settings,
      changed("README.md", "api/openapi.yaml"),
    );
    const skipped = changeEngines.filter((name) => name !== "contract");
    expect(plan).toMatchObject({ engines: ["contract"], skipped, fork: false });
  });

  test("with our label and no file of an engine's kind skips that engine by name", async () => {
    const plan = await planPullRequest(
      payload("labeled", "lamplighter"),
      settings,
      changed("README.md", ".github/workflows/ci.yml"),
    );
    expect(plan).toMatchObject({ engines: [], skipped: changeEngines });
    expect(plan.reason).toBe("No engine applies to the files that changed.");
  });

  test("with an engine's own label runs it whatever changed", async () => {
    const pull = pullRequest({ labels: ["lamplighter:contract"] });
    const event = payload("labeled", "lamplighter:contract", pull);
    expect((await planPullRequest(event, settings, never)).engines).toEqual(["contract"]);
  });

  test("with the label for accepting runs what the other labels ask for", async () => {
    const labels = ["lamplighter:contract", "lamplighter:accept"];
    const event = payload("labeled", "lamplighter:accept", pullRequest({ labels }));
    const plan = await planPullRequest(event, settings, never);
    expect(plan).toMatchObject({ engines: ["contract"], notices: [] });
    const alone = pullRequest({ labels: ["lamplighter:accept"] });
    const nothing = await planPullRequest(payload("opened", undefined, alone), settings, never);
    expect(nothing.engines).toEqual([]);
  });

  test.each(["bug", "lamplighter-docs", "Lamplighter"])(
    "with the foreign label %s does nothing and asks for nothing",
    async (label) => {
      const plan = await planPullRequest(payload("labeled", label), settings, never);
      expect(plan).toMatchObject({ engines: [], skipped: [] });
      expect(plan.reason).toBe("The label that was added is not for Lamplighter.");
    },
  );

  test.each(["opened", "reopened", "synchronize", "ready_for_review"])(
    "%s goes by the labels that are there",
    async (action) => {
      const with_ = await planPullRequest(payload(action), settings, changed("a.yaml"));
      expect(with_.engines).toEqual(["contract"]);
      const without = payload(action, undefined, pullRequest({ labels: ["bug"] }));
      expect((await planPullRequest(without, settings, never)).reason).toBe(
        "The pull request has no label `lamplighter`.",
      );
    },
  );

  test.each(["closed", "unlabeled", "edited"])("%s does nothing", async (action) => {
    const plan = await planPullRequest(payload(action), settings, never);
    expect(plan).toMatchObject({
      engines: [],
      skipped: [],
      reason: `Nothing is done on \`${action}\`.`,
    });
  });
});

describe("a pull request", () => {
  const draft = payload("labeled", "lamplighter", pullRequest({ draft: true }));

  test("that is a draft waits, unless drafts are asked for", async () => {
    expect((await planPullRequest(draft, settings, never)).reason).toContain("ready for review");
    const eager = { ...settings, drafts: true };
    expect((await planPullRequest(draft, eager, changed("a.yml"))).engines).toEqual(["contract"]);
  });

  test("that is closed is left alone", async () => {
    const closed = payload("labeled", "lamplighter", pullRequest({ open: false }));
    expect((await planPullRequest(closed, settings, never)).reason).toBe(
      "The pull request is closed.",
    );
  });

  test.each([["mira/storefront"], [undefined]])("from %s is a fork", async (repository) => {
    const pull = pullRequest({ head: { sha: "c".repeat(40), ref: "main", repository } });
    const event = payload("labeled", "lamplighter", pull);
    expect((await planPullRequest(event, settings, changed())).fork).toBe(true);
  });

  test("with a misspelled engine label is told the right one", async () => {
    const pull = pullRequest({ labels: ["lamplighter:contrat"] });
    const event = payload("labeled", "lamplighter:contrat", pull);
    const plan = await planPullRequest(event, settings, never);
    expect(plan.notices).toEqual([
      "The label `lamplighter:contrat` names no engine: write `contract`.",
    ]);
    expect(plan.engines).toEqual([]);
  });
});
