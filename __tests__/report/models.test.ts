import { expect, test } from "@jest/globals";
import type { Spend } from "../../src/model/index.ts";
import {
  planSticky,
  renderComment,
  renderHtml,
  renderSummary,
  renderTerminal,
} from "../../src/report/index.ts";
import { aClaim, aPage, aReport } from "./examples.ts";

const row = { model: "openai/gpt-6-luna", calls: 2, inputTokens: 900, outputTokens: 100 };
const spend: Spend = {
  ...{ seconds: 1, cpuSeconds: 1, modelCalls: 2, tokens: 1000, usd: 0.02, apiCalls: 0 },
  models: [{ ...row, usd: 0.02 }],
  bought: [{ noun: "confirmed kill", amount: 4 }],
  month: { usd: 4.1, limit: 5, forecast: 6.3 },
};
const report = aReport({ engine: "tests", verdict: "fail", claims: [aClaim()], spend });
const page = aPage([report]);

test("what was spent stands by engine and model, with what it bought and what is left", () => {
  const comment = renderComment(page);
  expect(comment).toContain("<summary>2 model calls, 1,000 tokens, 0.02 USD</summary>");
  expect(comment).toContain("| tests | `openai/gpt-6-luna` | 2 | 1,000 | 0.02 |");
  const lines = [
    "It bought 4 confirmed kills, 0.005 USD each.",
    "This month: 4.1 of 5 USD (82 %); at this pace it comes to 6.3 USD.",
    "80 % of the month's budget is used.",
  ].join(" ");
  const terminal = renderTerminal([report], { color: false, width: 200, self: "lamplighter" });
  for (const text of [comment, renderSummary(page), terminal, renderHtml(page)]) {
    expect(text.replaceAll("&#39;", "'").replaceAll("\\", "")).toContain(lines);
  }
});

test("nobody asked, nothing said", () => {
  const without = { ...spend, models: [], bought: [] };
  expect(renderComment(aPage([{ ...report, spend: without }]))).not.toContain("| Model |");
});

test("a second run that was answered from the cache writes nothing", () => {
  const { models, bought, month, ...rest } = spend;
  expect([models, bought, month]).not.toContain(undefined);
  const again = renderComment(
    aPage([{ ...report, spend: { ...rest, modelCalls: 0, tokens: 0, usd: 0 } }]),
  );
  const old = { id: 7, author: "me", body: renderComment(page) };
  expect(planSticky([old], "me", again).action).toBe("keep");
});
