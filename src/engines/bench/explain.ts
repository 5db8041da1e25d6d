import type { NotChecked } from "../../model/index.ts";
import type { Measured } from "./experiment.ts";
import { judgeSuite } from "./verdict/index.ts";

/** Counting under valgrind takes longer than measuring. */
const most = 1;

/** Looks for second evidence on the worst row, or says why there is none. */
export async function explained(
  measured: readonly Measured[],
): Promise<{ readonly measured: readonly Measured[]; readonly notChecked: readonly NotChecked[] }> {
  const controls = judgeSuite(measured.filter(({ control }) => control).map(({ row }) => row));
  // A machine that tells the same code apart has found nothing to explain.
  if (controls.some(({ verdict }) => verdict === "slower" || verdict === "faster")) {
    return { measured, notChecked: [] };
  }
  const rows = measured.filter(({ control }) => !control);
  const verdicts = judgeSuite(rows.map(({ row }) => row));
  const worst = rows
    .map((each, index) => ({ each, judged: verdicts[index] }))
    .filter(({ each, judged }) => judged?.verdict === "slower" && each.explain !== undefined)
    .sort((one, other) => (other.judged?.change ?? 0) - (one.judged?.change ?? 0))
    .slice(0, most);
  const found = new Map<Measured, Measured>();
  const reasons = new Map<string, string>();
  for (const { each } of worst) {
    const explanation = await each.explain?.();
    if (explanation === undefined) continue;
    if (explanation.found) found.set(each, { ...each, explanation });
    else reasons.set(explanation.name, explanation.text);
  }
  return {
    measured: measured.map((each) => found.get(each) ?? each),
    notChecked: [...reasons].map(([what, why]) => ({ what, why })),
  };
}
