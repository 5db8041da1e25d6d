import type { EngineName } from "../../../model/index.ts";
import type { Evidence } from "../evidence.ts";

/** What one kind of evidence is worth, and what follows from it. */
export interface Kind {
  /** How much is lost when nothing is done, from 0 to 1, for evidence at its strongest. */
  readonly impact: number;
  /** Evidence of one group is one finding wherever it is; without a group, one for each file. */
  readonly group?: string;
  /** Higher is better, as with coverage. */
  readonly higherIsBetter?: true;
  readonly advice: string;
  readonly provenBy: EngineName;
  gain(items: readonly Evidence[]): string;
}

export function sum(items: readonly Evidence[]): number {
  return items.reduce((total, { value }) => total + value, 0);
}

export function reading(items: readonly Evidence[], wanted: string): number {
  return items
    .flatMap(({ readings }) => readings)
    .filter(({ name }) => name === wanted)
    .reduce((total, { value }) => total + value, 0);
}
