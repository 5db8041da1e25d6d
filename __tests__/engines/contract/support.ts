import { Failure, type FailureFacts, type Report } from "../../../src/model/index.ts";
import type { Git } from "../../../src/ports/index.ts";
import type { ContractInputs } from "../../../src/inputs/index.ts";
import { runContract } from "../../../src/engines/contract/index.ts";
import { fakeClock } from "../../fakes/clock.ts";
import { fakeFiles } from "../../fakes/files.ts";
import { fakeLog } from "../../fakes/log.ts";

/** A history of whole trees: commit name to path to text. The first commit is everyone's ancestor. */
export type History = Readonly<Record<string, Readonly<Record<string, string>>>>;

export function historyGit(history: History): Git {
  const [first] = Object.keys(history);
  return {
    commit: (ref) =>
      history[ref] === undefined
        ? Promise.reject(new Error(`No commit ${ref}`))
        : Promise.resolve(ref),
    committedAt: () => Promise.resolve(new Date(0)),
    mergeBase: () => Promise.resolve(first),
    show: (commit, path) => Promise.resolve(history[commit]?.[path]),
    list: (commit) => Promise.resolve(Object.keys(history[commit] ?? {}).sort()),
    changed: () => Promise.resolve([]),
  };
}

interface World {
  readonly files?: Record<string, string>;
  readonly history?: History;
}

export function run({ files = {}, history = {} }: World, inputs: Partial<ContractInputs>) {
  const ports = {
    files: fakeFiles(files),
    git: historyGit(history),
    clock: fakeClock,
    log: fakeLog(),
  };
  return runContract(ports, { spec: [], usage: [], failOn: "error", ...inputs });
}

/** Compares two texts as if they were `base.yaml` and `head.yaml`. */
export function compareTexts(
  base: string,
  head: string,
  inputs: Partial<ContractInputs> = {},
): Promise<Report> {
  const files = { "base.yaml": base, "head.yaml": head };
  return run({ files }, { base: "base.yaml", head: "head.yaml", ...inputs });
}

/** The Failure that a promise ends in; throws when it ends in anything else. */
export async function failureOf(promise: Promise<unknown>): Promise<FailureFacts> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Failure) return error.facts;
    throw error;
  }
  throw new Error("It did not fail.");
}

/** A description of one operation, `POST /orders`, around the schemas of its bodies. */
export function describeOrders(
  request: unknown,
  response: unknown,
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  const content = (schema: unknown) => ({ "application/json": { schema } });
  return {
    openapi: "3.1.0",
    info: { title: "Orders", version: "1" },
    paths: {
      "/orders": {
        post: {
          requestBody: { content: content(request) },
          responses: { "201": { description: "Created", content: content(response) } },
        },
      },
    },
    ...more,
  };
}

/** What a case says of a report: enough to notice any change, short enough to read. */
export function outline({ verdict, headline, claims, notes, notChecked }: Report) {
  return {
    verdict,
    headline,
    claims: claims.map(({ rule, severity, text, where }) => ({
      rule,
      severity,
      text,
      where: `${where?.path ?? ""}:${where?.line ?? ""}:${where?.column ?? ""}`,
    })),
    notes: notes.map(({ kind, text }) => `${kind}: ${text}`),
    notChecked: notChecked.map(({ what }) => what),
  };
}

/** The same with another name in place of the one that Ajv passes over in `properties`. */
export function withoutPrototypeName(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll("__proto__", "proto"));
}
