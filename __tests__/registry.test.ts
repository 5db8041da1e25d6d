import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { fieldsOn } from "../src/inputs/index.ts";
import { entryNames } from "../src/main.ts";
import { changeEngines, engineNames } from "../src/model/index.ts";
import { engines } from "../src/registry/index.ts";

interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly with?: Record<string, unknown> }[];
}

const { jobs } = parse(readFileSync(".github/workflows/pull-request.yml", "utf8")) as {
  readonly jobs: Readonly<Record<string, Job>>;
};

describe.each(engineNames)("the engine %s", (name) => {
  const { inputs, examples } = engines[name];

  test("has settings under its own name, with a threshold and a place for its report", () => {
    expect(inputs.name).toBe(name);
    const names = fieldsOn(inputs, "action").map(([field]) => field);
    expect(names).toEqual(expect.arrayContaining(["fail-on", "report-path", "gate"]));
    expect(Object.keys(inputs.outputs)).toEqual(expect.arrayContaining(["verdict", "report-path"]));
  });

  test("shows how it is called", () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const line of examples) expect(line).toMatch(new RegExp(`^lamplighter ${name} -`));
  });

  test("is an action with an entry in the bundle", () => {
    const action = parse(readFileSync(`actions/${name}/action.yml`, "utf8")) as {
      runs: { main: string };
    };
    expect(action.runs.main).toBe(`../../dist/${name}.js`);
    expect(existsSync(`actions/${name}/README.md`)).toBe(true);
    expect(entryNames).toContain(name);
  });
});

describe.each(changeEngines)("the engine %s, which looks at changes,", (name) => {
  test("has a job that runs where it was asked for, may not write, and is waited for", () => {
    const job = jobs[name];
    expect(job?.if).toContain(`contains(needs.plan.outputs.engines, '"${name}"')`);
    expect(Object.values(job?.permissions ?? {})).not.toContain("write");
    const step = job?.steps.find(({ uses }) => uses === `$/actions/${name}`);
    expect(step?.with?.["gate"]).toBe("false");
    expect(step?.with?.["report-path"]).toBe(`lamplighter-reports/report-${name}.json`);
    expect(jobs["report"]?.needs).toContain(name);
  });
});
