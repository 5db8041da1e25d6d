import {
  acceptInputs,
  planInputs,
  prepareInputs,
  proposeInputs,
  pullRequestInputs,
  reportInputs,
  researchIssueInputs,
  type InputSet,
} from "../../src/inputs/index.ts";
import { engineNames } from "../../src/model/index.ts";
import { witnessSchema } from "../../src/engines/contract/witness-file/witness.ts";
import { engines } from "../../src/registry/index.ts";
import { actionYaml } from "./action-yaml.ts";
import { commandPage } from "./command-page.ts";
import { configSchema, reportJsonSchema } from "./json-schema.ts";
import { between } from "./markers.ts";
import { actionSkeleton, readmeSkeleton } from "./skeleton.ts";
import { configTable, inputTable, outputTable } from "./tables.ts";

export interface Document {
  readonly path: string;
  readonly render: (before: string, path: string) => string;
}

/** Actions by their folder. The outputs of a composite one come from its step `outputs`. */
const actions: readonly (readonly [folder: string, inputs: InputSet])[] = [
  [".", pullRequestInputs],
  ["actions/plan", planInputs],
  ...engineNames.map((engine) => [`actions/${engine}`, engines[engine].inputs] as const),
  ["actions/propose", proposeInputs],
  ["actions/report", reportInputs],
  ["actions/accept", acceptInputs],
  ["actions/research-issue", researchIssueInputs],
  ["actions/prepare", prepareInputs],
];

const composite = "actions/prepare";

export const documents: readonly Document[] = [
  ...actions.map(([folder, inputs]) => ({
    path: folder === "." ? "action.yml" : `${folder}/action.yml`,
    render: (before: string, path: string) =>
      between(
        before || actionSkeleton(inputs),
        path,
        "#",
        "inputs and outputs",
        actionYaml(inputs, folder === composite),
      ),
  })),
  ...actions.map(([folder, inputs]) => ({
    path: folder === "." ? "docs/root-action.md" : `${folder}/README.md`,
    render: (before: string, path: string) => {
      const page = before || readmeSkeleton(inputs);
      const withInputs = between(page, path, "<!--", "inputs", inputTable(inputs));
      return between(withInputs, path, "<!--", "outputs", outputTable(inputs));
    },
  })),
  {
    path: "docs/configuration.md",
    render: (before, path) => between(before, path, "<!--", "settings", configTable()),
  },
  { path: "docs/command-line.md", render: () => commandPage() },
  { path: "docs/schema/lamplighter.schema.json", render: () => configSchema() },
  {
    path: "docs/schema/witness.schema.json",
    render: () => `${JSON.stringify(witnessSchema, undefined, 2)}\n`,
  },
  { path: "docs/schema/report.schema.json", render: () => reportJsonSchema() },
];
