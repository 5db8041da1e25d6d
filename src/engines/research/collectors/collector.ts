import type { NotChecked } from "../../../model/index.ts";
import type { Observation } from "../evidence.ts";
import type { Scene } from "../scene/scene.ts";

export interface Gathered {
  readonly observations: readonly Observation[];
  /** Parts that could not be looked at, and why. */
  readonly notChecked?: readonly NotChecked[];
}

/** One way of looking at a project: it runs nothing of it and changes nothing. */
export interface Collector {
  /** What `--only` takes. */
  readonly name: string;
  /** Completes "looks at …", for the documentation. */
  readonly looksAt: string;
  collect(scene: Scene): Gathered | Promise<Gathered>;
}

/** Nothing was looked at, and why. */
export function notChecked(what: string, why: string): Gathered {
  return { observations: [], notChecked: [{ what, why }] };
}

/** How far `value` is on the way from ordinary to extreme, from 0 to 1. */
export function between(value: number, ordinary: number, extreme: number): number {
  return Math.min(1, Math.max(0, (value - ordinary) / (extreme - ordinary)));
}

/** The strongest first, then by subject, so that a limit always keeps the same. */
export function strongest(observations: readonly Observation[], most: number): Observation[] {
  return [...observations]
    .sort(
      (left, right) => right.strength - left.strength || (left.subject < right.subject ? -1 : 1),
    )
    .slice(0, most);
}
