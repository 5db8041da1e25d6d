import type { Label, Repository } from "./model.ts";
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
