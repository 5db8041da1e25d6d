import { promised, rewrite, walk, type Draft, type Expression } from "../inputs/expression.ts";
import type { Example } from "../inputs/harvest/example.ts";
import type { Surface, Target } from "../inputs/surface.ts";

export interface Seed {
  readonly draft: Draft;
  readonly target: Target | undefined;
  readonly example: Example;
  readonly expected: Expression | undefined;
}

/** Written calls whose names the package really exports, as inputs. */
export function seedsFrom(examples: readonly Example[], surface: Surface): Seed[] {
  return examples.flatMap((example) => {
    const result = resolved(example.expression, surface);
    if (result === undefined || ![...walk(result)].some(({ kind }) => kind === "export")) return [];
    const expected =
      example.expected === undefined ? undefined : resolved(example.expected, surface);
    return [
      {
        draft: { steps: [], result: promised(result) },
        target: targetOf(result, surface),
        example,
        expected,
      },
    ];
  });
}

/** Values in examples that need nothing of the package. */
export function writtenValues(examples: readonly Example[]): Expression[] {
  const found = new Map<string, Expression>();
  for (const example of examples) {
    for (const inner of walk(example.expression)) {
      if (inner.kind !== "literal" && inner.kind !== "array" && inner.kind !== "object") continue;
      if (
        [...walk(inner)].some(
          ({ kind }) => kind === "export" || kind === "call" || kind === "resolver",
        )
      )
        continue;
      const key = JSON.stringify(inner);
      if (key.length <= 400) found.set(key, inner);
    }
  }
  return [...found.values()].slice(0, 400);
}

/** The target that the outermost call is about. */
export function targetOf(expression: Expression, surface: Surface): Target | undefined {
  if (expression.kind !== "call")
    return expression.kind === "get" ? targetOf(expression.object, surface) : undefined;
  const { callee } = expression;
  if (callee.kind === "get")
    return surface.targets.find(({ member }) => member === callee.property);
  if (callee.kind !== "export") return undefined;
  const name = [callee.local, ...callee.members].join(".");
  return surface.targets.find(
    (target) =>
      target.name === name &&
      target.member === undefined &&
      (target.kind === "class") === expression.isNew,
  );
}

/** Maps the names that a document uses to those of the exports; undefined when one is unknown. */
function resolved(expression: Expression, surface: Surface): Expression | undefined {
  const unknown: string[] = [];
  const result = rewrite(expression, (inner) => {
    if (inner.kind !== "export") return inner;
    const found = resolveName(inner, surface);
    if (found === undefined) unknown.push(inner.local);
    return found ?? inner;
  });
  return unknown.length === 0 ? result : undefined;
}

function resolveName(
  written: Extract<Expression, { kind: "export" }>,
  surface: Surface,
): Expression | undefined {
  const { local, members } = written;
  const [first, ...rest] = members;
  const exact = surface.imports.find(
    (imported) => imported.local === local || imported.name === local,
  );
  if (exact !== undefined) return access(exact.local, members, surface);
  const inner = surface.imports.find((imported) => imported.local === first);
  // `ss.mean(…)`: the whole package under a name that the document chose.
  if (inner !== undefined) return access(inner.local, rest, surface);
  const main = surface.imports.find(({ name }) => name === "default");
  const isLocalName =
    /^[a-z$_][\w$]*$/i.test(local) &&
    !/^(?:console|process|Math|JSON|Object|Array|String|Number|window|document|require|module|Promise|Date)$/.test(
      local,
    );
  return main !== undefined && isLocalName ? access(main.local, members, surface) : undefined;
}

/** Members that are no exports themselves are read off the value. */
function access(local: string, members: readonly string[], surface: Surface): Expression {
  const known = new Set(
    [...surface.targets.map(({ path }) => path), ...surface.constants.map(({ path }) => path)].map(
      (path) => JSON.stringify(path),
    ),
  );
  for (let count = members.length; count > 0; count -= 1) {
    const path: Expression = { kind: "export", local, members: members.slice(0, count) };
    if (!known.has(JSON.stringify(path))) continue;
    return members
      .slice(count)
      .reduce<Expression>((object, property) => ({ kind: "get", object, property }), path);
  }
  return members.reduce<Expression>((object, property) => ({ kind: "get", object, property }), {
    kind: "export",
    local,
    members: [],
  });
}

const mostDeaths = 2;

/** Targets whose calls have ended the process more than once: no more time is spent on them. */
export function dangerousTargets(surface: Surface, lethal: readonly string[]): Target[] {
  return surface.targets.filter((target) => {
    const name = target.member ?? target.name;
    return lethal.filter((source) => source.includes(`${name}(`)).length >= mostDeaths;
  });
}
