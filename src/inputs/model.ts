import * as z from "zod/mini";
import { modelChoices, modelPriorities } from "../model/index.ts";
import { choice, flag, number, text, type Field } from "./field.ts";
import { defineInputs, type Values } from "./input-set.ts";
import { byModelName, modelName } from "./model-name.ts";

const surfaces = ["config"] as const;

const names: Field<readonly string[]> = {
  description:
    "The models that may be asked, as `provider/model`. Left out: none, and every engine does its whole work without.",
  schema: z.readonly(z.array(modelName).check(z.maxLength(20))),
  fromText: (given) => given,
  expects: "a list of models, each as `provider/model`",
  required: false,
  fallback: [],
  example: "[openai/gpt-6-luna, anthropic/claude-haiku-4-5]",
  values: undefined,
  surfaces,
  actionDefault: undefined,
};

const rate = z.number({ error: "`input` and `output` are US dollars for a million tokens" });
const price = z.strictObject(
  { input: rate.check(z.minimum(0)), output: rate.check(z.minimum(0)) },
  { error: "only `input` and `output` have a meaning" },
);

const prices: Field<Readonly<Record<string, z.infer<typeof price>>>> = {
  description:
    "Prices in US dollars for a million tokens, by model: for models that have no known price, or another one by now.",
  schema: z.readonly(byModelName(price)),
  fromText: (given) => given,
  expects: "a map from `provider/model` to `input` and `output`",
  required: false,
  fallback: {},
  example: "{ openrouter/maker/model: { input: 0.2, output: 0.8 } }",
  values: undefined,
  surfaces,
  actionDefault: undefined,
};

/** The section `model`: which models engines may ask, and how much that may cost. */
export const modelInputs = defineInputs({
  name: "model",
  summary: "Language models that engines may ask for candidates, and a budget that holds.",
  fields: {
    use: names,
    choose: choice(modelChoices, {
      description:
        "By what the next model is chosen: the order in which they are written, cost, latency as measured this month, or quality. The others follow where it fails.",
      default: "order",
      surfaces,
    }),
    baseUrl: text({
      description:
        "Address of a server that speaks chat completions, for models named `compatible/…`. One on this machine needs neither key nor price.",
      example: "http://127.0.0.1:11434/v1",
      surfaces,
    }),
    prices,
    usdPerRun: number({
      description: "The most that a run may cost, in US dollars. Default: 0.25.",
      default: 0.25,
      surfaces,
    }),
    usdPerMonth: number({
      description: "The most that all runs of a calendar month (UTC) may cost. Default: 5.",
      default: 5,
      surfaces,
    }),
    seconds: number({
      description: "Seconds for all questions of a run together. Default: 120.",
      default: 120,
      surfaces,
    }),
    level: choice(modelPriorities, {
      description:
        "The least priority of a question that is asked: inputs for mutants are `low`, claims of the research `high`. Of the budget, `low` may use half and `medium` 80 %.",
      default: "low",
      surfaces,
    }),
    stop: flag({
      description: "Emergency stop: ask nothing. A file `budget/STOP` on the data branch does too.",
      default: false,
      surfaces,
    }),
  },
  outputs: {},
});

export type ModelInputs = Values<typeof modelInputs>;
