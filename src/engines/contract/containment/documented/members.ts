import { always, any, keyNamed, keysMatching, never, type Formula } from "../formula/index.ts";
import { isObject } from "../json.ts";
import { eachMember, hasNot } from "../keywords/objects.ts";
import type { Term } from "../language/term.ts";
import type { SchemaNode } from "../universe.ts";
import type { Case, Possible } from "./cases.ts";
import type { Describing } from "./describer.ts";
import { nodesOf, partOf } from "./reach.ts";

/** What one schema says of the members of an object. */
interface Said {
  readonly node: SchemaNode;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly patterns: readonly { readonly term: Term; readonly schema: unknown }[];
  /** Whether it speaks of all other members. */
  readonly others: boolean;
  /** Where this fails the schema does not apply. */
  readonly when: Formula;
}

/** That each member is described, and what is in it too; with `closes` none may be left over. */
export function describedMembers(
  { certain, possible }: Case,
  closes: boolean,
  describing: Describing,
): readonly Formula[] {
  const sure = saidBy(
    certain.map((node) => ({ node, when: always })),
    describing,
  );
  const maybe = saidBy(possible, describing);
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
  formulas.push(...unlisted(sure, maybe, names, describing));
  return closes ? [...formulas, ...noneLeftOver(said, names)] : formulas;
}

/** Each name is one that a schema describes, and where it may not apply it does. */
function noneLeftOver(said: readonly Said[], names: ReadonlySet<string>): readonly Formula[] {
  const wide = said.filter(({ others, patterns }) => others || patterns.length > 0);
  if (wide.some(({ others, when }) => others && when === always)) return [];
  const formulas: Formula[] = [];
  for (const name of names) {
    const whens = said
      .filter((one) => Object.hasOwn(one.properties, name) || wide.includes(one))
      .map(({ when }) => when);
    if (!whens.includes(always)) formulas.push(any([hasNot(name), any([...new Set(whens)])]));
  }
  const patterns = wide.flatMap((one) => one.patterns.map(({ term }) => term));
  const others = wide.filter((one) => one.others).map(({ when }) => when);
  const closed = eachMember({ names, patterns, negated: true }, never);
  return [...formulas, any([closed, ...new Set(others)])];
}

function saidBy(
  schemas: readonly Possible[],
  { pattern }: Describing,
): readonly Said[] | undefined {
  const said: Said[] = [];
  for (const { node, when } of schemas) {
    const { properties, patternProperties, ...others } = node.schema;
    const patterns = [];
    for (const [source, schema] of Object.entries(mapOf(patternProperties))) {
      const term = pattern(source);
      if (!("form" in term)) return undefined;
      patterns.push({ term, schema });
    }
    said.push({
      node,
      when,
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
