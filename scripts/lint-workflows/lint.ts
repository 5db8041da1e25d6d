import type { ActionDescriptions } from "./action-descriptions.ts";
import { inOrder, type Finding } from "./finding.ts";
import { languageServiceFindings } from "./language-service.ts";
import { rules } from "./rules/index.ts";
import type { YamlFile } from "./yaml-file.ts";

/** All that GitHub's language service and our own rules have to say, in reading order. */
export async function lint(
  files: readonly YamlFile[],
  actions: ActionDescriptions,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  // One after the other: the service keeps its logger and its cache in module state.
  for (const file of files) {
    findings.push(...(await languageServiceFindings(file, actions)), ...ownFindings(file, actions));
  }
  return inOrder(findings);
}

export function ownFindings(file: YamlFile, actions: ActionDescriptions): Finding[] {
  const { path } = file;
  const broken = file.problems.map((problem) => ({ path, rule: "yaml", ...problem }));
  const found = rules
    .filter((rule) => rule.appliesTo.includes(file.kind))
    .flatMap((rule) =>
      rule.check(file, actions).map((finding) => ({ path, rule: rule.name, ...finding })),
    );
  return [...broken, ...found];
}
