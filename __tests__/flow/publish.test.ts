import { beforeEach, describe, expect, test } from "@jest/globals";
import { publish, type Publication } from "../../src/flow/publish.ts";
import { readThread } from "../../src/flow/thread.ts";
import { fakeForge, viewer, type FakeForge } from "../fakes/forge.ts";
import { fakeWorkflow, type FakeWorkflow } from "../fakes/workflow.ts";
import { base, claim, head, report } from "./examples.ts";

let forge: FakeForge;
let workflow: FakeWorkflow;

const publication: Omit<Publication, "thread"> = {
  reports: [report()],
  pullRequest: 17,
  base,
  head,
  notices: [],
  keep: {},
  run: 7,
  annotate: false,
  check: true,
  dryRun: false,
};

beforeEach(() => {
  forge = fakeForge();
  workflow = fakeWorkflow();
});

const send = async (changed: Partial<Publication> = {}) => {
  const thread = await readThread(forge, 17);
  return publish({ forge, workflow }, { ...publication, thread, ...changed });
};

describe("the comment", () => {
  test("is created once and updated afterwards", async () => {
    expect(await send()).toBe("#1");
    await send({ reports: [report({ verdict: "pass", headline: "All well.", claims: [] })] });
    expect(forge.writes).toEqual(["createComment", "updateComment"]);
    expect(forge.stored).toHaveLength(1);
  });

  test("is not written when nothing changed", async () => {
    await send();
    await send();
    await send();
    expect(forge.writes).toEqual(["createComment", "updateComment"].slice(0, forge.writes.length));
    const before = forge.writes.length;
    await send();
    expect(forge.writes).toHaveLength(before);
  });

  test("of someone else with our marker is left alone", async () => {
    const planted = "<!-- lamplighter -->\nAll well!";
    forge.stored.push({ id: 1, author: "mallory", body: planted, url: "#1" });
    await send();
    expect(forge.stored[0]?.body).toBe(planted);
    expect(forge.stored).toHaveLength(2);
  });

  test("that two runs created at once ends as one", async () => {
    await send();
    const body = forge.stored[0]?.body ?? "";
    forge.stored.push({ id: 9, author: viewer, body, url: "#9" });
    await send();
    expect(forge.stored.map(({ id }) => id)).toEqual([1]);
  });

  test("is only printed on a dry run", async () => {
    await send({ dryRun: true });
    expect(workflow.quoted[0]).toContain("### 1 check failed");
    expect(forge.writes).toEqual([]);
    expect(workflow.summaries).toHaveLength(1);
  });
});

describe("a refused permission", () => {
  test("costs the comment only: the summary and a notice name what is missing", async () => {
    forge.refused.add("createComment");
    expect(await send()).toBeUndefined();
    expect(workflow.summaries[0]).toContain("operation-removed");
    expect(workflow.summaries[0]).toContain("pull-requests: write");
    expect(workflow.annotations).toMatchObject([
      {
        level: "notice",
        title: "Lamplighter: The token lacks the permission `pull-requests: write`",
      },
    ]);
  });

  test("does not hide other trouble", async () => {
    forge.comments = () => Promise.reject(new Error("the network is down"));
    await expect(send()).rejects.toThrow("the network is down");
  });
});

describe("annotations", () => {
  test("are written where no engine's job has written them", async () => {
    await send({ annotate: true });
    expect(workflow.annotations).toMatchObject([
      { level: "error", path: "openapi.yaml", line: 12 },
    ]);
    await send();
    expect(workflow.annotations).toHaveLength(1);
  });
});

describe("more places than a job can show", () => {
  const many = Array.from({ length: 120 }, (_, n) => ({ ...claim, id: `c-${n}` }));

  test("become a check run", async () => {
    await send({ reports: [report({ claims: many })] });
    expect(forge.checks).toHaveLength(1);
    expect(forge.checks[0]?.annotations).toHaveLength(120);
    expect(forge.checks[0]).toMatchObject({ sha: head, conclusion: "neutral" });
  });

  test("and few of them do not", async () => {
    await send();
    expect(forge.checks).toEqual([]);
  });
});
