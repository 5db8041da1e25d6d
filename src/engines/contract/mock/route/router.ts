import { decode } from "../request.ts";
import { type Segment, segmentsOf, valuesIn } from "./template.ts";

export interface Match<Target> {
  readonly target: Target;
  /** Path parameters, still percent-encoded. */
  readonly values: ReadonlyMap<string, string>;
}

interface Node<Target> {
  readonly literals: Map<string, Node<Target>>;
  /** Those with more literal text first. */
  readonly templates: { readonly literals: readonly string[]; readonly node: Node<Target> }[];
  readonly targets: { readonly target: Target; readonly names: readonly string[] }[];
}

/** Finds what a path leads to: "concrete before templated" (OpenAPI, Path Templating Matching). */
export class Router<Target> {
  readonly #root: Node<Target> = create();

  add(template: string, target: Target): void {
    const segments = segmentsOf(template);
    const node = segments.reduce(step, this.#root);
    node.targets.push({ target, names: segments.flatMap(({ names }) => names) });
  }

  /** Every target whose template fits, the most concrete first. */
  find(path: string): Match<Target>[] {
    const segments = path.replace(/^\//, "").split("/");
    return [...walk(this.#root, segments, 0, [])];
  }
}

function create<Target>(): Node<Target> {
  return { literals: new Map(), templates: [], targets: [] };
}

function step<Target>(node: Node<Target>, { literals, names }: Segment): Node<Target> {
  if (names.length === 0) {
    const key = decode(literals.join(""));
    let next = node.literals.get(key);
    if (next === undefined) node.literals.set(key, (next = create()));
    return next;
  }
  const decoded = literals.map(decode);
  const key = JSON.stringify(decoded);
  const known = node.templates.find((template) => JSON.stringify(template.literals) === key);
  if (known !== undefined) return known.node;
  const made = { literals: decoded, node: create<Target>() };
  node.templates.push(made);
  node.templates.sort((left, right) => weight(right.literals) - weight(left.literals));
  return made.node;
}

function weight(literals: readonly string[]): number {
  return literals.join("").length;
}

function* walk<Target>(
  node: Node<Target>,
  segments: readonly string[],
  at: number,
  values: readonly string[],
): Generator<Match<Target>> {
  const segment = segments[at];
  if (segment === undefined) {
    for (const { target, names } of node.targets) {
      yield { target, values: new Map(names.map((name, index) => [name, values[index] ?? ""])) };
    }
    return;
  }
  const literal = node.literals.get(decode(segment));
  if (literal !== undefined) yield* walk(literal, segments, at + 1, values);
  for (const { literals, node: next } of node.templates) {
    const found = match(literals, segment);
    if (found !== undefined) yield* walk(next, segments, at + 1, [...values, ...found]);
  }
}

/** A value that fills its segment keeps its encoding, which tells `,` from `%2C` in lists. */
function match(literals: readonly string[], segment: string): string[] | undefined {
  if (literals.every((literal) => literal === "") && literals.length === 2) {
    return segment === "" ? undefined : [segment];
  }
  return valuesIn(literals, decode(segment))?.map(encodeURIComponent);
}
