import { always, keyNamed, keysMatching, never, type Formula } from "../formula/index.ts";
import { isObject } from "../json.ts";
import { eachMember } from "../keywords/objects.ts";
import type { Term } from "../language/term.ts";
import type { SchemaNode } from "../universe.ts";
import type { Case } from "./cases.ts";
import type { Describing } from "./describer.ts";
import { nodesOf, partOf } from "./reach.ts";

/** What one schema says of the members of an object. */
interface Said {
  readonly node: SchemaNode;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly patterns: readonly { readonly term: Term; readonly schema: unknown }[];
  /** Whether it speaks of all other members. */
  readonly others: boolean;
}

/** That each member is described, and what is in it too; with `closes` none may be left over. */
export function describedMembers(
  { certain, possible }: Case,
  closes: boolean,
  describing: Describing,
): readonly Formula[] {
  const [sure, maybe] = [saidBy(certain, describing), saidBy(possible, describing)];
  // A pattern that is no regular language may describe any name.
  if (sure === undefined || maybe === undefined) return [];
  const said = [...sure, ...maybe];
  // To which members these schemas apply depends on what else describes them.
  if (said.some(({ node }) => isObject(node.schema["unevaluatedProperties"]))) return [];
  const names = new Set(said.flatMap(({ properties }) => Object.keys(properties)));
  const formulas: Formula[] = [];
  for (const name of names) {
    const schemasOf = (one: Said) => memberSchemas(one, name, describing);
    const member = describing.part(sure.flatMap(schemasOf), maybe.flatMap(schemasOf));
    if (member !== always) formulas.push(eachMember(keyNamed(name), member));
  }
  const patterns = said.flatMap((one) => one.patterns.map(({ term }) => term));
  formulas.push(...unlisted(sure, maybe, names, describing));
  if (closes && !said.some(({ others }) => others)) {
    formulas.push(eachMember({ names, patterns, negated: true }, never));
  }
  return formulas;
}

function saidBy(
  nodes: readonly SchemaNode[],
  { pattern }: Describing,
): readonly Said[] | undefined {
  const said: Said[] = [];
  for (const node of nodes) {
    const { properties, patternProperties, ...others } = node.schema;
    const patterns = [];
    for (const [source, schema] of Object.entries(mapOf(patternProperties))) {
      const term = pattern(source);
      if (!("form" in term)) return undefined;
      patterns.push({ term, schema });
    }
    said.push({
      node,
      properties: mapOf(properties),
      patterns,
      others:
        others["additionalProperties"] !== undefined ||
        others["unevaluatedProperties"] !== undefined,
    });
  }
  return said;
}

/** The schemas that apply to the member of that name. */
function memberSchemas(
  { node, properties, patterns }: Said,
  name: string,
  { automaton }: Describing,
): readonly SchemaNode[] {
  const known = [
    ...(Object.hasOwn(properties, name) ? [properties[name]] : []),
    ...patterns.filter(({ term }) => automaton.matches(term, name)).map(({ schema }) => schema),
  ];
  return known.length > 0 ? nodesOf(node, known) : partOf(node, "additionalProperties");
}

/**
 * What is in members that only a pattern or `additionalProperties` describes, as long as one
 * schema alone speaks of them: several would have to be told apart name by name.
 */
function unlisted(
  sure: readonly Said[],
  maybe: readonly Said[],
  names: ReadonlySet<string>,
  { automaton, part }: Describing,
): readonly Formula[] {
  const speaks = ({ patterns, others }: Said) => others || patterns.length > 0;
  const [only, another] = sure.filter(speaks);
  if (only === undefined || another !== undefined || maybe.some(speaks)) return [];
  const { node, patterns } = only;
  const terms = patterns.map(({ term }) => term);
  const other = part(partOf(node, "additionalProperties"), []);
  const rest =
    other === always ? [] : [eachMember({ names, patterns: terms, negated: true }, other)];
  const [pattern, ...more] = patterns;
  const isAlone =
    pattern !== undefined &&
    more.length === 0 &&
    ![...names].some((name) => automaton.matches(pattern.term, name));
  const matched = isAlone ? part(nodesOf(node, [pattern.schema]), []) : always;
  return matched === always || pattern === undefined
    ? rest
    : [...rest, eachMember(keysMatching(pattern.term), matched)];
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}
