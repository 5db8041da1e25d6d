import { matchParameters, statusPairs } from "../api/match.ts";
import { deprecationHeader, sunsetHeader } from "../api/lifecycle.ts";
import { type Header, type Operation, type Parameter, title } from "../api/model.ts";
import type { Description, Element } from "../document/description.ts";
import type { Lifted } from "../lift/lift.ts";
import { policyOutcome } from "../rules/policy/outcome.ts";
import { policyRules } from "../rules/policy/registry.ts";
import { Said, type Subject } from "../rules/policy/subject.ts";
import { expand } from "../schema/expand.ts";
import { isFinding, type Context, type OperationPair, type Outcome } from "./context.ts";

/** What changed in the announcements and meanings of subjects, each said once. */
export function comparePolicy({ today }: Context, subjects: Iterable<Subject>): Outcome[] {
  const outcomes: Outcome[] = [];
  const seen = new Set<string>();
  for (const subject of subjects) {
    for (const rule of policyRules) {
      for (const change of rule(subject, today)) {
        const outcome = policyOutcome(subject, change);
        const { side, spot } = outcome;
        const key = JSON.stringify([change.rule, side, spot?.uri, spot?.pointer]);
        if (seen.has(key)) continue;
        seen.add(key);
        outcomes.push(outcome);
      }
    }
  }
  return outcomes.sort((left, right) => Number(isFinding(right)) - Number(isFinding(left)));
}

/** Operations with their parameters and headers; values inside of them come from the walk. */
export function* apiSubjects(
  context: Context,
  pairs: readonly OperationPair[],
): Generator<Subject> {
  const { request, response } = context;
  for (const pair of pairs) {
    const operation = title(pair.base);
    const common = { operations: [operation] };
    yield {
      ...common,
      words: operation,
      kind: "operation",
      optional: false,
      base: announcedBy(context.base, pair.base),
      head: announcedBy(context.head, pair.head),
    };
    for (const { base, head } of matchParameters(pair.base, pair.head)) {
      if (base === undefined || head === undefined) continue;
      yield {
        ...common,
        words: `${operation}: ${base.in} parameter \`${base.name}\``,
        kind: "parameter",
        direction: "request",
        optional: !head.required,
        base: withSchema(request.sent, base),
        head: withSchema(request.read, head),
      };
    }
    for (const { base, head, status } of statusPairs(pair.base.responses, pair.head.responses)) {
      for (const header of base?.headers ?? []) {
        const twin = head?.headers.find(
          ({ name }) => name.toLowerCase() === header.name.toLowerCase(),
        );
        if (twin === undefined) continue;
        yield {
          ...common,
          words: `${operation}: response ${status} header \`${header.name}\``,
          kind: "header",
          direction: "response",
          optional: true,
          base: withSchema(response.read, header),
          head: withSchema(response.sent, twin),
        };
      }
    }
  }
}

/** What an operation announces: in keywords, or by the headers of RFC 9745 and RFC 8594. */
function announcedBy(description: Description, operation: Operation): Said {
  const deprecated = deprecationHeader(operation.responses);
  const sunset = sunsetHeader(description, operation.responses);
  return new Said(description, [description.at(operation)], {
    deprecated: deprecated && { value: true, spot: deprecated, text: `header ${deprecated.name}` },
    "x-sunset": sunset && {
      value: sunset.value,
      spot: sunset.header,
      text: `header ${sunset.header.name}: ${sunset.value}`,
    },
  });
}

/** A parameter or header says some of it itself, and the rest in its schema. */
function withSchema(lifted: Lifted, holder: Parameter | Header): Said {
  const { description } = lifted;
  const own = description.at(holder);
  const inner = holder.schema === undefined ? [] : behind(lifted, [lifted.schemaAt(holder.schema)]);
  return new Said(description, [own, ...inner]);
}

/** Everything that speaks of one value, by `$ref` and `allOf`, as it was written. */
export function behind(lifted: Lifted, schemas: Parameters<typeof expand>[1]): Element[] {
  const { nodes } = expand((schema) => lifted.target(schema), schemas);
  return nodes.flatMap((node) => {
    const spot = lifted.origin(node);
    return spot === undefined ? [] : [lifted.description.at(spot)];
  });
}
