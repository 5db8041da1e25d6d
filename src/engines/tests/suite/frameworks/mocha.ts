import type { Framework, TestRun } from "../framework.ts";
import { record, textOf } from "../project.ts";

const firstLines = 2000;
const valued =
  /^(?:-r|--require|--import|--config|-t|--timeout|-u|--ui|--extension|--spec|-g|--grep|--ignore|--file|--package|--loader|-n|--node-option)$/;

export const mocha: Framework = {
  name: "mocha",
  words: ["mocha"],
  package: "mocha",
  configuration: /^\.mocharc\.(?:[cm]?js|json|jsonc|ya?ml)$/,
  command: (program, { launch, only, results }) => [
    ...launch.nodeOptions,
    program,
    ...(only === undefined ? launch.given : [...optionsOf(launch.given), "--spec", only.join(",")]),
    "--reporter=json",
    "--reporter-option",
    `output=${results}`,
    "--exit",
  ],
  parse: (text) => {
    const { passes, failures } = record(JSON.parse(text)) ?? {};
    if (!Array.isArray(passes) || !Array.isArray(failures)) throw new Error("no passes");
    return [...runs(passes, true), ...runs(failures, false)];
  },
  witness: ({ launch: { nodeOptions, given }, only }) => ({
    testRunner: "mocha",
    packages: ["@stryker-mutator/mocha-runner", "mocha"],
    version: "10.0.0",
    coverageAnalysis: "perTest",
    settings: {
      mochaOptions: {
        ...required(given),
        ...specOf(given, only),
      },
    },
    nodeArguments: nodeOptions,
    preload: namesOfMocha12,
  }),
};

/**
 * StrykerJS's runner asks for files of Mocha's command line without an ending; since Mocha 12.0.3
 * they end in `.cjs`, which Node does not try.
 */
const namesOfMocha12 = `const Module = require("node:module");
const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  const inMocha = /lib[\\\\/]cli[\\\\/](?:run-helpers|collect-files|options)$/.test(request);
  try {
    return resolve.call(this, request, ...rest);
  } catch (error) {
    if (!inMocha) throw error;
    return resolve.call(this, request + ".cjs", ...rest);
  }
};
`;

function runs(list: readonly unknown[], passed: boolean): TestRun[] {
  return list.map(record).map((test) => ({
    title: textOf(test?.["title"]),
    passed,
    message: textOf(record(test?.["err"])?.["stack"]).slice(0, firstLines),
  }));
}

function optionsOf(given: readonly string[]): string[] {
  return given.filter((word, at) => word.startsWith("-") || valued.test(given[at - 1] ?? ""));
}

function specOf(given: readonly string[], only: readonly string[] | undefined) {
  const options = new Set(optionsOf(given));
  const spec = only ?? given.filter((word) => !options.has(word));
  return spec.length === 0 ? {} : { spec };
}

function required(given: readonly string[]): { require?: string[] } {
  const require = given.flatMap((word, at) => {
    const [name, value] = word.split("=");
    if (name !== "-r" && name !== "--require") return [];
    return value ?? given[at + 1] ?? [];
  });
  return require.length === 0 ? {} : { require };
}
