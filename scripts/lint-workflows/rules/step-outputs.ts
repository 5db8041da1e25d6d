import type { Node } from "yaml";
import { parseReference, type ActionDescriptions } from "../action-descriptions.ts";
import type { Rule, RuleFinding } from "../rule.ts";
import type { YamlFile } from "../yaml-file.ts";

/** A misspelled output is no error on GitHub: it is empty. Checked for actions that we know. */
export const stepOutputs: Rule = {
  name: "step-outputs",
  appliesTo: ["workflow", "action"],
  check: (file, actions) =>
    file.kind === "action"
      ? misspelled(file, actions, file.root, file.steps())
      : file.jobs.flatMap((job) => misspelled(file, actions, job.map, file.steps(job))),
};

function misspelled(
  file: YamlFile,
  actions: ActionDescriptions,
  scope: Node | undefined,
  steps: readonly Node[],
): RuleFinding[] {
  const outputs = new Map(steps.flatMap((step) => knownOutputs(file, actions, step)));
  const [start = 0, end = 0] = scope?.range ?? [];
  const pattern = /\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g;
  return [...file.text.slice(start, end).matchAll(pattern)].flatMap((match) => {
    const [, id = "", name = ""] = match;
    const known = outputs.get(id);
    if (known === undefined || known.includes(name)) return [];
    const line = file.text.slice(0, start + match.index).split("\n").length;
    return [{ line, message: `step ${id} has no output ${name}, only ${known.join(", ")}` }];
  });
}

function knownOutputs(
  file: YamlFile,
  actions: ActionDescriptions,
  step: Node,
): [string, readonly string[]][] {
  const id = file.textOf(file.entry(step, "id")?.value);
  const reference = parseReference(file.textOf(file.entry(step, "uses")?.value) ?? "");
  const facts = reference && actions.find(reference);
  return id === undefined || facts === undefined ? [] : [[id, facts.outputs]];
}
