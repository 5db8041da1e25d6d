import { all, always, any, formula, type Formula } from "../formula/index.ts";
import { has, hasNot } from "../keywords/objects.ts";
import type { SchemaNode } from "../universe.ts";
import {
  type Choice,
  choicesOf,
  dependentOf,
  partOf,
  reach,
  reachAll,
  speaksOfParts,
} from "./reach.ts";
import type { Place } from "./place.ts";

/** A schema that may apply to a value; where `when` fails it does not. */
export interface Possible {
  readonly node: SchemaNode;
  readonly when: Formula;
}

/** Schemas that apply to a value of which `when` holds. */
export interface Case {
  readonly when: readonly Formula[];
  readonly certain: readonly SchemaNode[];
  readonly possible: readonly Possible[];
}

/** Alternatives of which at least one is true of each value that the schemas accept. */
interface Group {
  readonly cases: readonly Case[];
  /** All schemas that it may apply, for when there are too many cases to tell apart. */
  readonly nodes: readonly Possible[];
}

const mostCases = 48;
const deepest = 6;

/**
 * Which schemas apply to a value, case by case. Each value that the certain schemas accept is in a
 * case that names, as certain or as possible, all that apply to it, and none as certain that does
 * not. Where cases become too many, what they would tell apart is only possible.
 */
export function casesOf({ certain, possible }: Place): readonly Case[] {
  const maybe = reachAll(possible).map((node) => ({ node, when: always }));
  return spread(certain, 0).map((one) => ({ ...one, possible: [...one.possible, ...maybe] }));
}

function spread(nodes: readonly SchemaNode[], depth: number): readonly Case[] {
  const certain = reach(nodes);
  let cases: readonly Case[] = [{ when: [], certain, possible: [] }];
  for (const group of certain.flatMap((node) => groupsOf(node, depth))) {
    cases =
      cases.length * group.cases.length > mostCases
        ? cases.map((one) => ({ ...one, possible: [...one.possible, ...group.nodes] }))
        : cases.flatMap((one) => group.cases.map((other) => both(one, other)));
  }
  return cases;
}

function both(one: Case, other: Case): Case {
  return {
    when: [...one.when, ...other.when],
    certain: [...new Set([...one.certain, ...other.certain])],
    possible: [...one.possible, ...other.possible],
  };
}

function groupsOf(node: SchemaNode, depth: number): readonly Group[] {
  return [
    ...choicesOf(node).map(ofChoice),
    ofCondition(node),
    ...dependentOf(node).map(({ name, needed }) => [
      { when: [has(name)], nodes: [needed] },
      { when: [hasNot(name)], nodes: [] },
    ]),
  ].flatMap((alternatives) => {
    const nodes = alternatives.flatMap((one) => one.nodes);
    if (!nodes.some(speaksOfParts)) return [];
    const cases = depth < deepest ? alternatives.flatMap((one) => within(one, depth)) : [];
    const loose = alternatives.flatMap(looselyIn);
    return [{ nodes: loose, cases: cases.length > 0 ? cases : [tooMany(loose)] }];
  });
}

interface Alternative {
  readonly when: readonly Formula[];
  readonly nodes: readonly SchemaNode[];
  /** True where each of the nodes applies to what it accepts. */
  readonly loose?: boolean;
}

function within(alternative: Alternative, depth: number): readonly Case[] {
  const { when, nodes, loose } = alternative;
  if (loose === true) return [{ when, certain: [], possible: looselyIn(alternative) }];
  return spread(nodes, depth + 1).map((one) => ({ ...one, when: [...when, ...one.when] }));
}

function looselyIn({ when, nodes, loose }: Alternative): readonly Possible[] {
  return nodes.flatMap((node) => {
    const applies = loose === true ? node.holds : all(when);
    return reachAll([node]).map((inner) => ({ node: inner, when: applies }));
  });
}

function tooMany(possible: readonly Possible[]): Case {
  return { when: [], certain: [], possible };
}

/** Exactly one member of `oneOf` applies; of `anyOf` several can. */
function ofChoice({ keyword, members, open }: Choice): readonly Alternative[] {
  const [telling, silent] = [true, false].map((tells) =>
    members.filter((member) => speaksOfParts(member) === tells),
  );
  const alone = (telling ?? []).map((node) => ({ when: [node.holds], nodes: [node] }));
  const others = [...(silent ?? []).map((node) => node.holds), ...(open ? [always] : [])];
  const several = formula({ op: "atLeastTwo", parts: alone.flatMap(({ when }) => when) });
  return [
    ...alone,
    ...(others.length > 0 ? [{ when: [any(others)], nodes: [] }] : []),
    ...(keyword === "anyOf" && alone.length > 1
      ? [{ when: [several], nodes: telling ?? [], loose: true }]
      : []),
  ];
}

function ofCondition(node: SchemaNode): readonly Alternative[] {
  const condition = node.schema["if"];
  const [asked] = partOf(node, "if");
  if (condition === undefined) return [];
  const [met, unmet] = [partOf(node, "then"), partOf(node, "else")];
  if (asked === undefined) {
    if (typeof condition !== "boolean")
      return [{ when: [], nodes: [...met, ...unmet], loose: true }];
    return [{ when: [], nodes: condition ? met : unmet }];
  }
  return [
    { when: [asked.holds], nodes: [asked, ...met] },
    { when: [asked.fails], nodes: unmet },
  ];
}
