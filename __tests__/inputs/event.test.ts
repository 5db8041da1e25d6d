import { describe, expect, test } from "@jest/globals";
import { completeContractInputs, readEvent, type ContractInputs } from "../../src/inputs/index.ts";
import { base, head, payload } from "../flow/examples.ts";

describe("a webhook payload", () => {
  test("of a pull request is read, and what we do not know is left alone", () => {
    const given = { ...payload("labeled", "lamplighter"), sender: { login: "mira" } };
    const event = readEvent("pull_request", given);
    expect(event).toMatchObject({
      kind: "pull-request",
      payload: { action: "labeled", label: { name: "lamplighter" }, pull_request: { number: 17 } },
    });
  });

  test("of a deleted fork has no repository", () => {
    const given = payload("opened");
    given.pull_request.head.repo = null;
    const event = readEvent("pull_request", given);
    expect(event).toMatchObject({ payload: { pull_request: { head: { repo: null } } } });
  });

  test("of a run is read", () => {
    const run = {
      id: 9,
      event: "pull_request",
      head_sha: head,
      head_branch: "feature",
      head_repository: { owner: { login: "mira" } },
      conclusion: "success",
    };
    expect(readEvent("workflow_run", { workflow_run: run })).toEqual({
      kind: "workflow-run",
      payload: { workflow_run: run },
    });
  });

  test.each(["push", "schedule", ""])("of %j is not looked at", (name) => {
    expect(readEvent(name, { anything: 1 })).toEqual({ kind: "other", name });
  });

  test.each([
    ["pull_request", {}, "action"],
    ["pull_request", { action: "labeled" }, "pull_request"],
    ["pull_request", null, "GITHUB_EVENT_PATH"],
    ["workflow_run", { workflow_run: { id: "9" } }, "workflow_run"],
  ])("of %s that is %j names the part that is wrong", (name, given, where) => {
    const read = () => readEvent(name, given);
    expect(read).toThrow(`event-invalid: The payload of the ${name} event cannot be read`);
    expect(read).toThrow(where);
  });

  test.each(["main", "z".repeat(40), "a".repeat(39), `${"a".repeat(40)}\n`])(
    "with the commit %j is refused",
    (sha) => {
      const given = payload("opened");
      given.pull_request.head.sha = sha;
      expect(() => readEvent("pull_request", given)).toThrow("event-invalid");
    },
  );
});

describe("what to compare", () => {
  const inputs: ContractInputs = { spec: [], usage: [], failOn: "error" };
  const event = readEvent("pull_request", payload("opened"));

  test("is two files where two are given", () => {
    const files = { ...inputs, base: "a.yaml", head: "b.yaml" };
    expect(completeContractInputs(files, event)).toEqual(files);
  });

  test("is the event's base and head on a pull request", () => {
    expect(completeContractInputs(inputs, event)).toEqual({
      ...inputs,
      baseRef: base,
      headRef: head,
    });
  });

  test("is what is given before what the event says", () => {
    const given = { ...inputs, baseRef: "v1" };
    expect(completeContractInputs(given, event)).toEqual({ ...given, headRef: head });
    expect(completeContractInputs(given)).toEqual(given);
  });

  test.each([
    [{ base: "a.yaml" }, "`head` is not given", "give `head` too"],
    [{ head: "b.yaml" }, "`base` is not given", "give `base` too"],
    [{}, "There is nothing to compare", "give `base` and `head`, or `base-ref`"],
  ])("is missing in %j", (given, what, fix) => {
    const read = () => completeContractInputs({ ...inputs, ...given });
    expect(read).toThrow("input-missing");
    expect(read).toThrow(what);
    expect(read).toThrow(fix);
  });
});
