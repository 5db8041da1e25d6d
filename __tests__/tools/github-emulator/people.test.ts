import { expect, test } from "@jest/globals";
import { asker } from "./ask.ts";
import { at, refusal, stage } from "./setup.ts";

test("who put a label on and who took it off can be asked", async () => {
  await using it = await stage();
  it.emulator.addLabel(it.pull, "keep", "alice");
  it.emulator.addLabel(it.pull, "keep", "bob");
  it.emulator.removeLabel(it.pull, "keep", "bob");
  const ask = asker(it, it.client({ "pull-requests": "read", issues: "read" }));
  const events = (await ask("issues/list-events", { ...at, issue_number: 1 })) as unknown as {
    event: string;
    actor: { login: string };
    label: { name: string };
  }[];
  expect(events.map(({ event, actor, label }) => [event, actor.login, label.name])).toEqual([
    ["labeled", "alice", "keep"],
    ["unlabeled", "bob", "keep"],
  ]);
});

test("a second equal reaction is the first one", async () => {
  await using it = await stage();
  const comment = it.emulator.comment(it.pull, { author: "alice", body: "Please" });
  const ask = asker(it, it.client({ "pull-requests": "write" }));
  const wanted = { ...at, comment_id: comment.id, content: "+1" };
  const first = await ask("reactions/create-for-issue-comment", wanted);
  expect(await ask("reactions/create-for-issue-comment", wanted)).toEqual(first);
  expect(comment.reactions).toHaveLength(1);
});

test("a comment on a pull request is an event that GitHub's description accepts", async () => {
  await using it = await stage();
  const comment = it.emulator.comment(it.pull, { author: "alice", body: "Please" });
  const payload = it.emulator.events.issueComment({ action: "created", pull: it.pull, comment });
  expect(payload["comment"]).toMatchObject({ body: "Please", user: { login: "alice" } });
});

test("only what has ended, and badly, can be run again", async () => {
  await using it = await stage();
  const facts = {
    repository: it.repository,
    event: "pull_request",
    workflow: { name: "CI", path: ".github/workflows/ci.yml" },
    head: { branch: "feature", sha: it.head },
  };
  const ask = asker(it, it.client({ actions: "write" }));
  const rerun = (run_id: number) => ask("actions/re-run-workflow-failed-jobs", { ...at, run_id });
  const failed = it.emulator.createRun({ ...facts, conclusion: "failure" });
  await rerun(failed.id);
  expect(failed).toMatchObject({ status: "queued", attempt: 2 });
  expect((await refusal(rerun(failed.id))).message).toContain("already running");
  const fine = it.emulator.createRun({ ...facts, conclusion: "success" });
  expect((await refusal(rerun(fine.id))).status).toBe(403);
});
