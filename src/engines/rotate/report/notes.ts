import type { Note } from "../../../model/index.ts";
import type { Credential } from "../credential/open.ts";
import { definitionOf } from "../drivers/registry.ts";

/** The best rotation is none: where a provider can do without a secret, that comes first. */
export function adviceNotes(credentials: readonly Credential[]): readonly Note[] {
  return credentials.flatMap(({ name, provider }) => {
    const { eliminate } = definitionOf(provider);
    return eliminate === undefined ? [] : [{ kind: "remark", text: `${name}: ${eliminate}` }];
  });
}

/** The brief window of consumers that cannot read a pointer. */
export function fixedNotes(credentials: readonly Credential[]): readonly Note[] {
  return credentials.flatMap(({ name, fixed, settings }) =>
    fixed.length === 0
      ? []
      : [
          {
            kind: "remark",
            text: `${name}: ${fixed.join(", ")} know one name only. From the first copy to the pointer's move, and for runs queued before, consumers there hold either value; both work until the old one ends, at the latest ${settings["drain-cap-hours"]} hours after the promotion.`,
          },
        ],
  );
}
