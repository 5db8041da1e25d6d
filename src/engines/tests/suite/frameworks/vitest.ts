import type { Framework } from "../framework.ts";
import { jestResults } from "./jest.ts";

export const vitest: Framework = {
  name: "vitest",
  words: ["vitest"],
  package: "vitest",
  configuration: /^vitest\.(?:config|workspace)\.[cm]?[jt]s$/,
  command: (program, { launch, only, results }) => [
    ...launch.nodeOptions,
    program,
    "run",
    ...launch.given.filter(
      (word) => word !== "run" && (only === undefined || word.startsWith("-")),
    ),
    "--reporter=json",
    `--outputFile=${results}`,
    "--coverage.enabled=false",
    "--passWithNoTests",
    ...(only ?? []),
  ],
  parse: jestResults,
  witness: ({ launch: { nodeOptions, given }, only, project: { paths } }) => ({
    testRunner: "vitest",
    packages: ["@stryker-mutator/vitest-runner", "vitest"],
    // 10.0.0 takes a mutant that breaks an import for a survivor, and with Vitest 5 every mutant
    // (stryker-js issue 6210); 10.1.1 has set both right.
    version: "10.1.1",
    coverageAnalysis: "perTest",
    settings: {
      vitest: {
        // Its search for related tests knows `import` only and finds none where tests `require`.
        related: false,
        ...(only === undefined ? configFile(given) : { configFile: narrowed }),
      },
    },
    nodeArguments: nodeOptions,
    files:
      only === undefined
        ? []
        : [
            {
              path: narrowed,
              text: narrowedConfig(configFile(given).configFile ?? found(paths), only),
            },
          ],
  }),
};

const narrowed = "lamplighter.vitest.config.mjs";

function found(paths: readonly string[]): string | undefined {
  return ["vitest", "vite"]
    .flatMap((name) =>
      paths.filter((path) => new RegExp(`^${name}\\.config\\.[cm]?[jt]s$`).test(path)),
    )
    .at(0);
}

/** The project's configuration, but for which files hold tests. */
function narrowedConfig(base: string | undefined, only: readonly string[]): string {
  return [
    base === undefined
      ? "const given = {};"
      : `import given from ${JSON.stringify(`./${base.replace(/^\.\//, "")}`)};`,
    'const base = typeof given === "function" ? await given({ command: "serve", mode: "test" }) : await given;',
    `export default { ...base, test: { ...base.test, include: ${JSON.stringify(only)} } };`,
    "",
  ].join("\n");
}

function configFile(given: readonly string[]): { configFile?: string } {
  const path = /(?:^| )(?:--config|-c)[ =](\S+)/.exec(given.join(" "))?.[1];
  return path === undefined ? {} : { configFile: path };
}
