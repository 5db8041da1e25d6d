import type { Finding, Remark, Side } from "../finding.ts";
import { type Search, searchRoute, type Witness, canSample } from "../proof/witness.ts";
import { reachText } from "../rules/reach.ts";
import { ajvEvidence } from "../rules/operation/request.ts";
import { all } from "../schema/read.ts";
import { type PairNode, type Route, routesTo } from "../schema/walk/graph.ts";
import type { Candidate } from "../schema/walk/pair.ts";
import { pathText } from "../schema/walk/steps.ts";
import { type Found, Walk } from "../schema/walk/walk.ts";
import type { Direction, Outcome } from "./context.ts";
import { placeOf, subjectOf } from "./places.ts";
import { seen } from "./seen.ts";
import { settle } from "./settle.ts";
import type { SchemaRoot } from "./roots.ts";

/** Places from which a change is tried to be shown, nearest first. */
const maxRoutes = 6;

/** A change at one place of a description, however many operations reach it. */
interface Change {
  readonly subject: string;
  readonly rule: string;
  readonly found: readonly Found<SchemaRoot>[];
}

/** What came of the schemas of one direction, and the pairs of schemas that differ somehow. */
export interface Compared {
  readonly outcomes: readonly Outcome[];
  readonly nodes: readonly PairNode<SchemaRoot>[];
}

/** Compares all schemas of one direction and proves what it can. */
export function compareSchemas(direction: Direction, roots: readonly SchemaRoot[]): Compared {
  const walk = new Walk<SchemaRoot>(direction);
  walk.run(roots.map((root) => ({ root, sent: root.sent, read: root.read })));
  const tried = group(direction, walk.found).map((change) => ({
    nodes: change.found.map(({ node }) => node),
    outcomes: prove(direction, change),
    ofValues: change.found.every(({ candidate }) => isOfValues(candidate)),
  }));
  const outcomes = settle(direction, roots, tried);
  if (!walk.complete) {
    const text = `The ${direction.name} schemas are too many to compare all of them`;
    outcomes.push({ kind: "question", text });
  }
  return { outcomes, nodes: walk.nodes };
}

/** Descriptions that lost a part, and what is inside of texts, are beyond what schemas refuse. */
function isOfValues({ proves, rule }: Candidate): boolean {
  return proves !== "described" && !rule.startsWith("content-");
}

function group(direction: Direction, found: readonly Found<SchemaRoot>[]): Change[] {
  const changes = new Map<string, { rule: string; found: Found<SchemaRoot>[] }>();
  for (const one of found) {
    const rule = `${direction.name}-${one.candidate.rule}`;
    const { uri, pointer } = subjectOf(direction, one);
    const subject = JSON.stringify([uri, pointer, one.candidate.keyword, one.candidate.detail]);
    const key = `${rule} ${subject}`;
    const change = changes.get(key);
    if (change === undefined) changes.set(key, { rule, found: [one] });
    else change.found.push(one);
  }
  return [...changes].map(([subject, change]) => ({ subject, ...change }));
}

function prove(direction: Direction, change: Change): Outcome[] {
  const [found] = change.found;
  if (found === undefined) return [];
  const routes = change.found.flatMap(({ node, candidate }) =>
    routesTo(node).map((route) => ({ route, candidate, node })),
  );
  routes.sort((left, right) => left.route.steps.length - right.route.steps.length);
  let unknown: string | undefined;
  let safe = routes.length <= maxRoutes;
  for (const { route, candidate } of routes.slice(0, maxRoutes)) {
    const search = searchReadings(direction, candidate, route);
    if (search.witness !== undefined) {
      return [
        toFinding(
          direction,
          change,
          candidate,
          search.witness,
          routes.map((one) => one.route),
        ),
      ];
    }
    unknown ??= search.unknown;
    safe &&= search.safe === true;
  }
  if (safe) return [];
  const [nearest] = routes;
  return nearest === undefined ? [] : undecided(direction, nearest, found, unknown);
}

/** Documented values first; where a step leads through undocumented properties, any values. */
function searchReadings(
  direction: Direction,
  candidate: Candidate,
  { root: pair, steps }: Route<SchemaRoot>,
): Search {
  const route = { root: pair, steps };
  const strict = searchRoute(direction, candidate, route, "documented");
  const isOpen = candidate.reading === "open" || steps.some(({ kind }) => kind === "key");
  return strict.witness !== undefined || !isOpen
    ? strict
    : searchRoute(direction, candidate, route, "open");
}

function undecided(
  direction: Direction,
  {
    route,
    candidate,
    node,
  }: { route: Route<SchemaRoot>; candidate: Candidate; node: PairNode<SchemaRoot> },
  found: Found<SchemaRoot>,
  unknown: string | undefined,
): Remark[] {
  const sure = candidate.decisive && all(node.sent, "pattern").length === 0;
  if (unknown === undefined && sure && canSample(direction, route.root)) return [];
  const reason = unknown ?? noExample(candidate);
  const text = `${sentence(route, candidate)}? Undecided: ${reason}`;
  return [{ kind: "question", text, ...placeOf(direction, found) }];
}

function noExample({ rule }: Candidate): string {
  return rule.startsWith("content-")
    ? "JSON Schema validators do not look into texts"
    : "no example was found that one side accepts and the other refuses";
}

function toFinding(
  direction: Direction,
  change: Change,
  candidate: Candidate,
  witness: Witness,
  routes: readonly Route<SchemaRoot>[],
): Finding {
  const { root } = witness.route.root;
  const operations = [
    ...new Set([root.operation, ...routes.map(({ root: pair }) => pair.root.operation)]),
  ];
  const [found] = change.found;
  const place = found === undefined ? undefined : placeOf(direction, found);
  return {
    rule: change.rule,
    severity: severityOf(direction, candidate, witness),
    subject: change.subject,
    text: `${sentence(witness.route, candidate)}${reachText(operations)}`,
    side: place?.side ?? "head",
    spot: place?.spot ?? { uri: "", pointer: "" },
    operations,
    proof: {
      kind: root.message,
      ...observedBy(direction, candidate, witness),
      evidence: [
        ...root.evidence(witness.value),
        ajvEvidence(refuser(direction, candidate), witness.reason),
      ],
    },
  };
}

/** In a response, what was never documented surprises only clients that check for it. */
function severityOf(direction: Direction, candidate: Candidate, { reading, route }: Witness) {
  const isLoose = reading === "open" && route.steps.some(({ kind }) => kind === "key");
  if (direction.name === "response" && isLoose) return "warning" as const;
  return candidate.severity ?? ("error" as const);
}

function refuser(direction: Direction, candidate: Candidate): Side {
  return direction.name === "request" || candidate.proves === "described" ? "head" : "base";
}

function observedBy(direction: Direction, candidate: Candidate, { reason, route }: Witness) {
  const { root } = route.root;
  if (candidate.proves !== "described") return seen(direction, root, reason);
  return {
    observed: `Head does not describe this ${root.message} any more: ${reason}.`,
    expected: `Base describes this ${root.message}.`,
  };
}

function sentence({ root: { root }, steps }: Route<SchemaRoot>, { text }: Candidate): string {
  const path = pathText(steps);
  const place = path === "" ? root.label : `\`${path}\` in ${root.label}`;
  return `${root.operation}: ${place} ${text}`;
}
