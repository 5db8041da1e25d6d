import { readFileSync } from "node:fs";
import type { Claim, Proof, Report } from "../../src/model/index.ts";
import type { PageInput } from "../../src/report/index.ts";
import { aClaim, aPage, aReport, engine } from "./examples.ts";

const path = new URL("../fixtures/hostile/corpus.json", import.meta.url);
const corpus = JSON.parse(readFileSync(path, "utf8")) as Record<string, string[]>;

/** Strings that have broken out of comments, tables, terminals and job logs. */
export const hostileStrings: readonly string[] = Object.values(corpus).flat();

/** Every field of a page that someone else can write, and a page with a text in that field. */
export const fields: Readonly<Record<string, (text: string) => PageInput>> = {
  base: (text) => page({}, { base: text }),
  head: (text) => page({}, { head: text }),
  notice: (text) => page({}, { notices: [text] }),
  engine: (text) => page({ engine: engine(text) }),
  headline: (text) => page({ headline: text }),
  "headline of a clean report": (text) => aPage([aReport({ headline: text })]),
  "engine of a clean report": (text) => aPage([aReport({ engine: engine(text) })]),
  "claim id": (text) => claim({ id: text }),
  "claim rule": (text) => claim({ rule: text }),
  "claim text": (text) => claim({ text }),
  "claim path": (text) => claim({ where: { path: text, line: 3 } }),
  "claim path without a link": (text) => ({
    ...claim({ where: { path: text } }),
    runUrl: undefined,
  }),
  migration: (text) => claim({ migration: text }),
  "id of a migration": (text) => claim({ id: text, migration: "Stop." }),
  command: (text) => proof({ command: text }),
  observed: (text) => proof({ observed: text }),
  expected: (text) => proof({ expected: text }),
  "evidence name": (text) => proof({ evidence: [{ name: text, language: "json", text: "{}" }] }),
  "evidence language": (text) => proof({ evidence: [{ name: "x", language: text, text: "{}" }] }),
  "evidence text": (text) => proof({ evidence: [{ name: "x", language: "json", text }] }),
  "metric name": (text) => page({ metrics: [{ ...metric, name: text }] }),
  "metric unit": (text) => page({ metrics: [{ ...metric, unit: text }] }),
  remark: (text) => page({ notes: [{ kind: "remark", text }] }),
  "path of a question": (text) =>
    page({ notes: [{ kind: "question", text: "Is it?", where: { path: text } }] }),
  "not checked": (text) => page({ notChecked: [{ what: text, why: "too large" }] }),
  "why not checked": (text) => page({ notChecked: [{ what: "webhooks", why: text }] }),
  "proposal title": (text) => page({ proposals: [{ ...proposal, title: text }] }),
  "proposal path": (text) => page({ proposals: [{ ...proposal, paths: [text] }] }),
  "proposal patch": (text) => page({ proposals: [{ ...proposal, patch: text }] }),
  "head of the run before": (text) => ({ ...page({}), previous: stateOf(text, ["c-old"]) }),
  "claim of the run before": (text) => ({ ...page({}), previous: stateOf("9f8e7d6", [text]) }),
};

/** One page with the text in every field at once. */
export function everyField(text: string): PageInput {
  const where = { path: text, line: 3, column: 4 };
  const full = aClaim({
    id: text,
    rule: text,
    text,
    where,
    proof: {
      kind: "response",
      command: text,
      observed: text,
      expected: text,
      evidence: [{ name: text, language: text, text }],
    },
  });
  const report = aReport({
    engine: engine(text),
    verdict: "fail",
    headline: text,
    claims: [full],
    metrics: [{ ...metric, name: text, unit: text }],
    notes: [{ kind: "question", text, where }],
    notChecked: [{ what: text, why: text }],
    proposals: [{ title: text, patch: text, paths: [text], claims: [text] }],
  });
  return aPage([report], { base: text, head: text, notices: [text] });
}

const metric = { name: "time", value: 2, base: 1, unit: "ms", direction: "lower" } as const;
const proposal = { title: "a title", patch: "+x", paths: ["a.ts"], claims: [] };

function page(changes: Partial<Report>, input: Partial<PageInput> = {}): PageInput {
  return aPage([aReport({ verdict: "fail", claims: [aClaim()], ...changes })], input);
}

function claim(changes: Partial<Claim>): PageInput {
  return page({ claims: [aClaim(changes)] });
}

function proof(changes: Partial<Proof>): PageInput {
  return claim({ proof: { ...aClaim().proof, ...changes } });
}

function stateOf(head: string, claims: readonly string[]) {
  const engines = [{ engine: "contract", verdict: "fail" as const, claims, cut: false }];
  return { schemaVersion: 1 as const, head, engines };
}
