import type { JobAnnotation, Workflow } from "../../src/ports/index.ts";

export interface FakeWorkflow extends Workflow {
  readonly outputs: Record<string, string>;
  readonly summaries: string[];
  readonly annotations: JobAnnotation[];
  readonly quoted: string[];
}

export function fakeWorkflow(given: Partial<Workflow> = {}): FakeWorkflow {
  const outputs: Record<string, string> = {};
  const summaries: string[] = [];
  const annotations: JobAnnotation[] = [];
  const quoted: string[] = [];
  return {
    eventName: "pull_request",
    event: {},
    repository: "shop/storefront",
    runUrl: "https://github.example/shop/storefront/actions/runs/7",
    runId: 7,
    runAttempt: 1,
    ref: "refs/heads/main",
    sha: "0".repeat(40),
    workspace: "/workspace",
    self: "lamplighter",
    ...given,
    outputs,
    summaries,
    annotations,
    quoted,
    quote: (text) => quoted.push(text),
    output: (name, value) => {
      outputs[name] = value;
    },
    summary: (markdown) => {
      summaries.push(markdown);
      return Promise.resolve();
    },
    annotate: (annotation) => annotations.push(annotation),
  };
}
