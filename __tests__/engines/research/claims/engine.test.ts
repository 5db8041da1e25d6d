import { expect, test } from "@jest/globals";
import { runResearch } from "../../../../src/engines/research/index.ts";
import { parseReport } from "../../../../src/inputs/index.ts";
import { noCost, type Model } from "../../../../src/ports/index.ts";
import { researchAnswer } from "../../../../tools/demo/research-answers.ts";
import { bench } from "../../../router/setup.ts";
import { repository, researchPorts } from "../repository.ts";

const workflow = "on: push\njobs:\n  a:\n    steps:\n      - uses: somebody/else@main\n";
const files = { ".github/workflows/a.yml": workflow };
const use = { use: ["compatible/small"], baseUrl: "http://127.0.0.1:1/v1" };

const settings = (project: string) => ({
  ...{ project, only: [], files: [], results: [], offline: true, failOn: "never" as const },
  registry: "https://registry.example",
});

test("what a model says stands beside the findings, less its lies; the next night costs nothing", async () => {
  using repo = repository([{ files }]);
  await using it = await bench(researchAnswer, use);
  const ports = researchPorts(repo.folder);
  const without = await runResearch(ports, settings(repo.folder));
  const told = await runResearch({ ...ports, model: it.router }, settings(repo.folder));
  expect(parseReport(JSON.stringify(told), "report")).toEqual(told);
  const { claims, verdict, headline, notes, metrics, spend } = told;
  expect({ claims, verdict, headline }).toEqual({
    ...{ claims: without.claims, verdict: without.verdict, headline: without.headline },
  });
  const added = notes.slice(without.notes.length).map(({ text }) => text);
  expect(added).toHaveLength(3);
  expect(added.join()).not.toMatch(/safe to delete|Nobody uses it|hours a year|how-to-split/);
  expect(added[2]).toContain("Of 6 sentences of the model 4 did not pass the checker");
  expect(metrics).toContainEqual(expect.objectContaining({ name: "model-claims", value: 2 }));
  expect(spend).toMatchObject({
    modelCalls: 1,
    models: [{ model: "compatible/small", calls: 1 }],
    bought: [{ noun: "published claim", amount: 2 }],
  });

  const again = await runResearch({ ...ports, model: it.router }, settings(repo.folder));
  expect(it.server.requests).toHaveLength(1);
  expect(again.spend).toMatchObject({ modelCalls: 0, tokens: 0, usd: 0 });
  expect(again.notes).toEqual(told.notes);
});

test("a model without an answer is named, and the report is as without", async () => {
  using repo = repository([{ files }]);
  const ports = researchPorts(repo.folder);
  const model: Model = {
    ask: () => Promise.resolve({ kind: "none", why: "The budget is spent.", cost: noCost }),
  };
  const told = await runResearch({ ...ports, model }, settings(repo.folder));
  const without = await runResearch(ports, settings(repo.folder));
  expect(told.notChecked).toEqual([
    ...without.notChecked,
    { what: "What a model would add", why: "The budget is spent." },
  ]);
  expect(told.metrics).toEqual(without.metrics);
});
