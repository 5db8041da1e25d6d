import { count, number } from "../../model/index.ts";
import { inlineText, tableCell } from "../escape.ts";
import { modelText, spendRows } from "../model-spend.ts";
import type { Page } from "../page.ts";
import { clip } from "../visible.ts";
import { volatileEnd, volatileStart } from "./frame.ts";
import type { Layout } from "./layout.ts";

/** Which engine spent what on which model, and what came of it. Empty where none was asked. */
export function modelsBlock({ reports }: Page, layout: Layout): string {
  const rows = spendRows(reports);
  if (rows.length === 0) return "";
  const sum = (of: (row: (typeof rows)[number]) => number) =>
    rows.reduce((total, row) => total + of(row), 0);
  const title = [
    count(
      sum(({ calls }) => calls),
      "model call",
    ),
    count(
      sum(({ tokens }) => tokens),
      "token",
    ),
    `${number(sum(({ usd }) => usd))} USD`,
  ].join(", ");
  const lines = rows
    .slice(0, layout.listed)
    .map(
      ({ engine, model, calls, tokens, usd }) =>
        `| ${tableCell(clip(engine, 60))} | ${tableCell(clip(model, 100))} | ${number(calls)} | ${number(tokens)} | ${number(usd)} |`,
    );
  const body = [
    ["| Engine | Model | Calls | Tokens | USD |", "| --- | --- | --- | --- | --- |", ...lines].join(
      "\n",
    ),
    inlineText(clip(modelText(reports), 1_000)),
  ]
    .filter((block) => block !== "")
    .join("\n\n");
  const block = layout.folded
    ? `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`
    : `#### ${title}\n\n${body}`;
  return `${volatileStart}\n${block}\n${volatileEnd}`;
}
