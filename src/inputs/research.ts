import { failOn, gate, model, reportPath } from "./common.ts";
import { flag, lines, natural, text } from "./field.ts";
import { defineInputs, type Values } from "./input-set.ts";

const everywhere = ["action", "flag", "config"] as const;

export const researchInputs = defineInputs({
  name: "research",
  summary:
    "Measures where a project is at risk, from its history, code, results, dependencies and workflows, and says what to do first. It runs nothing of the project and needs no model.",
  fields: {
    project: text({
      description: "Folder to look at: a repository, or a package in one.",
      default: ".",
      surfaces: everywhere,
    }),
    only: lines({
      description: "Collectors to run, one a line; their whole evidence is shown then.",
      example: "hotspots",
      surfaces: ["action", "flag"],
    }),
    files: lines({
      description:
        "Globs of the files that evidence may be about, from the top of the repository, one a line.",
      example: "src/**",
      surfaces: everywhere,
    }),
    results: lines({
      description:
        "Further files and folders with coverage, mutation reports and test results, relative to the project, one a line. `coverage`, `reports`, `test-results`, `test-reports` and `lamplighter-reports` are looked at anyway.",
      example: "packages/api/coverage",
      surfaces: everywhere,
    }),
    history: text({
      description:
        "What earlier runs of bench measured: a folder, or a branch such as `lamplighter-data`.",
      example: "lamplighter-data",
      surfaces: ["action", "flag"],
    }),
    previous: text({
      description:
        "The `evidence-path` file of the last run. What has not changed since is folded into one line.",
      example: "research.json",
      surfaces: ["action", "flag"],
    }),
    evidencePath: text({
      description: "File that all evidence and all findings are written to, as JSON.",
      example: "lamplighter/research.json",
      surfaces: ["action", "flag"],
    }),
    findings: natural({
      description: "Most findings that are shown, up to 7. Left out: 7, on a pull request 5.",
      example: "3",
      surfaces: everywhere,
    }),
    offline: flag({
      description: "Ask no registry; vulnerabilities and the age of dependencies are not checked.",
      default: false,
      surfaces: everywhere,
    }),
    registry: text({
      description: "The npm registry that is asked about dependencies and advisories.",
      default: "https://registry.npmjs.org",
      surfaces: everywhere,
    }),
    model,
    failOn: { ...failOn, fallback: "never" as const },
    reportPath,
    gate,
  },
  outputs: {
    verdict: "`pass`, `warn`, `fail`, `skipped` or `error`.",
    findings: "How many findings there are, those not shown counted as well.",
    evidence: "How many items of evidence there are.",
    unchanged: "How many findings are the same as in the last run.",
    "model-claims": "Sentences of a model that passed the checker; only where one was asked.",
    "model-claims-dropped": "Sentences that did not; only where one was asked.",
    "report-path": "The report as JSON, for `actions/report`.",
    "sarif-path": "The claims as SARIF 2.1.0.",
  },
});

export type ResearchInputs = Omit<Values<typeof researchInputs>, "reportPath" | "gate" | "model">;
