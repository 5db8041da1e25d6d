import type { Api } from "../../api.ts";
import type { Refusal } from "../../exchange.ts";
import type { Draft } from "../draft.ts";

/** A call that the description refuses, and why. */
export interface RefusedCase {
  readonly draft: Draft;
  readonly refusal: Refusal;
}

/** Makes calls that differ from `base`, which the description allows, in one thing that it refuses. */
export type Refusing = (api: Api, base: Draft) => Iterable<RefusedCase>;

export const refusedSubject = {
  parameter: ({ in: place, name }: { in: string; name: string }) =>
    `${place} parameter \`${name}\``,
  member: (path: readonly (string | number)[]) => `\`/${path.join("/")}\` in the body`,
};
