import { describe, expect, test } from "@jest/globals";
import {
  actionSource,
  contractInputs,
  flagSource,
  readConfig,
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

const action = (inputs: Record<string, string>) =>
  actionSource(
    Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  );

describe("values", () => {
  test("come from the input, else the configuration, else the default", async () => {
    const config = await readConfig("contract:\n  fail-on: warning\n  spec: [api.yaml]\n");
    const section = config.section("contract");
    expect(readInputs(contractInputs, [action({ "fail-on": "note" }), section])).toEqual({
      failOn: "note",
      spec: ["api.yaml"],
      usage: [],
      gate: true,
    });
    expect(readInputs(contractInputs, [action({}), section]).failOn).toBe("warning");
    const defaults = { failOn: "error", spec: [], usage: [], gate: true };
    expect(readInputs(contractInputs, [action({})])).toEqual(defaults);
  });

  test("an input that GitHub passes as an empty string was not given", () => {
    expect(readInputs(contractInputs, [action({ "fail-on": "  " })]).failOn).toBe("error");
  });

  test("lists are written one a line or as JSON", () => {
    const read = (expected: string) =>
      readInputs(reportInputs, [action({ reports: "here", expected })]).expected;
    expect(read("contract")).toEqual(["contract"]);
    expect(read('["contract"]')).toEqual(["contract"]);
    expect(readInputs(contractInputs, [action({ spec: "a.yaml\r\n\n  b.yaml  " })]).spec).toEqual([
      "a.yaml",
      "b.yaml",
    ]);
  });

  test("switches are true or false, however they are capitalized", () => {
    const read = (value: string) =>
      readInputs(reportInputs, [action({ reports: "here", "dry-run": value })]).dryRun;
    expect(read("True")).toBe(true);
    expect(read("FALSE")).toBe(false);
  });

  test("numbers are whole and positive", () => {
    const read = (value: string) =>
      readInputs(reportInputs, [action({ reports: "here", "pull-request": value })]);
    expect(read("17").pullRequest).toBe(17);
    expect(factsOf(() => read("0")).code).toBe("input-invalid");
    expect(factsOf(() => read("1.5")).why).toBe('It is "1.5", expected a whole number from 1 up.');
  });
});

describe("a wrong value", () => {
  test("names the input, what it is, what it may be and the nearest right one", () => {
    expect(factsOf(() => readInputs(contractInputs, [action({ "fail-on": "eror" })]))).toEqual({
      code: "input-invalid",
      what: "`fail-on` has a value that it cannot have",
      where: "input `fail-on`",
      why: 'It is "eror", expected one of error, warning, note, never.',
      fix: "write `error`.",
    });
  });

  test("in the configuration is named with its line and column", async () => {
    const config = await readConfig("contract:\n  spec: openapi.yaml\n  fail-on: 3\n");
    const facts = factsOf(() => readInputs(contractInputs, [config.section("contract")]));
    expect(facts.where).toBe(".github/lamplighter.yml:3:3");
    expect(facts.fix).toBe("use one of: error, warning, note, never.");
  });

  test("is shortened when it is long", () => {
    const facts = factsOf(() =>
      readInputs(contractInputs, [action({ "fail-on": "x".repeat(500) })]),
    );
    expect(facts.why.length).toBeLessThan(160);
  });
});

describe("an unknown name", () => {
  test("is refused with the nearest right one", () => {
    const facts = factsOf(() => readInputs(contractInputs, [action({ "fail-one": "error" })]));
    expect(facts.code).toBe("input-unknown");
    expect(facts.where).toBe("input `fail-one`");
    expect(facts.fix).toBe("write `fail-on`.");
  });

  test("far from every right one lists them all", () => {
    const facts = factsOf(() => readInputs(contractInputs, [action({ zebra: "1" })]));
    expect(facts.fix).toMatch(/^use one of: base, head, base-ref/);
  });

  test("of a flag is shown as a flag", () => {
    const flags = flagSource(new Map([["fail-onn", "error"]]));
    expect(factsOf(() => readInputs(contractInputs, [flags])).where).toBe("flag `--fail-onn`");
  });

  test("that was renamed is answered with its new name", () => {
    const renamed = { ...contractInputs, renamed: { "break-on": "fail-on" } };
    const facts = factsOf(() => readInputs(renamed, [action({ "break-on": "error" })]));
    expect(facts.code).toBe("input-renamed");
    expect(facts.fix).toBe("write `fail-on` in place of `break-on`.");
  });

  test("that exists only on another surface is refused here", () => {
    expect(factsOf(() => readInputs(contractInputs, [action({ claim: "c-1" })])).code).toBe(
      "input-unknown",
    );
  });
});

describe("a missing value", () => {
  test("is asked for in the words of the surface", () => {
    expect(factsOf(() => readInputs(reportInputs, [action({})]))).toMatchObject({
      code: "input-missing",
      where: "input `reports`",
      fix: "add `reports: lamplighter-reports` under `with:`.",
    });
  });
});
