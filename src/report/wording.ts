import {
  count,
  number,
  type Acceptance,
  type Metric,
  type Place,
  type Report,
  type Spend,
} from "../model/index.ts";

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

export function duration(seconds: number): string {
  if (!(seconds >= 60)) return `${number(seconds < 10 ? seconds : Math.round(seconds))} s`;
  const whole = Math.round(seconds);
  return `${number(Math.floor(whole / 60))} min ${whole % 60} s`;
}

/** A value with its unit, and the interval that it was measured with. */
export function measured({ value, unit, interval }: Metric): string {
  const range = interval && ` (${quantity(interval[0], unit)} to ${quantity(interval[1], unit)})`;
  return quantity(value, unit) + (range ?? "");
}

export function quantity(value: number, unit: string): string {
  return unit === "" ? number(value) : `${number(value)}${unit === "%" ? "" : " "}${unit}`;
}

/** Who lives with a claim, since where, until when and why. */
export function acceptanceText({ how, by, reason, until }: Acceptance): string {
  const who =
    how === "configuration"
      ? `in ${by}`
      : `by ${by}${how === "label" ? ", by label" : ", in a comment"}`;
  const end = until === undefined ? "" : `, until ${until}`;
  return `${who}${end}${reason === undefined ? "" : `: ${reason}`}`;
}

/** The version that a change asks for, and what could still raise it. */
export function bumpText({ bump, notes }: Report): string | undefined {
  if (bump === undefined) return undefined;
  const open = bump !== "major" && notes.some(({ kind }) => kind === "question");
  return `${bump}${open ? "; a question that turns out to be a break makes it major" : ""}`;
}

type Amount = Exclude<keyof Spend, "models" | "bought" | "month">;

/** What all reports together cost, the model by name because trust depends on it. */
export function spent(reports: readonly Report[]): string {
  const sum = (field: Amount) => reports.reduce((total, report) => total + report.spend[field], 0);
  const time = `${duration(sum("seconds"))}, ${duration(sum("cpuSeconds"))} of CPU`;
  if (sum("modelCalls") === 0) return `${time}, no model`;
  const model = [count(sum("modelCalls"), "model call"), count(sum("tokens"), "token")];
  return [time, ...model, `${number(sum("usd"))} USD`].join(", ");
}

/** A commit's first seven characters; anything else as it is. */
export function shortRevision(revision: string): string {
  return isCommit(revision) ? revision.slice(0, 7) : revision;
}

export function isCommit(revision: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision);
}

/** `openapi.yaml:12:5`, as editors open it, and the side where it is not the head. */
export function placeText({ path, line, column, side }: Place): string {
  const position = [path, line, column].filter((part) => part !== undefined).join(":");
  return side === "base" ? `${position} before the change` : position;
}
