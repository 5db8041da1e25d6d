import { expect, test } from "@jest/globals";
import {
  actionSource,
  completeContractInputs,
  contractInputs,
  flagSource,
  only,
  parseReport,
  readEvent,
  readInputs,
  reportInputs,
} from "../../src/inputs/index.ts";
import { Failure, type FailureFacts } from "../../src/model/index.ts";

function factsOf(act: () => unknown): FailureFacts {
  try {
    act();
  } catch (error) {
    if (error instanceof Failure) return error.facts;
    throw error;
  }
  throw new Error("nothing was thrown");
}

const flags = (given: Record<string, string>) => flagSource(new Map(Object.entries(given)));
const unread = "A setting that nothing reads would be ignored in silence.";

test("an input that nobody gave", () => {
  expect(factsOf(() => readInputs(reportInputs, [actionSource({})]))).toEqual({
    code: "input-missing",
    what: "`reports` is required",
    where: "input `reports`",
    why: "Nothing gave it a value.",
    fix: "add `reports: lamplighter-reports` under `with:`.",
  });
});

test("an input that does not exist", () => {
  expect(factsOf(() => readInputs(contractInputs, [flags({ "fail-onn": "error" })]))).toEqual({
    code: "input-unknown",
    what: "`fail-onn` is not a setting of contract",
    where: "flag `--fail-onn`",
    why: unread,
    fix: "write `fail-on`.",
  });
});

test("an input that was renamed", () => {
  const renamed = { ...contractInputs, renamed: { "break-on": "fail-on" } };
  expect(factsOf(() => readInputs(renamed, [flags({ "break-on": "error" })]))).toEqual({
    code: "input-renamed",
    what: "`break-on` has another name now",
    where: "flag `--break-on`",
    why: "It is called `fail-on` since it was renamed.",
    fix: "write `fail-on` in place of `break-on`.",
  });
});

test.each(["12px", "v12"])("a number with letters: %s", (value) => {
  const given = actionSource({ INPUT_REPORTS: "here", "INPUT_PULL-REQUEST": value });
  expect(factsOf(() => readInputs(reportInputs, [given]))).toEqual({
    code: "input-invalid",
    what: "`pull-request` has a value that it cannot have",
    where: "input `pull-request`",
    why: `It is "${value}", expected a whole number from 1 up.`,
    fix: "give `pull-request` a whole number from 1 up.",
  });
});

test("only variables that GitHub names as inputs are inputs", () => {
  const env = { PATH: "/bin", INPUT_SPEC: " api.yaml\n", "INPUT_FAIL-ON": undefined };
  const source = actionSource(env);
  expect(source.names).toEqual(["spec"]);
  expect(source.get("spec")).toEqual({ value: "api.yaml", where: "input `spec`" });
  expect(source.get("path")).toBeUndefined();
});

test("a list that ends like JSON is still one value a line", () => {
  const given = actionSource({ INPUT_SPEC: "a[1]\nb[2]" });
  expect(readInputs(contractInputs, [given]).spec).toEqual(["a[1]", "b[2]"]);
});

test("a flag that was not given leaves the next source to answer", () => {
  const sources = [flags({ spec: "a.yaml" }), flags({ "fail-on": "note" })];
  expect(readInputs(contractInputs, sources)).toMatchObject({ spec: ["a.yaml"], failOn: "note" });
});

test("one step reads its part of what several are given", () => {
  const given = actionSource({ INPUT_SPEC: "api.yaml", INPUT_REPORTS: "here" });
  const own = only(given, contractInputs);
  expect(own.names).toEqual(["spec"]);
  expect(readInputs(contractInputs, [own]).spec).toEqual(["api.yaml"]);
});

test("an event of another shape", () => {
  const facts = factsOf(() => readEvent("pull_request", { action: "opened", number: "one" }));
  expect(facts).toMatchObject({
    code: "event-invalid",
    what: "The payload of the pull_request event cannot be read",
    fix: "run this from a workflow that listens to `pull_request`, or pass the inputs by hand.",
  });
  expect(facts.where).toMatch(/^GITHUB_EVENT_PATH, \w+/);
  expect(facts.why).toMatch(/^Invalid .+\.$/);
});

test("a report of another shape", () => {
  const facts = factsOf(() => parseReport('{"schemaVersion": 1}', "reports/a.json"));
  expect(facts).toMatchObject({
    code: "report-invalid",
    what: "A file is not a Lamplighter report",
    where: "reports/a.json",
    fix: "pass a file that an engine wrote to `report-path`, of the same version as this one.",
  });
  expect(facts.why).toMatch(/^engine: Invalid .+\.$/);
});

test("half a pair to compare, and nothing at all", () => {
  expect(
    factsOf(() => completeContractInputs({ spec: [], usage: [], failOn: "error", head: "b" })),
  ).toEqual({
    code: "input-missing",
    what: "`base` is not given",
    where: "input `base`",
    why: "`base` and `head` name two files, and one alone cannot be compared.",
    fix: "give `base` too, or use `base-ref` to compare commits.",
  });
  expect(factsOf(() => completeContractInputs({ spec: [], usage: [], failOn: "error" }))).toEqual({
    code: "input-missing",
    what: "There is nothing to compare",
    where: "inputs `base`, `head` and `base-ref`",
    why: "Neither two files nor a commit to start from is given.",
    fix: "give `base` and `head`, or `base-ref`.",
  });
});
