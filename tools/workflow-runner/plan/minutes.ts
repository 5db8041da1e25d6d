import type { Json } from "../language/json.ts";

/** The longest that a timer of Node can wait. */
const longestTimer = 2 ** 31 - 1;

/** `timeout-minutes` in milliseconds; undefined where none is given. */
export function timeLimit(minutes: Json): number | undefined {
  const number = typeof minutes === "string" && minutes.trim() !== "" ? Number(minutes) : minutes;
  if (typeof number !== "number") return undefined;
  if (!(number > 0)) throw new Error(`timeout-minutes must be more than 0, not ${number}`);
  return Math.min(number * 60_000, longestTimer);
}
