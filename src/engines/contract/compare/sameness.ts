import type { Description, Element, Spot } from "../document/description.ts";
import { references, splitReference } from "../document/references.ts";
import { valueAt } from "../document/pointer.ts";
import { isRecord } from "../json.ts";

/**
 * Tells which parts of two descriptions are the same text with the same references behind it, so
 * that the comparison can pass them by. A wrong "no" costs time only; there is no wrong "yes".
 */
export function createSameness(base: Description, head: Description) {
  const { idOf } = interning();
  const changed = changedReferences(base, head, idOf);
  const tainted = taints(changed);
  const comparable = base.dialect === head.dialect;

  function valueOf(description: Description, spot: Spot | Element): unknown {
    return "value" in spot ? spot.value : valueAt(description.root.value, spot.pointer);
  }

  /** True when nothing differs between the value at one spot of base and one of head. */
  return (inBase: Spot | Element, inHead: Spot | Element): boolean => {
    if (!comparable || inBase.uri !== "" || inHead.uri !== "") return false;
    const value = valueOf(base, inBase);
    return value !== undefined && idOf(value) === idOf(valueOf(head, inHead)) && !tainted(value);
  };
}

/** Gives equal values equal numbers; each object is looked at once. */
function interning() {
  const byText = new Map<string, number>();
  const byObject = new WeakMap<object, number>();

  function idOf(value: unknown): number {
    if (typeof value !== "object" || value === null) return intern(JSON.stringify(value));
    const known = byObject.get(value);
    if (known !== undefined) return known;
    let text = Array.isArray(value) ? "[" : "{";
    if (Array.isArray(value)) for (const item of value as unknown[]) text += `${idOf(item)},`;
    else {
      for (const [key, member] of Object.entries(value)) {
        text += `${JSON.stringify(key)}:${idOf(member)},`;
      }
    }
    const id = intern(text);
    byObject.set(value, id);
    return id;
  }

  function intern(text: string): number {
    let id = byText.get(text);
    if (id === undefined) byText.set(text, (id = byText.size));
    return id;
  }

  return { idOf };
}

/** References of the entry documents behind which something differs, directly or further on. */
function changedReferences(
  base: Description,
  head: Description,
  idOf: (value: unknown) => number,
): ReadonlySet<string> {
  const all = new Set([...references(base.root.value), ...references(head.root.value)]);
  const changed = new Set<string>();
  const users = new Map<string, string[]>();
  for (const reference of all) {
    const [before, after] = [targetOf(base, reference), targetOf(head, reference)];
    if (before === undefined || after === undefined || idOf(before) !== idOf(after)) {
      changed.add(reference);
      continue;
    }
    for (const inner of references(before)) {
      const known = users.get(inner);
      if (known === undefined) users.set(inner, [reference]);
      else known.push(reference);
    }
  }
  const open = [...changed];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const user of users.get(next) ?? []) {
      if (changed.has(user)) continue;
      changed.add(user);
      open.push(user);
    }
  }
  return changed;
}

/** Only references within the entry document are followed here; any other one counts as changed. */
function targetOf(description: Description, reference: string): unknown {
  if (!reference.startsWith("#/")) return undefined;
  return valueAt(description.root.value, splitReference(reference).fragment);
}

/** Says of a value whether a changed reference is in it. */
function taints(changed: ReadonlySet<string>): (value: unknown) => boolean {
  const known = new WeakMap<object, boolean>();
  return function tainted(value: unknown): boolean {
    if (typeof value !== "object" || value === null) return false;
    const seen = known.get(value);
    if (seen !== undefined) return seen;
    const reference = isRecord(value) ? value["$ref"] : undefined;
    const answer =
      (typeof reference === "string" && (changed.has(reference) || !reference.startsWith("#/"))) ||
      Object.values(value).some(tainted);
    known.set(value, answer);
    return answer;
  };
}
