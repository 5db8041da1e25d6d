import { count, type Claim, judge, type Verdict } from "../../../model/index.ts";
import type { BenchInputs } from "../../../inputs/index.ts";
import type { RowVerdict } from "../verdict/index.ts";
import type { JudgedRow } from "./claims.ts";
import { changeWords } from "./words.ts";

export interface Counts {
  readonly rows: readonly JudgedRow[];
  readonly claims: readonly Claim[];
  readonly notChecked: number;
  /** True where base differed from its own copy. */
  readonly void: boolean;
}

export function verdictOf(
  { rows, claims, notChecked, void: isVoid }: Counts,
  failOn: BenchInputs["failOn"],
): Verdict {
  if (claims.length > 0) return judge(claims, failOn);
  if (isVoid) return "warn";
  // Where nothing could be told either way, nothing was shown to be fine.
  if (rows.some(({ judged }) => judged.verdict !== "inconclusive")) return "pass";
  if (rows.length > 0) return "warn";
  return notChecked > 0 ? "warn" : "skipped";
}

export function headlineOf({ rows, claims, notChecked, void: isVoid }: Counts): string {
  if (isVoid) return "This machine tells the same code apart, so nothing it measured is used";
  if (rows.length === 0) {
    return notChecked > 0 ? "Nothing could be measured" : "No benchmark found";
  }
  const of = (verdict: RowVerdict): number =>
    rows.filter(({ judged }) => judged.verdict === verdict).length;
  if (of("inconclusive") === rows.length) {
    return `None of ${count(rows.length, "row")} could be told either way`;
  }
  const [first] = claims;
  const total = `of ${count(rows.length, "row")}`;
  const rest = [
    ...part(of("faster"), "better"),
    ...part(of("same"), "the same"),
    ...part(of("inconclusive"), "undecided"),
  ].join(", ");
  if (first === undefined) return `Nothing ${total} is worse: ${rest}`;
  const worst = rows.find(({ judged }) => first.text.endsWith(changeWords(judged)));
  const most = worst === undefined ? "" : `, at most it ${changeWords(worst.judged)}`;
  return `${claims.length} ${total} ${claims.length === 1 ? "is" : "are"} worse${most}${rest === "" ? "" : `; ${rest}`}`;
}

function part(number: number, words: string): readonly string[] {
  return number === 0 ? [] : [`${number} ${words}`];
}
