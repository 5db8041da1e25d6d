import type { ModelChoice, ModelPriority } from "../model/index.ts";
import type { Price } from "./prices/price.ts";

export interface RouterSettings {
  /** `provider/model`; none turns every question down at no cost. */
  readonly use: readonly string[];
  readonly choose: ModelChoice;
  /** Of a compatible server. */
  readonly baseUrl?: string | undefined;
  /** Prices that the user names, by `provider/model`. */
  readonly prices: Readonly<Record<string, Price>>;
  readonly usdPerRun: number;
  readonly usdPerMonth: number;
  /** Wall clock for all questions of this process together. */
  readonly seconds: number;
  /** The least priority of a question that is asked. */
  readonly level: ModelPriority;
  /** The user's emergency stop. */
  readonly stop: boolean;
}

/** Who asks: what the ledger keeps of it. */
export interface Asker {
  /** The same for all actions of a run, another for each run and attempt. */
  readonly run: string;
  readonly engine: string;
}
