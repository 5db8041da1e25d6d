import { canonical } from "../json.ts";
import type { Budget } from "./budget.ts";
import { isObject, isModestJson, type JsonValue } from "./json.ts";
import {
  assertingKeywords,
  plainKeywords,
  schemaKeywords,
  schemaListKeywords,
  schemaMapKeywords,
  setKeywords,
} from "./keywords/vocabulary.ts";
import { Ledger } from "./ledger.ts";
import type { SchemaNode } from "./universe.ts";

/** Resolved by whoever lifts a schema; what it means here depends on where one came from. */
const unresolved = ["$dynamicRef", "$recursiveRef"];

const deepest = 500;
const deepestPlain = 100;

/**
 * Whether two schemas are written alike: same keywords with the same values, annotations aside,
 * references followed. Cycles are alike if assuming so leads to no difference. This is the short
 * cut that lets two large documents agree on all they share in one walk.
 */
export class SameSchemas {
  readonly #budget: Budget;
  readonly #ledger = new Ledger<boolean>({
    assumed: true,
    mayRest: (same) => same,
    isCertain: (same) => !same,
  });

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** Drops what was open, after an exception. */
  reset(): void {
    this.#ledger.abandon();
  }

  areSame(a: SchemaNode, b: SchemaNode): boolean {
    const [left, right] = [followed(a), followed(b)];
    if (left === right) return true;
    if (left === undefined || right === undefined) return false;
    if (this.#ledger.depth > deepest) return false;
    const key = `${left.holds.id}=${right.holds.id}`;
    return this.#ledger.recall(key) ?? this.#ledger.settle(key, () => this.#compare(left, right));
  }

  #compare(a: SchemaNode, b: SchemaNode): boolean {
    this.#budget.spend();
    return (
      unresolved.every((keyword) => a.schema[keyword] === undefined) &&
      assertingKeywords.every(
        (keyword) => (a.schema[keyword] === undefined) === (b.schema[keyword] === undefined),
      ) &&
      plainKeywords.every((keyword) => isSameValue(a.schema[keyword], b.schema[keyword])) &&
      setKeywords.every((keyword) => isSameSet(a.schema[keyword], b.schema[keyword])) &&
      this.#areSameTargets(a, b) &&
      schemaKeywords.every((keyword) =>
        this.#areSame(a, a.schema[keyword], b, b.schema[keyword]),
      ) &&
      schemaListKeywords.every((keyword) => this.#areSameLists(a, b, keyword)) &&
      schemaMapKeywords.every((keyword) => this.#areSameMaps(a, b, keyword))
    );
  }

  #areSame(a: SchemaNode, left: unknown, b: SchemaNode, right: unknown): boolean {
    if (left === undefined || right === undefined) return left === right;
    const [one, other] = [
      a.space.formulaOf(left, a.document),
      b.space.formulaOf(right, b.document),
    ];
    if (one.op === "schema" && other.op === "schema") return this.areSame(one.node, other.node);
    return one === other;
  }

  #areSameTargets(a: SchemaNode, b: SchemaNode): boolean {
    const [left, right] = [a.schema["$ref"], b.schema["$ref"]];
    if (left === undefined && right === undefined) return true;
    if (typeof left !== "string" || typeof right !== "string") return false;
    const [one, other] = [a.space.resolve(left, a.document), b.space.resolve(right, b.document)];
    if (one?.op === "schema" && other?.op === "schema") return this.areSame(one.node, other.node);
    return one !== undefined && one === other;
  }

  #areSameLists(a: SchemaNode, b: SchemaNode, keyword: string): boolean {
    const [left, right] = [a.schema[keyword], b.schema[keyword]];
    if (!Array.isArray(left) || !Array.isArray(right)) return left === right;
    return (
      left.length === right.length &&
      left.every((item, index) => this.#areSame(a, item, b, right[index]))
    );
  }

  #areSameMaps(a: SchemaNode, b: SchemaNode, keyword: string): boolean {
    const [left, right] = [a.schema[keyword], b.schema[keyword]];
    if (!isObject(left) || !isObject(right)) return left === right;
    const names = Object.keys(left);
    return (
      names.length === Object.keys(right).length &&
      names.every(
        (name) => Object.hasOwn(right, name) && this.#areSame(a, left[name], b, right[name]),
      )
    );
  }
}

/** The schema that a bare reference stands for; undefined where it leads nowhere or round. */
function followed(node: SchemaNode): SchemaNode | undefined {
  let at = node;
  for (let steps = 0; steps < deepest; steps += 1) {
    const { $ref: reference } = at.schema;
    if (typeof reference !== "string") return at;
    if (assertingKeywords.some((keyword) => at.schema[keyword] !== undefined)) return at;
    const target = at.space.resolve(reference, at.document);
    if (target?.op !== "schema") return undefined;
    at = target.node;
  }
  return undefined;
}

function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  if (!isModestJson([a, b], deepestPlain)) return false;
  return canonical(a) === canonical(b);
}

function isSameSet(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return isSameValue(a, b);
  if (!isModestJson([a, b], deepestPlain)) return false;
  const [left, right] = [a, b].map(
    (list) => new Set(list.map((item) => canonical(item as JsonValue))),
  );
  return left?.size === right?.size && [...(left ?? [])].every((key) => right?.has(key) === true);
}
