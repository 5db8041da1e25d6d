import {
  createContainment,
  type Answer,
  type JsonValue,
  type Reading,
  type Truth,
} from "../containment/index.ts";
import type { Schema } from "../lift/schema.ts";
import type { Direction } from "./context.ts";
import { onTheWire } from "./on-the-wire.ts";
import type { SchemaRoot } from "./roots.ts";

/** Steps for one question; a whole description asks thousands. */
const budget = 250_000;

/** What containment says of whole roots: of all that is documented to be sent. */
export interface Containments {
  /** Is all of it read? */
  readonly decide: (root: SchemaRoot) => Answer;
  /** Is all of it read that is in the region too? */
  readonly decideWithin: (root: SchemaRoot, region: Schema) => Answer;
  /** Does the value show that not all of it is read? Undefined where only Ajv can tell. */
  readonly separates: (root: SchemaRoot, value: unknown, reading: Reading) => Truth;
}

const known = new WeakMap<Direction, Containments>();

/** One for each direction, as answers build on each other. */
export function containmentsOf(direction: Direction): Containments {
  let found = known.get(direction);
  if (found === undefined) known.set(direction, (found = create(direction)));
  return found;
}

function create(direction: Direction): Containments {
  const { sent: sender, read: reader, resolve } = direction;
  const answers = new Map<SchemaRoot, Answer>();
  let made: ReturnType<typeof createContainment> | undefined;
  const decider = () =>
    (made ??= createContainment(sender.universe, reader.universe, {
      budget,
      formats: "assertion",
    }));
  const ask = ({ sent: [sent = {}], root }: SchemaRoot, read: Schema, region?: Schema): Answer => {
    const answer = decider().decide(sent, read, "documented", region);
    // References within what is written for the wire would lose the document that they start from.
    const documents = new Set(reader.universe.values()).size;
    if (!root.text || answer.kind === "contained" || documents > 1) return answer;
    const wider = decider().decide(sent, onTheWire(resolve, read), "documented", region);
    return wider.kind === "contained" ? wider : answer;
  };

  function answerFor(root: SchemaRoot): Answer {
    const [sent, read] = [root.sent[0], root.read[0]];
    if (read === undefined) return { kind: "contained" };
    if (sent !== undefined && direction.same(sent, read)) return { kind: "contained" };
    return ask(root, read);
  }

  return {
    decide(root) {
      const answer = answers.get(root) ?? answerFor(root);
      answers.set(root, answer);
      return answer;
    },
    decideWithin: (root, region) =>
      root.read[0] === undefined ? { kind: "contained" } : ask(root, root.read[0], region),
    separates: ({ sent: [sent = {}], read: [read = {}] }, value, reading) =>
      decider().separates(sent, read, value as JsonValue, reading),
  };
}
