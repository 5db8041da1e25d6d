import { parse } from "yaml";
import type { Observation } from "../evidence.ts";
import type { Scene, SourceFile } from "../scene/scene.ts";
import { between, strongest, type Collector } from "./collector.ts";
import { again, show } from "./commands.ts";
import { record } from "../record.ts";

const most = 20;

/** Shapes that GitHub's own hardening guide names: docs.github.com "Secure use reference". */
export const workflowRisks: Collector = {
  name: "workflow-risks",
  looksAt:
    "workflows with actions that are not pinned, with no permissions, or with foreign text in scripts",
  collect: (scene) => {
    const workflows = scene.files.filter(({ role, text }) => role === "workflow" && text);
    const observations = workflows.flatMap((file) =>
      [unpinned(file, scene), permissive(file), injectable(file), trusting(file)].flat(),
    );
    return { observations: strongest(observations, most) };
  },
};

function unpinned({ path, text = "" }: SourceFile, scene: Scene): readonly Observation[] {
  const used = /^\s*(?:-\s*)?uses:\s*["']?([^\s"'#]+)/;
  const lines = text.split("\n").flatMap((line, index) => {
    const action = used.exec(line)?.[1];
    const fixed = action === undefined || /^(?:\.\/|\$\/|docker:)|@[0-9a-f]{40}$/.test(action);
    return fixed ? [] : [{ action, line: index + 1 }];
  });
  const [first] = lines;
  if (first === undefined) return [];
  const others = lines.filter(({ action }) => !/^(?:actions|github)\//.test(action));
  const read = show(path, scene);
  const grep = `grep -E '^ *(- *)?uses: *' | grep -vcE "uses: *[\\"']?(\\./|[$]/|docker:|[^ \\"'#]+@[0-9a-f]{40})"`;
  return [
    {
      kind: "unpinned-action",
      subject: path,
      where: { path, line: first.line },
      value: lines.length,
      unit: "actions",
      readings: [{ name: "not by GitHub", value: others.length, unit: "actions" }],
      strength: Math.max(0.2, between(others.length, 0, 6)),
      text: `uses ${lines.length} ${lines.length === 1 ? "action" : "actions"} by a tag or branch that its owner can move (${others.length} not by GitHub itself)`,
      quote: text.split("\n")[first.line - 1]?.trim().slice(0, 300) ?? "",
      command: read === undefined ? again("workflow-risks", path) : `${read} | ${grep}`,
    },
  ];
}

/** Without `permissions`, jobs get what the repository's setting gives, which may be everything. */
function permissive({ path, text = "" }: SourceFile): readonly Observation[] {
  const workflow = read(text);
  const jobs = Object.values(record(workflow["jobs"])).map(record);
  const open = jobs.filter((job) => !("permissions" in job)).length;
  if ("permissions" in workflow || open === 0) return [];
  return [
    {
      kind: "missing-permissions",
      subject: path,
      where: { path, line: 1 },
      value: open,
      unit: "jobs",
      strength: 0.6,
      text: `has ${open} ${open === 1 ? "job" : "jobs"} without \`permissions\`, whose token may do whatever the repository's setting allows`,
      command: again("workflow-risks", path),
    },
  ];
}

const foreign =
  /\$\{\{[^}]*\bgithub\.(?:head_ref|event\.(?:issue\.(?:title|body)|pull_request\.(?:title|body|head\.(?:ref|label|repo\.default_branch))|(?:comment|review|review_comment|discussion)\.(?:title|body)|head_commit\.(?:message|author\.(?:name|email))|commits\b|pages\b|workflow_run\.(?:head_branch|display_title)))/;

/** Text that anybody can write, put into a script before the shell reads it. */
function injectable({ path, text = "" }: SourceFile): readonly Observation[] {
  const scripts = Object.values(record(read(text)["jobs"])).flatMap((job) => {
    const steps: unknown = record(job)["steps"];
    if (!Array.isArray(steps)) return [];
    return steps.map(record).flatMap((step) => [step["run"], record(step["with"])["script"]]);
  });
  const lines = scripts
    .flatMap((script) => (typeof script === "string" ? script.split("\n") : []))
    .filter((line) => foreign.test(line));
  const [first] = lines;
  if (first === undefined) return [];
  const line = text.split("\n").findIndex((each) => each.includes(first.trim())) + 1;
  return [
    {
      kind: "script-injection",
      subject: path,
      where: { path, line: Math.max(1, line) },
      value: lines.length,
      unit: "lines",
      strength: 1,
      text: `puts text that anybody may write into ${lines.length} ${lines.length === 1 ? "line" : "lines"} of scripts`,
      quote: first.trim().slice(0, 300),
      command: again("workflow-risks", path),
    },
  ];
}

/** `pull_request_target` has secrets and a token that may write; the change must not run there. */
function trusting({ path, text = "" }: SourceFile): readonly Observation[] {
  const checksOut = /ref:\s*.*github\.(?:event\.pull_request\.head|head_ref)/;
  const lines = text.split("\n");
  const line = lines.findIndex((each) => checksOut.test(each)) + 1;
  if (!/\bpull_request_target\b/.test(text) || line === 0) return [];
  return [
    {
      kind: "trusted-change",
      subject: path,
      where: { path, line },
      value: lines.filter((each) => checksOut.test(each)).length,
      unit: "checkouts",
      strength: 1,
      text: "checks a stranger's change out in a job that has secrets (`pull_request_target`)",
      quote: lines[line - 1]?.trim().slice(0, 300) ?? "",
      command: again("workflow-risks", path),
    },
  ];
}

function read(text: string): Readonly<Record<string, unknown>> {
  try {
    return record(parse(text, { maxAliasCount: 100, logLevel: "silent" }));
  } catch {
    return {};
  }
}
