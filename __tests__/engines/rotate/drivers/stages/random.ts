import { namesOf } from "../../../../../src/engines/rotate/store/slots.ts";
import { parseRotationRecord } from "../../../../../src/inputs/index.ts";
import type { Github } from "../../simulation/provider.ts";
import type { Stage } from "../kit/stage.ts";

/** Programs of the user's own, which accept what is in both slots. */
export function random(): Stage {
  return {
    settings: { driver: "random" },
    environment: () => ({}),
    first: "the-value-before-the-first-rotation",
    lets: (value, { secrets }) => [...secrets.values()].includes(value),
    live: idsInSlots,
  };
}

/** The record's id for a slot that it knows; a slot that it does not know by its name. */
function idsInSlots({ secrets, record }: Github): readonly string[] {
  const text = record();
  const known = text === undefined ? undefined : parseRotationRecord(text, "the stage").current;
  return [...secrets.keys()].map((slot) =>
    known?.slot === slot ? known.id : namesOf("API_KEY").slots[slot],
  );
}
