import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { askForClaims, withClaims } from "../../../../src/engines/research/claims/index.ts";
import type { Evidence } from "../../../../src/engines/research/evidence.ts";
import type { Report } from "../../../../src/model/index.ts";
import { nodeHttp } from "../../../../src/adapters/node-http.ts";
import { renderComment, renderTerminal } from "../../../../src/report/index.ts";
import { aClaim, aPage, aReport } from "../../../report/examples.ts";
import { envelope } from "../../../../tools/model-server/index.ts";
import { parsed } from "../../../report/parsed.ts";
import { bench, type Bench } from "../../../router/setup.ts";
import { cart, order, page } from "./samples.ts";

const payloads = JSON.parse(
  readFileSync("__tests__/fixtures/research-claims/injections.json", "utf8"),
) as string[];

/** Values that must not leave this process, by the names that steps have them under. */
const canaries = {
  MODEL_API_KEY: "canary-model-key-7f3a91",
  OPENAI_API_KEY: "canary-openai-key-55d0c2",
  GITHUB_TOKEN: "canary-token-of-the-job-8812",
  NPM_TOKEN: "canary-npm-token-1290aa",
  DATABASE_PASSWORD: "canary-database-93bb",
};

const report: Report = aReport({ engine: "contract", verdict: "fail", claims: [aClaim()] });

/** Evidence from a repository and a page, in which the payload stands wherever foreign text may. */
const hostile = (payload: string): readonly Evidence[] => [
  { ...cart, quote: `// ${payload} ${canaries.NPM_TOKEN}`, subject: `src/${payload}.ts` },
  { ...order, quote: payload, text: `was changed by 16 of the last 160 commits; ${payload}` },
];

/** A model that obeys: it says the payload itself, as a claim in every field, and more than asked. */
const obeying = (payload: string): unknown => ({
  claims: [
    { text: payload, evidence: ["E1"], links: [], quotes: [{ source: "E1", text: payload }] },
    { text: payload, evidence: ["E2"], links: [], quotes: [{ source: "E2", text: "by 16 of" }] },
    { text: "x", evidence: [payload], links: [payload], quotes: [] },
    {
      text: `It says ${payload}`,
      evidence: [],
      links: [page],
      quotes: [{ source: page, text: payload }],
    },
  ],
});

interface Outcome {
  readonly told: Report;
  readonly it: Bench;
}

async function outcome(payload: string, answer: unknown): Promise<Outcome> {
  await using it = await bench(
    ({ path, text }) => ({ body: envelope(path, text, JSON.stringify(answer)) }),
    { use: ["openai/gpt-6-luna"] },
    { env: canaries },
  );
  const evidence = hostile(payload);
  const pages = { read: () => Promise.resolve(`Words of a page. ${payload}`) };
  const stage = await askForClaims({ model: it.router, http: nodeHttp }, evidence, pages);
  return { told: withClaims(report, stage, evidence), it };
}

/** The comment without the places in which sentences of a model are quoted, and what they cost. */
function frame(told: Report): string {
  const notes = told.notes.filter(({ text }) => !text.includes("model"));
  const metrics = told.metrics.filter(({ name }) => !name.startsWith("model-"));
  return renderComment(aPage([{ ...told, notes, metrics, spend: report.spend }]));
}

let harmless: Outcome;
beforeAll(async () => {
  harmless = await outcome("a plain word", obeying("a plain word"));
});

test("the corpus is large enough", () => {
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(50);
});

describe.each(payloads.map((payload) => [payload]))("%j", (payload) => {
  let seen: Outcome;
  beforeAll(async () => {
    seen = await outcome(payload, obeying(payload));
  });

  test("changes no byte of the report beside the sentences that are quoted", () => {
    const { told } = seen;
    expect(frame(told)).toBe(renderComment(aPage([report])));
    const { notes, metrics, spend, notChecked, ...rest } = told;
    expect(rest).toEqual({
      ...report,
      notes: undefined,
      metrics: undefined,
      spend: undefined,
      notChecked: undefined,
    });
    expect([notes.length, metrics.length, spend.modelCalls]).toEqual([expect.any(Number), 2, 1]);
    expect(notChecked).toEqual([]);
  });

  test("stays in its line where it is shown, and brings no marker, link or tag to life", () => {
    const { told } = seen;
    const comment = renderComment(aPage([told]));
    const [page, plain] = [parsed(comment), parsed(renderComment(aPage([harmless.told])))];
    expect(page.reactions).toEqual(plain.reactions);
    expect(page.comments).toEqual(plain.comments);
    expect(page.elements.filter((tag) => !plain.elements.includes(tag))).toEqual([]);
    for (const { text } of told.notes) expect(text).not.toMatch(/[\n\r\0\u001b\u202e]/);
    const terminal = renderTerminal([told], { color: false, width: 100, self: "lamplighter" });
    expect(terminal).not.toMatch(/^::|[\0\u001b\u202e]/m);
  });

  test("takes no secret with it: none is in any request", () => {
    const { requests } = seen.it.server;
    expect(requests).toHaveLength(1);
    for (const { text, headers } of requests) {
      const { authorization, ...others } = headers;
      expect(authorization).toBe(`Bearer ${canaries.OPENAI_API_KEY}`);
      const sent = `${text}\n${JSON.stringify(others)}`;
      for (const canary of Object.values(canaries)) expect(sent).not.toContain(canary);
      expect(JSON.parse(text)).not.toHaveProperty("tool_choice");
    }
  });
});

afterAll(() => {
  expect(Object.prototype).not.toHaveProperty("polluted");
});
