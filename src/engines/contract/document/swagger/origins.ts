import type { Place } from "../../../../model/index.ts";
import type { Description, Spot } from "../description.ts";
import { join, type Pointer, tokens } from "../pointer.ts";

/** Where each part of a document that was rewritten stands in the one that was read. */
export class Origins {
  readonly #read: Description;
  readonly #spots = new Map<Pointer, Spot>();

  constructor(read: Description) {
    this.#read = read;
  }

  /** Says that what is at `pointer` now, and below, was written at `spot`. */
  set(pointer: Pointer, { uri, pointer: source }: Spot): void {
    this.#spots.set(pointer, { uri, pointer: source });
  }

  place(pointer: Pointer): Place {
    const below = tokens(pointer);
    const rest: string[] = [];
    for (;;) {
      const at = below.reduce<Pointer>((path, token) => join(path, token), "");
      const spot = this.#spots.get(at);
      if (spot !== undefined) {
        return this.#read.place({ uri: spot.uri, pointer: join(spot.pointer, ...rest) });
      }
      const last = below.pop();
      if (last === undefined) return this.#read.place({ uri: "", pointer });
      rest.unshift(last);
    }
  }
}
