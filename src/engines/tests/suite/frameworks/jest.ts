import { join } from "node:path";
import type { Framework, TestRun, WitnessRequest } from "../framework.ts";
import { record, textOf } from "../project.ts";
import { pacedRunner } from "./jest-pace.ts";

const firstLines = 2000;

export const jest: Framework = {
  name: "jest",
  words: ["jest"],
  package: "jest",
  configuration: /^jest\.config\.[cm]?[jt]s(?:on)?$/,
  command: (program, { launch, only, results }) => [
    ...launch.nodeOptions,
    program,
    ...launch.given.filter((word) => word.startsWith("-")),
    "--json",
    `--outputFile=${results}`,
    "--coverage=false",
    "--maxWorkers=2",
    ...(only === undefined
      ? ["--passWithNoTests", ...launch.given.filter((word) => !word.startsWith("-"))]
      : ["--runTestsByPath", ...only]),
  ],
  parse: jestResults,
  witness: (request) => ({
    testRunner: "jest",
    packages: ["@stryker-mutator/jest-runner"],
    version: "10.0.0",
    coverageAnalysis: "perTest",
    settings: {
      jest: {
        projectType: "custom",
        // Related tests are found by Jest's own reading of imports, which not every import obeys.
        enableFindRelatedTests: false,
        ...configFile(request.launch.given),
        config: {
          ...(request.only === undefined
            ? {}
            : { testMatch: request.only.map(exactly), testRegex: [] }),
          ...(hasOwnRunner(request) ? {} : { runner: join(request.scratch, runnerName) }),
        },
      },
    },
    nodeArguments: request.launch.nodeOptions,
    ...(hasOwnRunner(request) ? {} : pace(request)),
  }),
};

const runnerName = "jest-runner.cjs";

function pace({ scratch, program, testFiles, everyKiller }: WitnessRequest) {
  const path = join(scratch, runnerName);
  return { scripts: [{ path, text: pacedRunner(testFiles, program, !everyKiller) }] };
}

/** What stands in for Jest's runner would be lost. */
function hasOwnRunner({ configuration, project }: WitnessRequest): boolean {
  const { jest: settings } = project.manifest.raw;
  return /\brunner\b/.test(configuration) || /"runner"/.test(JSON.stringify(settings ?? null));
}

/** A glob that one path matches, whatever characters it has. */
function exactly(path: string): string {
  return `<rootDir>/${path.replace(/[[\]{}()*?!+@|\\]/g, "\\$&")}`;
}

function configFile(given: readonly string[]): Record<string, string> {
  const joined = given.join(" ");
  const path = /(?:^| )(?:--config|-c)[ =](\S+)/.exec(joined)?.[1];
  return path === undefined ? {} : { configFile: path };
}

/** Jest's `--json`, which Vitest's `json` reporter copies. */
export function jestResults(text: string): readonly TestRun[] {
  const suites = record(JSON.parse(text))?.["testResults"];
  if (!Array.isArray(suites)) throw new Error("no testResults");
  return suites.flatMap((suite): TestRun[] => {
    const { assertionResults, status, message, name } = record(suite) ?? {};
    const tests = Array.isArray(assertionResults) ? assertionResults.map(record) : [];
    if (tests.length === 0 && status === "failed") {
      return [
        { title: textOf(name), passed: false, message: textOf(message).slice(0, firstLines) },
      ];
    }
    return tests
      .filter((test) => test?.["status"] === "passed" || test?.["status"] === "failed")
      .map((test) => ({
        title: textOf(test?.["title"]),
        passed: test?.["status"] === "passed",
        message: messagesOf(test?.["failureMessages"]).slice(0, firstLines),
      }));
  });
}

function messagesOf(value: unknown): string {
  return Array.isArray(value) ? value.map(textOf).join("\n") : "";
}
