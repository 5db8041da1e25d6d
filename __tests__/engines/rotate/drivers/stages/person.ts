import { createHash } from "node:crypto";
import type { Person } from "../kit/stage.ts";

/** Somebody who makes a credential whenever the last one is in use, and ends an old one when asked. */
export function person(title: string, valueOf: (number: number) => string): Person {
  const living = new Set([valueOf(0)]);
  const idOf = (value: string) =>
    `pasted-${createHash("sha256")
      .update(title + value)
      .digest("hex")
      .slice(0, 16)}`;
  let made = 0;
  let waiting: string | undefined;
  return {
    first: valueOf(0),
    next: () => {
      if (waiting === undefined) {
        waiting = valueOf(++made);
        living.add(waiting);
      }
      return waiting;
    },
    used: (value) => {
      if (value === waiting) waiting = undefined;
    },
    end: (value) => void living.delete(value),
    lets: (value) => living.has(value),
    live: () => [...living].filter((value) => value !== waiting).map(idOf),
  };
}
