import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { closed } from "../../../tools/github-emulator/description/closed-schema.ts";
import { conformance as shared } from "../../../tools/github-emulator/description/conformance.ts";
import { Router } from "../../../tools/github-emulator/description/router.ts";
import { handlers } from "../../../tools/github-emulator/operations/index.ts";
import { at, refusal, stage } from "./setup.ts";

const conformance = shared();
const slice = join(import.meta.dirname, "../../../tools/github-emulator/slice");

test("every operation of the slice has its handler, and no handler is without description", () => {
  const described = conformance.slice.operations.map(({ id }) => id).sort();
  expect(Object.keys(handlers).sort()).toEqual(described);
});

test("the slice is whole: its hash fits, and it holds what its list names", () => {
  const text = readFileSync(join(slice, "github-api.json"), "utf8");
  const {
    "x-sha256": sha256,
    paths,
    webhooks,
    components,
  } = JSON.parse(text) as Record<string, object>;
  const body = JSON.stringify({ paths, webhooks, components });
  expect(createHash("sha256").update(body).digest("hex")).toBe(sha256);
  const listed = readFileSync(join(slice, "operations.txt"), "utf8").split("\n").filter(Boolean);
  const held = [
    ...conformance.slice.operations.map(({ id }) => id),
    ...Object.keys(conformance.slice.webhooks).map((name) => `webhook ${name}`),
  ];
  expect(held.sort()).toEqual(listed.sort());
});

test("a request that the description does not know is a violation, and 501", async () => {
  await using it = await stage();
  const octokit = it.client({ contents: "read" });
  const refused = await refusal(octokit.request("GET /repos/acme/storefront/stargazers-of-old"));
  expect(refused.status).toBe(501);
  expect(it.emulator.violations).toEqual([
    "GET /repos/acme/storefront/stargazers-of-old: no such operation in the slice of GitHub's description",
  ]);
});

test.each([
  ["an unknown field", { body: "text", boddy: "text" }, 'unknown field "boddy"'],
  ["no body at all", {}, "a body is required"],
  ["a wrong type", { body: 7 }, "body: must be string"],
])("%s of a request body is refused by name", async (_, body, complaint) => {
  await using it = await stage();
  const octokit = it.client({ "pull-requests": "write" });
  const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
  const refused = await refusal(
    octokit.request(route, { ...at, issue_number: 1, ...body } as never),
  );
  expect(refused.status).toBe(422);
  expect(refused.response.data["message"]).toBe(`Invalid request.\n\n${complaint}`);
  expect(it.emulator.violations).toEqual([`issues/create-comment: ${complaint}`]);
});

test("unknown query parameters and levels of annotations are refused too", async () => {
  await using it = await stage();
  const octokit = it.client({ checks: "write", "pull-requests": "read" });
  const query = refusal(octokit.request("GET /repos/acme/storefront/pulls?sate=open"));
  expect((await query).message).toContain('query: unknown field "sate"');
  const annotation = {
    path: "a",
    start_line: 1,
    end_line: 1,
    annotation_level: "error",
    message: "m",
  };
  const output = { title: "t", summary: "s", annotations: [annotation] };
  const facts = { ...at, name: "n", head_sha: it.head, output };
  const check = refusal(octokit.request("POST /repos/{owner}/{repo}/check-runs", facts as never));
  expect((await check).message).toContain(
    'output.annotations.0.annotation_level: must be one of ["notice","warning","failure"]',
  );
});

test("a body that is not JSON is refused, not a crash", async () => {
  await using it = await stage();
  const token = it.emulator.issueToken({
    repository: it.repository,
    permissions: { issues: "write" },
  });
  const answer = await fetch(`${it.emulator.apiUrl}/repos/acme/storefront/issues`, {
    method: "POST",
    headers: { authorization: `token ${token}` },
    body: "{not json",
  });
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ message: "Invalid request.\n\nmust be object" });
});

test.each(["//", "/repos/%E0%A4%A/b", "/repos/a/b/contents/../../..", "/graphql/x"])(
  "the address %s is an answer, not a crash",
  async (path) => {
    await using it = await stage();
    const { hostname, port } = new URL(it.emulator.apiUrl);
    const status = await new Promise((resolve, reject) => {
      const sent = request({ hostname, port, path }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.on("error", reject).end();
    });
    expect([404, 501]).toContain(status);
  },
);

test("a wrong answer of the emulator's own is a 500 that names the field", async () => {
  await using it = await stage();
  const wrong = { id: 1.5, name: "bug", color: "ff0000", description: null };
  it.repository.labels.set("bug", wrong);
  const refused = await refusal(it.client({ issues: "read" }).rest.issues.listLabelsForRepo(at));
  expect(refused.status).toBe(500);
  expect(refused.message).toContain("0.id: must be integer");
  expect(it.emulator.violations).toHaveLength(1);
});

test.each([
  ["GET", "/repos/a/b/git/ref/heads/deep/er", "git/get-ref", "heads/deep/er"],
  ["GET", "/repos/a/b/git/ref/heads%2Fdeep", "git/get-ref", "heads/deep"],
  ["PATCH", "/repos/a/b/git/refs/heads/data", "git/update-ref", "heads/data"],
  ["GET", "/repos/a/b/commits/feature/x", "repos/get-commit", "feature/x"],
  ["GET", "/repos/a/b/commits/feature/x/check-runs", "checks/list-for-ref", "feature/x"],
])("%s %s is %s of %s", (method, path, operation, ref) => {
  const match = new Router(conformance.slice.operations).match(method, path);
  expect(match?.operation.id).toBe(operation);
  expect(match?.path["ref"]).toBe(ref);
});

test("law: the router gives back what a path was made of, whatever the parameters hold", () => {
  const router = new Router(conformance.slice.operations);
  const value = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" });
  fc.assert(
    fc.property(
      fc.constantFrom(...conformance.slice.operations),
      fc.array(value, { minLength: 4, maxLength: 4 }),
      (operation, values) => {
        const given: Record<string, string> = {};
        const path = operation.path.replace(/\{(.+?)\}/g, (_, name: string) => {
          given[name] = values[Object.keys(given).length] ?? "x";
          return encodeURIComponent(given[name]);
        });
        const match = router.match(operation.method, path);
        // A value may spell a literal of another template, such as a secret named "public-key".
        if (match?.operation.id === operation.id) expect(match.path).toEqual(given);
        else expect(values.some((item) => path.includes(`/${item}`))).toBe(true);
      },
    ),
  );
});

test("closing a schema refuses what it does not name, through allOf, and lets null be null", () => {
  const schemas = {
    pet: { type: "object", properties: { name: { type: "string", nullable: true } } },
  };
  const extended = { allOf: [{ $ref: "#/components/schemas/pet" }, { properties: { age: {} } }] };
  expect(closed(extended, schemas)).toMatchObject({
    additionalProperties: false,
    properties: { name: { type: ["string", "null"] }, age: {} },
  });
});
