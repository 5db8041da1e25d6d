import { expect, test } from "@jest/globals";
import { nodeFiles } from "../../../../src/adapters/node-files.ts";
import { answerFor } from "../../../../src/engines/contract/api/match.ts";
import { load } from "../../../../src/engines/contract/document/load.ts";
import { fileReader } from "../../../../src/engines/contract/document/reader.ts";
import { writeFixtures } from "../../../../src/engines/contract/stubs/fixtures.ts";
import { namedOperations } from "../../../../src/engines/contract/stubs/operations/read.ts";
import { secondOpinion } from "../mock/second-opinion.ts";

const storefront = "examples/storefront/openapi.yaml";

interface Fixture {
  readonly request: { readonly method: string; readonly path: string; readonly body?: unknown };
  readonly response: { readonly status: number; readonly body?: unknown };
}

test("every request and answer in the storefront's fixtures is as described, says a second validator", async () => {
  const description = await load(fileReader(nodeFiles, storefront), storefront);
  const opinion = secondOpinion(description);
  const operations = namedOperations(description);
  const { files, missing } = writeFixtures(description, operations);
  expect(missing).toEqual([]);
  const judged: (boolean | undefined)[] = [];
  for (const [name, text] of files) {
    const { request, response } = JSON.parse(text) as Fixture;
    const operation = operations.find((one) => name.startsWith(`${one.name}.`))?.operation;
    const described = answerFor(String(response.status), operation?.responses ?? []);
    const answer = described?.content[0]?.schema;
    if (answer !== undefined) judged.push(await opinion.accepts(answer, response.body));
    const body = operation?.requestBody?.content[0]?.schema;
    if (body !== undefined && request.body !== undefined)
      judged.push(await opinion.accepts(body, request.body));
  }
  expect(files.size).toBe(63);
  expect(judged.length).toBeGreaterThan(63);
  expect(judged.every((verdict) => verdict === true)).toBe(true);
  opinion.end();
});
