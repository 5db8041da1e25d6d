import type { Account, Issue, Label, Repository } from "./model.ts";
import type { World } from "./world.ts";

/** Label names differ by more than case. */
export function labelKey(name: string): string {
  return name.trim().toLowerCase();
}

export function ensureLabel(
  world: World,
  repository: Repository,
  name: string,
  color = "ededed",
): Label {
  const known = repository.labels.get(labelKey(name));
  if (known !== undefined) return known;
  const plain = { name: name.trim(), color: color.replace(/^#/, ""), description: null };
  const label = { id: world.nextId(), ...plain };
  repository.labels.set(labelKey(name), label);
  return label;
}

/** Gives an issue these labels, and records who changed which. */
export function relabel(
  world: World,
  issue: Issue,
  labels: readonly Label[],
  actor: Account,
): void {
  const record = (event: "labeled" | "unlabeled") => (label: Label) => {
    issue.labelEvents.push({ id: world.nextId(), event, label, actor, created: world.now() });
  };
  const before = issue.labels;
  issue.labels = [...new Set(labels)];
  before.filter((label) => !issue.labels.includes(label)).forEach(record("unlabeled"));
  issue.labels.filter((label) => !before.includes(label)).forEach(record("labeled"));
  issue.updated = world.now();
}
