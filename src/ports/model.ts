import type { Bought, ModelPriority, ModelSpend, Spend } from "../model/index.ts";

/**
 * A language model, as engines see it: a question whose answer is data against a schema. It has no
 * tools, and nothing it says is believed; what becomes of an answer is up to the engine's gates.
 */
export interface Model {
  /** Never throws for an outage, a refusal, a spent budget: then there is no answer, and it says why. */
  ask(question: ModelQuestion): Promise<ModelAnswer>;
}

/** JSON Schema 2020-12 of an object, every property required and none besides them allowed. */
export type AnswerSchema = Readonly<Record<string, unknown>>;

export interface ModelQuestion {
  /** What it is for, in a few words, as the spending is broken down: "inputs for living mutants". */
  readonly purpose: string;
  /** What is left out first when the budget runs low. */
  readonly priority: ModelPriority;
  /** Our words. */
  readonly instructions: string;
  /** Everything else: code, messages and pages of the repository, which may say anything. */
  readonly material: string;
  readonly schema: AnswerSchema;
  readonly mostOutputTokens: number;
  /** Asks for fresh sources too, where the provider can search the web. */
  readonly search?: ModelSearch;
}

export interface ModelSearch {
  readonly recency?: "day" | "week" | "month" | "year";
  /** Host names to keep to. */
  readonly domains?: readonly string[];
}

/** A page that the provider says it found; the text is its excerpt, where it gave one. */
export interface ModelSource {
  readonly url: string;
  readonly title: string;
  readonly text: string;
}

/** What one question cost, every attempt counted. */
export interface ModelCost {
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly usd: number;
  /** The same by model; empty where nothing was charged. */
  readonly byModel: readonly ModelSpend[];
}

export type ModelAnswer =
  | {
      readonly kind: "answer";
      /** Fits the schema. */
      readonly value: unknown;
      /** Provider and model that gave it; "cache" costs nothing. */
      readonly from: string;
      readonly sources: readonly ModelSource[];
      readonly cost: ModelCost;
    }
  | { readonly kind: "none"; readonly why: string; readonly cost: ModelCost };

export const noCost: ModelCost = {
  ...{ calls: 0, inputTokens: 0, outputTokens: 0, usd: 0 },
  byModel: [],
};

export function addCost(left: ModelCost, right: ModelCost): ModelCost {
  return { ...added(left, right), byModel: addedByModel(left.byModel, right.byModel) };
}

/** What an engine spent, with what its questions cost and what their answers were good for. */
export function withModelCost(spend: Spend, cost: ModelCost, bought: readonly Bought[]): Spend {
  return {
    ...spend,
    modelCalls: spend.modelCalls + cost.calls,
    tokens: spend.tokens + cost.inputTokens + cost.outputTokens,
    usd: spend.usd + cost.usd,
    ...(cost.byModel.length === 0
      ? {}
      : { models: addedByModel(spend.models ?? [], cost.byModel) }),
    ...(cost.byModel.length + bought.length === 0
      ? {}
      : { bought: [...(spend.bought ?? []), ...bought] }),
  };
}

type Amounts = Omit<ModelSpend, "model">;

function added(left: Amounts, right: Amounts): Amounts {
  return {
    calls: left.calls + right.calls,
    inputTokens: left.inputTokens + right.inputTokens,
    outputTokens: left.outputTokens + right.outputTokens,
    usd: left.usd + right.usd,
  };
}

function addedByModel(
  left: readonly ModelSpend[],
  right: readonly ModelSpend[],
): readonly ModelSpend[] {
  const rows = new Map<string, ModelSpend>();
  for (const row of [...left, ...right]) {
    const before = rows.get(row.model);
    rows.set(row.model, before === undefined ? row : { ...row, ...added(before, row) });
  }
  return [...rows.values()];
}
