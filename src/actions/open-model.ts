import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { openaiCompletions } from "../adapters/model/openai-completions.ts";
import { nodeClock } from "../adapters/node-clock.ts";
import { nodeStep } from "../adapters/node-step.ts";
import { stderrLog } from "../adapters/stderr-log.ts";
import { modelInputs, readInputs, type Config, type ModelInputs } from "../inputs/index.ts";
import type { MonthlySpend, Report } from "../model/index.ts";
import type { Records } from "../ports/index.ts";
import { Router, type Asker } from "../router/index.ts";

export interface OpenModel {
  readonly router: Router;
  readonly settings: ModelInputs;
  /** The report with what this month has cost so far, where its engine had a model to ask. */
  told(report: Report): Promise<Report>;
}

/**
 * The models that the configuration names, with the keys of this process's environment. Only for a
 * process in which no code of the project runs, or whose user has said so
 * (docs/adr/0007-keys-apart-from-code.md). Throws a Failure for names that can be none.
 */
export function openModel(
  env: Readonly<Record<string, string | undefined>>,
  config: Config,
  asker: Asker,
  kept: { readonly ledger: Records; readonly cache: Records },
): OpenModel {
  const settings = readInputs(modelInputs, [config.section("model")]);
  const router = new Router(
    {
      completions: openaiCompletions(env, (key) => {
        nodeStep.mask(key);
      }),
      ...kept,
      clock: nodeClock,
      pause: (seconds) => sleep(seconds * 1000),
      newId: randomUUID,
      warn: (text) => {
        stderrLog.warn(text);
      },
    },
    settings,
    asker,
  );
  return {
    ...{ router, settings },
    told: async (report) => {
      if (report.spend.models === undefined) return report;
      const month = await monthOf(router, settings.usdPerMonth);
      return { ...report, spend: { ...report.spend, month } };
    },
  };
}

async function monthOf(router: Router, limit: number): Promise<MonthlySpend> {
  const { month: usd, forecast } = await router.outlook();
  return { usd, limit, ...(forecast === undefined ? {} : { forecast }) };
}
