import { toText, type Json } from "./json.ts";
import {
  convertActionTemplate,
  isSequence,
  NoOperationTraceWriter,
  parseAction,
  type TemplateToken,
} from "./packages.ts";
import { refuseProblems, refusal } from "./problems.ts";
import { entries, field, literal } from "./template.ts";
import type { StepDefinition } from "./workflow-file.ts";

export interface ActionInput {
  readonly name: string;
  readonly default: TemplateToken | undefined;
  readonly deprecation: string | undefined;
}

export interface NodeRuns {
  readonly using: "node24";
  readonly pre: string | undefined;
  readonly preIf: TemplateToken | undefined;
  readonly main: string;
  readonly post: string | undefined;
  readonly postIf: TemplateToken | undefined;
}

export interface CompositeRuns {
  readonly using: "composite";
  readonly steps: readonly StepDefinition[];
  readonly outputs: readonly (readonly [string, TemplateToken | undefined])[];
}

export interface ActionFile {
  readonly inputs: readonly ActionInput[];
  readonly runs: NodeRuns | CompositeRuns;
}

/**
 * Reads and checks one action.yml.
 * @throws Failure `workflow-invalid` or, for a runtime other than node24 and composite,
 * `workflow-refused`.
 */
export function readAction(text: string, path: string): ActionFile {
  const { context, value } = parseAction(
    { name: path, content: text },
    new NoOperationTraceWriter(),
  );
  refuseProblems(context, path);
  if (value === undefined) throw refusal(path, undefined, "The file is empty.", "Write runs.");
  const template = convertActionTemplate(context, value);
  refuseProblems(context, path);
  const runs = field(value, "runs");
  const inputs = entries(field(value, "inputs")).map(([name, body]) => ({
    name,
    default: field(body, "default"),
    deprecation: textOf(field(body, "deprecationMessage")),
  }));
  switch (template.runs.using) {
    case "composite": {
      const converted = template.runs.steps;
      const steps = field(runs, "steps");
      const bodies = steps !== undefined && isSequence(steps) ? [...steps] : [];
      const outputs = entries(field(value, "outputs"));
      return {
        inputs,
        runs: {
          using: "composite",
          steps: bodies.map((body, i) => ({ id: converted[i]?.id || `__run_${i}`, body })),
          outputs: outputs.map(([name, body]) => [name, field(body, "value")]),
        },
      };
    }
    case "node24":
      return { inputs, runs: nodeRuns(runs) };
    default:
      throw refusal(
        path,
        field(runs, "using"),
        `'using: ${template.runs.using}' is not run here.`,
        "Use node24 or composite.",
      );
  }
}

function nodeRuns(runs: TemplateToken | undefined): NodeRuns {
  return {
    using: "node24",
    pre: textOf(field(runs, "pre")),
    preIf: field(runs, "pre-if"),
    main: textOf(field(runs, "main")) ?? "",
    post: textOf(field(runs, "post")),
    postIf: field(runs, "post-if"),
  };
}

function textOf(token: TemplateToken | undefined): string | undefined {
  return token === undefined ? undefined : toText(literal(token) satisfies Json);
}
