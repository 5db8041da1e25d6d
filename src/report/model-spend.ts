import { count, number, type MonthlySpend, type Report } from "../model/index.ts";
import { listed } from "./wording.ts";

/** Shares of the month's budget, in percent, from which on a reader is told. */
const alerts = [100, 80, 50] as const;

/** One model that one engine asked. */
export interface SpendRow {
  readonly engine: string;
  readonly model: string;
  readonly calls: number;
  readonly tokens: number;
  readonly usd: number;
}

export function spendRows(reports: readonly Report[]): readonly SpendRow[] {
  return reports.flatMap(({ engine, spend }) =>
    (spend.models ?? []).map(({ model, calls, inputTokens, outputTokens, usd }) => ({
      ...{ engine, model, calls, usd },
      tokens: inputTokens + outputTokens,
    })),
  );
}

/** What came of it at what price, and what is left of the month. Empty where no model was asked. */
export function modelText(reports: readonly Report[]): string {
  return [boughtText(reports), monthText(reports)].filter((text) => text !== "").join(" ");
}

/** What came of it, and what one of these has cost. */
function boughtText(reports: readonly Report[]): string {
  const amounts = new Map<string, number>();
  for (const { noun, amount } of reports.flatMap(({ spend }) => spend.bought ?? [])) {
    amounts.set(noun, (amounts.get(noun) ?? 0) + amount);
  }
  if (amounts.size === 0) return "";
  const all = listed([...amounts].map(([noun, amount]) => count(amount, noun)));
  const usd = reports.reduce((sum, { spend }) => sum + spend.usd, 0);
  const total = [...amounts.values()].reduce((sum, amount) => sum + amount, 0);
  const each = total > 0 && usd > 0 ? `, ${number(usd / total)} USD each` : "";
  return `It bought ${all}${each}.`;
}

/** The month, as the last of the reports saw it. Empty where no ledger is kept. */
function monthText(reports: readonly Report[]): string {
  const month = reports
    .flatMap(({ spend }) => spend.month ?? [])
    .reduce<MonthlySpend | undefined>(
      (most, next) => (most === undefined || next.usd > most.usd ? next : most),
      undefined,
    );
  if (month === undefined) return "";
  const { usd, limit, forecast } = month;
  const share = (100 * usd) / limit;
  const alert = alerts.find((least) => share >= least);
  const pace = forecast === undefined ? "" : `; at this pace it comes to ${number(forecast)} USD`;
  return [
    `This month: ${number(usd)} of ${number(limit)} USD (${number(Math.round(share))} %)${pace}.`,
    ...(alert === undefined ? [] : [`${alert} % of the month's budget is used.`]),
  ].join(" ");
}
