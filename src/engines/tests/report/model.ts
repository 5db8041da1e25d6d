import type { Metric, Note, NotChecked, Spend } from "../../../model/index.ts";
import { withModelCost } from "../../../ports/index.ts";
import type { ModelStage } from "../model/ask.ts";

/** What the model has cost on top of what else was spent. */
export function withModel(
  spend: Spend,
  model: ModelStage | undefined,
  confirmed: ReadonlySet<string>,
): Spend {
  if (model === undefined) return spend;
  const amount = modelKills(model, confirmed);
  return withModelCost(spend, model.cost, [{ noun: "confirmed kill", amount }]);
}

export function modelMetrics(
  model: ModelStage | undefined,
  confirmed: ReadonlySet<string>,
  { tokens, usd }: Spend,
): readonly Metric[] {
  if (model === undefined) return [];
  return [
    { name: "model-kills", value: modelKills(model, confirmed), unit: "", direction: "higher" },
    { name: "model-tokens", value: tokens, unit: "", direction: "lower" },
    { name: "model-usd", value: usd, unit: "USD", direction: "lower" },
  ];
}

/** Kills that StrykerJS confirmed, of those that only the model's inputs led to. */
function modelKills(model: ModelStage | undefined, confirmed: ReadonlySet<string>): number {
  return [...(model?.kills ?? [])].filter((id) => confirmed.has(id)).length;
}

/** What was asked, what was usable, and what a kill more has cost. */
export function modelNotes(model: ModelStage | undefined, confirmed: ReadonlySet<string>): Note[] {
  if (model === undefined || model.asked === 0) return [];
  const kills = modelKills(model, confirmed);
  const { inputTokens, outputTokens, usd } = model.cost;
  const tokens = inputTokens + outputTokens;
  const each =
    kills === 0
      ? ""
      : `, ${Math.round(tokens / kills)} tokens and ${(usd / kills).toFixed(4)} USD for each`;
  return [
    {
      kind: "remark",
      text: `The search left ${model.asked} mutants alive, and the model was asked for inputs to them. It proposed ${model.proposed} calls, ${model.usable} of them usable; from these come ${kills} confirmed kills${each}. It was asked for no assertion.`,
    },
  ];
}

export function modelGaps(model: ModelStage | undefined): readonly NotChecked[] {
  return (model?.silent ?? []).map((why) => ({ what: "What the model would add", why }));
}
