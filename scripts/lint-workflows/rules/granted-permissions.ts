import { ownRepository, parseReference } from "../action-descriptions.ts";
import type { Rule } from "../rule.ts";
import { YamlFile, type Job } from "../yaml-file.ts";

const levels = ["none", "read", "write"];

/** A called workflow that asks for more than its caller grants does not start at all. */
export const grantedPermissions: Rule = {
  name: "granted-permissions",
  appliesTo: ["workflow"],
  check: (file, actions) =>
    file.jobs.flatMap((job) => {
      const uses = file.entry(job.map, "uses");
      const reference = parseReference(file.textOf(uses?.value) ?? "");
      const isOurs = reference && ["$", ownRepository].includes(reference.repository);
      const text = isOurs ? actions.read(reference.path) : undefined;
      if (text === undefined || uses === undefined) return [];
      const called = new YamlFile(reference?.path ?? "", "workflow", text);
      const granted = permissionsOf(file, job);
      const missing = called.jobs
        .flatMap((inner) => [...permissionsOf(called, inner)])
        .filter(([scope, level]) => rank(level) > rank(granted.get(scope)))
        .map(([scope, level]) => `${scope}: ${level}`);
      return [...new Set(missing)].map((scope) => ({
        line: uses.line,
        message: `${called.path} needs ${scope}, which this job does not grant`,
      }));
    }),
};

/** What a job states, or else what its workflow states for every job. */
function permissionsOf(file: YamlFile, job: Job): Map<string, string> {
  const permissions = file.entry(job.map, "permissions") ?? file.entry(file.root, "permissions");
  return new Map(
    file.entries(permissions?.value).map(({ key, value }) => [key, file.textOf(value) ?? "none"]),
  );
}

function rank(level: string | undefined): number {
  return levels.indexOf(level ?? "none");
}
