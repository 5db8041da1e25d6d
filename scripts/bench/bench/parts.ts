import type { Kind } from "./kinds.ts";

export const conditions = ["calm", "noisy"] as const;
export type Condition = (typeof conditions)[number];

/** Comparisons of one kind of work with one change put in, under one condition. */
export interface Part {
  readonly name: string;
  readonly kind: Kind;
  readonly condition: Condition;
  /** Percent more of the same work at head. */
  readonly change: number;
  /** The settings of `lamplighter bench` that it is measured with. */
  readonly seconds: number;
  readonly threshold: number;
  readonly comparisons: number;
}

const short: Readonly<Record<Kind, string>> = {
  "1 us": "1us",
  "90 us": "90us",
  "9 ms": "9ms",
  "100 ms command": "command",
};

/** Named `aa-9ms`, `3pct-command-noisy`: unchanged code (A/A), or so many percent more work. */
function part(kind: Kind, condition: Condition, change: number): Part {
  const what = change === 0 ? "aa" : `${change}pct`;
  const fine = change === 1;
  return {
    name: `${what}-${short[kind]}${condition === "calm" ? "" : `-${condition}`}`,
    ...{ kind, condition, change },
    seconds: fine ? 15 : 5,
    // A call needs a third of the threshold at least, so 1 % is looked for with a finer one.
    threshold: fine ? 1.5 : 3,
    comparisons: change === 0 ? 60 : 20,
  };
}

export const parts: readonly Part[] = conditions.flatMap((condition) => [
  ...(Object.keys(short) as Kind[]).flatMap((kind) => [
    part(kind, condition, 0),
    part(kind, condition, 3),
  ]),
  ...(["1 us", "90 us"] as const).map((kind) => part(kind, condition, 1)),
]);
