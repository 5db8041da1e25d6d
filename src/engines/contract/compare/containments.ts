import { createContainment, type Answer } from "../containment/index.ts";
import type { Schema } from "../lift/schema.ts";
import type { Direction } from "./context.ts";
import { onTheWire } from "./on-the-wire.ts";
import type { SchemaRoot } from "./roots.ts";

/** Steps for one question; a whole description asks thousands. */
const budget = 250_000;

/** Decides for whole roots whether all that is documented to be sent is read. */
export function createContainments(direction: Direction): (root: SchemaRoot) => Answer {
  const { sent: sender, read: reader, resolve } = direction;
  const answers = new Map<SchemaRoot, Answer>();
  let decider: ReturnType<typeof createContainment> | undefined;

  function decide(sent: Schema, read: Schema): Answer {
    decider ??= createContainment(sender.universe, reader.universe, {
      budget,
      formats: "assertion",
    });
    return decider.decide(sent, read, "documented");
  }

  function answerFor({ sent: [sent], read: [read], root }: SchemaRoot): Answer {
    if (read === undefined) return { kind: "contained" };
    if (sent === undefined) return decide({}, read);
    if (direction.same(sent, read)) return { kind: "contained" };
    const answer = decide(sent, read);
    // References within what is written for the wire would lose the document that they start from.
    const documents = new Set(reader.universe.values()).size;
    if (!root.text || answer.kind === "contained" || documents > 1) return answer;
    const wider = decide(sent, onTheWire(resolve, read));
    return wider.kind === "contained" ? wider : answer;
  }

  return (root) => {
    const answer = answers.get(root) ?? answerFor(root);
    answers.set(root, answer);
    return answer;
  };
}
