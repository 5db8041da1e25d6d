import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { nodeFiles } from "../../../../src/adapters/node-files.ts";
import type { Operation, Response } from "../../../../src/engines/contract/api/model.ts";
import { title } from "../../../../src/engines/contract/api/model.ts";
import type { Description } from "../../../../src/engines/contract/document/description.ts";
import { load } from "../../../../src/engines/contract/document/load.ts";
import { fileReader } from "../../../../src/engines/contract/document/reader.ts";
import { Answerer } from "../../../../src/engines/contract/mock/answer/answer.ts";
import { isJson } from "../../../../src/engines/contract/mock/answer/negotiate.ts";
import { Refusal } from "../../../../src/engines/contract/mock/problem.ts";
import { readRequest } from "../../../../src/engines/contract/mock/request.ts";
import { readRoutes } from "../../../../src/engines/contract/mock/routes.ts";
import { storefront } from "./mocked.ts";
import { secondOpinion } from "./second-opinion.ts";

type Opinion = ReturnType<typeof secondOpinion>;

/** Every operation with every response that has a JSON body. */
function responses(description: Description): (readonly [Operation, Response])[] {
  return readRoutes(description).operations.flatMap((operation) =>
    operation.responses
      .filter(({ content }) => isJson(content[0]?.name ?? ""))
      .map((response) => [operation, response] as const),
  );
}

/** The generated body for one response, and what the second validator says about it. */
async function judged(
  answerer: Answerer,
  opinion: Opinion,
  operation: Operation,
  { status, content }: Response,
  search: string,
): Promise<boolean | undefined> {
  const target = `${operation.path.replace(/[{}]/g, "")}?${search}`;
  const request = readRequest({
    method: operation.method,
    target,
    headers: [],
    body: new Uint8Array(),
  });
  const code = status === "default" ? 599 : Number(status.replace("XX", "50"));
  const match = { target: operation, values: new Map<string, string>() };
  const { body } = answerer.answer(match, request, { code, dynamic: true }, undefined);
  const [media] = content;
  if (media?.schema === undefined) return true;
  return opinion.accepts(media.schema, JSON.parse(new TextDecoder().decode(body)) as unknown);
}

describe("every generated answer is as described, says a second validator", () => {
  test("of the storefront, for any seed and any request", async () => {
    const description = await load(fileReader(nodeFiles, storefront), storefront);
    const opinion = secondOpinion(description);
    const listed = responses(description);
    expect(listed.length).toBeGreaterThan(50);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.stringMatching(/^[a-z]{0,8}$/),
        fc.constantFrom(...listed),
        async (seed, search, [operation, response]) => {
          const answerer = new Answerer(description, seed, () => undefined);
          expect(await judged(answerer, opinion, operation, response, search)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
    opinion.end();
  });

  const data = "../shared/data/contract/oasdiff-pairs.jsonl";
  if (!existsSync(data)) console.log(`Left out: ${data} is not here.`);
  (existsSync(data) ? test : test.skip)("of all foreign descriptions", async () => {
    const verdicts: (readonly [string, boolean | string | undefined])[] = [];
    for (const text of foreign(data)) {
      const reader = { label: "", root: "", read: () => Promise.resolve(text) };
      const description = await load(reader, "openapi.yaml");
      const opinion = secondOpinion(description);
      const answerer = new Answerer(description, 0, () => undefined);
      for (const [operation, response] of responses(description)) {
        const verdict = await judged(answerer, opinion, operation, response, "").catch(codeOf);
        verdicts.push([`${title(operation)} ${response.status}`, verdict]);
      }
      opinion.end();
    }
    const judgedAs = (wanted: unknown) => verdicts.filter(([, verdict]) => verdict === wanted);
    expect(judgedAs(false)).toEqual([]);
    expect(judgedAs(true).length).toBeGreaterThanOrEqual(100);
    // A list of texts that contains a number, and a `oneOf` of which one member takes all that the
    // others take: no value is valid there, and the mock says so.
    expect(judgedAs("answer-impossible").map(([name]) => name)).toEqual([
      "GET /pets 200",
      "POST /products 200",
    ]);
  });
});

function codeOf(error: unknown): string {
  if (error instanceof Refusal) return error.facts.code;
  throw error;
}

/** Every description of the file, the largest first. */
function foreign(path: string): string[] {
  const pairs = readFileSync(path, "utf8").trim().split("\n");
  const texts = pairs.flatMap((line) => {
    const { base, head } = JSON.parse(line) as { base: string; head: string };
    return [base, head];
  });
  return [...new Set(texts)].sort((left, right) => right.length - left.length);
}
