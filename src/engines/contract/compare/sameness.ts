import type { Description, Element, Spot } from "../document/description.ts";
import { references, splitReference } from "../document/references.ts";
import { valueAt } from "../document/pointer.ts";
import { isRecord } from "../json.ts";

/**
 * Tells which parts of two descriptions are the same text with the same references behind it, so
 * that the comparison can pass them by. A wrong "no" costs time only; there is no wrong "yes".
 */
export function createSameness(base: Description, head: Description) {
  const changed = changedReferences(base, head);
  const tainted = taints(changed);
  const equals = remembering(isEqual);
  const comparable = base.dialect === head.dialect;

  function valueOf(description: Description, spot: Spot | Element): unknown {
    return "value" in spot ? spot.value : valueAt(description.root.value, spot.pointer);
  }

  /** True when nothing differs between the value at one spot of base and one of head. */
  return (inBase: Spot | Element, inHead: Spot | Element): boolean => {
    if (!comparable || inBase.uri !== "" || inHead.uri !== "") return false;
    const value = valueOf(base, inBase);
    return value !== undefined && equals(value, valueOf(head, inHead)) && !tainted(value);
  };
}

/** The walk asks of one pair again and again; what was asked once is not looked at again. */
function remembering(ask: (left: unknown, right: unknown) => boolean) {
  const known = new Map<object, Map<object, boolean>>();
  return (left: unknown, right: unknown): boolean => {
    if (typeof left !== "object" || left === null) return left === right;
    if (typeof right !== "object" || right === null) return false;
    const answers = known.get(left) ?? new Map<object, boolean>();
    known.set(left, answers);
    const answer = answers.get(right) ?? ask(left, right);
    answers.set(right, answer);
    return answer;
  };
}

/** Equal as JSON. It makes nothing, since it looks at every value of a description. */
export function isEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || left === null) return false;
  if (typeof right !== "object" || right === null) return false;
  if (Array.isArray(left)) {
    if (!Array.isArray(right) || left.length !== right.length) return false;
    for (let index = 0; index < left.length; index += 1) {
      if (!isEqual(left[index], right[index])) return false;
    }
    return true;
  }
  if (Array.isArray(right)) return false;
  let count = 0;
  for (const key in left) {
    if (!Object.hasOwn(right, key)) return false;
    if (!isEqual((left as Members)[key], (right as Members)[key])) return false;
    count += 1;
  }
  for (const key in right) if (Object.hasOwn(right, key)) count -= 1;
  return count === 0;
}

type Members = Readonly<Record<string, unknown>>;

/** References of the entry documents behind which something differs, directly or further on. */
function changedReferences(base: Description, head: Description): ReadonlySet<string> {
  const all = new Set([...references(base.root.value), ...references(head.root.value)]);
  const changed = new Set<string>();
  const users = new Map<string, string[]>();
  for (const reference of all) {
    const [before, after] = [targetOf(base, reference), targetOf(head, reference)];
    if (before === undefined || after === undefined || !isEqual(before, after)) {
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
  const known = new Map<object, boolean>();
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
