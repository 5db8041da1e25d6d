import { failOn, gate, model, reportPath } from "./common.ts";
import { flag, lines, natural, text } from "./field.ts";
import { defineInputs, type Values } from "./input-set.ts";

export const testsInputs = defineInputs({
  name: "tests",
  summary:
    "Finds changes of the code that no test notices, and writes tests that are proven to notice them.",
  fields: {
    project: text({
      description: "Folder of the package, the one that holds package.json.",
      default: ".",
      surfaces: ["action", "flag", "config"],
    }),
    files: lines({
      description:
        "Globs of the files to look at, relative to the project, one a line. Left out: the package's own code.",
      example: "src/pricing/*.ts",
      surfaces: ["action", "flag", "config"],
    }),
    baseRef: text({
      description:
        "The commit or branch before the change; only changed lines are looked at. On a pull request: its base. Left out elsewhere: everything is looked at.",
      example: "main",
    }),
    headRef: text({
      description: "The commit after the change, as the report names it. It has to be checked out.",
      example: "HEAD",
    }),
    budgetSeconds: natural({
      description: "CPU seconds for the search of new tests. Default: 60.",
      example: "120",
      surfaces: ["action", "flag", "config"],
    }),
    threshold: natural({
      description:
        "Least mutation score of the project's own tests, in percent. Below it is an error.",
      example: "80",
      surfaces: ["action", "flag", "config"],
    }),
    write: flag({
      description:
        "Write the new tests into the project. Otherwise they are proposed in the report.",
      default: false,
      surfaces: ["flag"],
    }),
    shard: text({
      description:
        "Try only this part of the mutants, such as 2/4, and write `mutation-path`. The parts are the output `shards` of `actions/plan`.",
      example: "2/4",
    }),
    measured: text({
      description:
        "Folder with the `mutation-path` files of all parts. They are put together here instead of running the project's own tests on mutants again.",
      example: "parts",
    }),
    mutationPath: text({
      description:
        "File that the mutants are written to, with what the project's own tests do to each, in the mutation-testing-report-schema.",
      example: "mutation-2-of-4.json",
    }),
    cache: text({
      description:
        "File in which what the tests do to mutants is kept for later runs. A result is used again only where the code, its imports and tests, every other file, the packages and the tools are the same.",
      example: ".cache/lamplighter-tests.json",
      surfaces: ["action", "flag", "config"],
    }),
    model,
    failOn,
    gate,
    prove: text({
      description: "Shows the tests pass on the code, and what they do on the mutant with this id.",
      example: "0a1b2c3d4e5f",
      surfaces: ["flag"],
    }),
    proposed: text({
      description: "A report whose proposed tests are added first. Goes with `prove`.",
      example: "report-tests.json",
      surfaces: ["flag"],
    }),
    reportPath,
  },
  outputs: {
    verdict: "`pass`, `warn`, `fail`, `skipped` or `error`.",
    "score-before": "Mutation score of the project's own tests, in percent.",
    "score-after": "The same with the new tests, as far as StrykerJS has confirmed them.",
    "mutants-total": "Mutants that count.",
    killed: "Mutants that the project's own tests notice.",
    survived: "Mutants that its tests run and do not notice.",
    "no-coverage": "Mutants that none of its tests runs.",
    "left-out":
      "Mutants in logging, messages, data tables and compilers' helpers, which do not count.",
    "tests-added": "New tests, written or proposed.",
    "kills-proven": "Mutants that only the new tests kill, confirmed by StrykerJS.",
    suspicious: "Calls whose results look wrong; they are questions, not tests.",
    "flaky-rejected": "New tests that did not pass ten times in ten orders, time zones and clocks.",
    "model-kills":
      "Mutants killed only from a model's inputs, confirmed; only where one is configured.",
    "model-tokens": "Tokens that the model took; only where one is configured.",
    "model-usd": "What the model cost in US dollars; only where one is configured.",
    reused: "Mutants whose fate is that of an earlier run on the same ground (`cache`).",
    "cpu-seconds": "CPU seconds of everything, StrykerJS included.",
    "report-path": "The report as JSON, for `actions/report`.",
  },
});

export type TestsInputs = Omit<Values<typeof testsInputs>, "reportPath" | "gate">;
