/** What a run cost. All zero is a true answer; absent is not. */
export interface Spend {
  /** Wall time. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly modelCalls: number;
  readonly tokens: number;
  readonly usd: number;
  readonly apiCalls: number;
  /** The same by model, where one was asked. */
  readonly models?: readonly ModelSpend[];
  /** What came of the models' answers once every gate had let it through. */
  readonly bought?: readonly Bought[];
  /** The month's budget after this run, where a ledger is kept. */
  readonly month?: MonthlySpend;
}

export interface ModelSpend {
  /** `provider/model`. */
  readonly model: string;
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly usd: number;
}

export interface Bought {
  /** One of them: `confirmed kill`. */
  readonly noun: string;
  readonly amount: number;
}

/** In US dollars; what is reserved counts as spent. */
export interface MonthlySpend {
  readonly usd: number;
  readonly limit: number;
  /** What the month comes to if it goes on like this; absent on its first day. */
  readonly forecast?: number;
}
