import type { Framework, Launch, TestRun } from "../framework.ts";
import { record, textOf } from "../project.ts";

const firstLines = 2000;
const testNames = /(?:^|\/)(?:test\/.*|test(?:-[^/]*)?|[^/]*[.\-_]test)\.[cm]?[jt]s$/;

/**
 * Writes one line of JSON for each test. Node's own reporters are made for people, and change
 * with its versions.
 */
export const reporterSource = `export default async function* report(source) {
  for await (const { type, data } of source) {
    if (type !== "test:pass" && type !== "test:fail") continue;
    if (data.skip !== undefined || data.todo !== undefined) continue;
    const { name, details } = data;
    const cause = details?.error?.cause ?? details?.error;
    const message = type === "test:fail" ? String(cause?.stack ?? cause ?? "") : "";
    const group = details?.type === "suite";
    yield JSON.stringify({ name, group, passed: type === "test:pass", message }) + "\\n";
  }
}
`;

export const nodeTest: Framework = {
  name: "node:test",
  words: ["--test"],
  package: undefined,
  configuration: /^$/,
  command: (reporter, { launch, only, results }) => [
    ...options(launch),
    "--test",
    `--test-reporter=${reporter}`,
    `--test-reporter-destination=${results}`,
    ...(only ?? launch.given.filter((word) => !word.startsWith("-"))),
  ],
  parse: (text) =>
    text
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => record(JSON.parse(line)) ?? {})
      .filter(({ group, passed }) => group !== true || passed !== true)
      .map(({ name, passed, message }): TestRun => ({
        title: textOf(name),
        passed: passed === true,
        message: textOf(message).slice(0, firstLines),
      })),
  witness: ({ launch, only, project: { paths } }) => ({
    testRunner: "tap",
    packages: ["@stryker-mutator/tap-runner"],
    version: "10.0.0",
    coverageAnalysis: "perTest",
    settings: {
      tap: {
        testFiles: only ?? paths.filter((path) => testNames.test(path)),
        // One process a file, which prints TAP only when it is told to.
        nodeArgs: [...options(launch), "--test-reporter=tap", "-r", "{{hookFile}}", "{{testFile}}"],
        // A file that is ended early leaves no counts behind.
        forceBail: false,
      },
    },
    nodeArguments: [],
  }),
};

function options({ given, nodeOptions }: Launch): string[] {
  return [...nodeOptions, ...given.filter((word) => word.startsWith("-") && word !== "--test")];
}
