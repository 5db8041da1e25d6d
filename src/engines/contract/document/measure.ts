import { Failure } from "../../../model/index.ts";
import { maxDepth, maxValues } from "./source.ts";

/**
 * Counts the object keys of a document and refuses what would hang or overflow later: deep
 * nesting, and YAML aliases that unfold to far more values than the text has (billion laughs).
 * `shared` says that the same object may stand in several places.
 */
export function measure(path: string, document: unknown, shared: boolean): { keys: number } {
  const seen = shared ? new Map<object, number>() : undefined;
  let keys = 0;

  function size(value: unknown, depth: number): number {
    if (typeof value !== "object" || value === null) return 1;
    if (depth > maxDepth) throw tooDeep(path);
    const known = seen?.get(value);
    if (known === underway) throw containsItself(path);
    if (known !== undefined) return known;
    seen?.set(value, underway);
    let total = 1;
    if (Array.isArray(value)) {
      for (const item of value as unknown[]) total += size(item, depth + 1);
    } else {
      for (const key of Object.keys(value)) {
        keys += 1;
        total += size((value as Record<string, unknown>)[key], depth + 1);
      }
    }
    if (total > maxValues) throw tooLarge(path);
    seen?.set(value, total);
    return total;
  }

  size(document, 0);
  return { keys };
}

/** Stands for the size of a value that is still being counted. */
const underway = -1;

function containsItself(path: string): Failure {
  return new Failure({
    code: "document-unreadable",
    what: "An alias contains itself",
    where: path,
    why: "What it stands for would have no end.",
    fix: "Refer to it with `$ref`, which may go in circles.",
  });
}

export function tooDeep(path: string): Failure {
  return new Failure({
    code: "document-too-deep",
    what: "The document nests too deep",
    where: path,
    why: `It has more than ${maxDepth} levels, which no API description needs.`,
    fix: "Move the inner parts to components and refer to them with `$ref`.",
  });
}

function tooLarge(path: string): Failure {
  return new Failure({
    code: "document-too-large",
    what: "The document unfolds to too many values",
    where: path,
    why: `With its aliases followed it has more than ${maxValues} values.`,
    fix: "Replace YAML aliases by `$ref`.",
  });
}
