import type { Price } from "./prices/price.ts";

export const choices = ["listed", "cost", "latency", "quality"] as const;

/** By what the user's models are put in order. */
export type Choice = (typeof choices)[number];

export interface RouterSettings {
  /** `provider/model`; none turns every question down at no cost. */
  readonly use: readonly string[];
  readonly choose: Choice;
  /** Of a compatible server. */
  readonly baseUrl?: string;
  /** Prices that the user names, by `provider/model`. */
  readonly prices: Readonly<Record<string, Price>>;
  readonly usdPerRun: number;
  readonly usdPerMonth: number;
  /** Wall clock for all questions of this process together. */
  readonly seconds: number;
  /** The user's emergency stop. */
  readonly stop: boolean;
}

/** Who asks: what the ledger keeps of it. */
export interface Asker {
  /** The same for all actions of a run, another for each run and attempt. */
  readonly run: string;
  readonly engine: string;
}
