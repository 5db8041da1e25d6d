import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { compile, project } from "./project.ts";
import { written } from "./written.ts";

const numbers = { type: "array", items: { type: "integer" } };
const color = {
  type: "object",
  required: ["r"],
  properties: { r: { type: "integer" }, name: { type: "string" } },
};

/** Each row: how the parameter `p` is described, what is asked, and the value that a handler gets. */
const rows: readonly [object, string, unknown][] = [
  [{ schema: { type: "integer" } }, "?p=-5", -5],
  [{ schema: { type: "integer" } }, "?p=five", 400],
  [{ schema: { type: "integer" } }, "?p=", 400],
  [{ schema: { type: "boolean" } }, "?p=true", true],
  [{ schema: { type: "boolean" } }, "?p=1", 400],
  [{ schema: { type: "string" } }, "?p=5", "5"],
  [{ schema: {} }, "?p=5", "5"],
  [{ schema: { anyOf: [{ type: "integer" }, { enum: ["all"] }] } }, "?p=5", 5],
  [{ schema: { anyOf: [{ type: "integer" }, { enum: ["all"] }] } }, "?p=all", "all"],
  [{ schema: { type: ["boolean", "string"] } }, "?p=5", "5"],
  [{ schema: { enum: [1, 2] } }, "?p=2", 2],
  [{ schema: numbers }, "?p=1&p=2", [1, 2]],
  [{ explode: false, schema: numbers }, "?p=1,2", [1, 2]],
  [{ style: "pipeDelimited", explode: false, schema: numbers }, "?p=1|2", [1, 2]],
  [{ style: "deepObject", schema: color }, "?p[r]=1&p[name]=x", { r: 1, name: "x" }],
  [{ schema: color }, "?r=1&name=x", { r: 1, name: "x" }],
  [
    { content: { "application/json": { schema: color } } },
    `?p=${encodeURIComponent('{"r":1}')}`,
    { r: 1 },
  ],
  [{ content: { "application/json": { schema: color } } }, "?p={", 400],
  [{ schema: numbers }, "", 400],
];

test("a handler gets parameters as their types say", async () => {
  const folder = project({ hono: "hono", "@hono": "@hono" });
  const paths = Object.fromEntries(
    rows.map(([described], index) => {
      const parameters = [{ name: "p", in: "query", required: true, ...described }];
      return [
        `/r${index}`,
        { get: { operationId: `r${index}`, parameters, responses: { 200: {} } } },
      ];
    }),
  );
  const spread = {
    get: {
      operationId: "mixed",
      parameters: [
        { name: "from", in: "path", required: true, schema: { type: "integer" } },
        { name: "to", in: "path", required: true, schema: { type: "string" } },
        { name: "X-Page", in: "header", schema: { type: "integer" } },
        { name: "sid", in: "cookie", schema: { type: "string" } },
      ],
      responses: { 200: {} },
    },
  };
  mkdirSync(join(folder, "api"));
  writeFileSync(
    join(folder, "api", "api.ts"),
    await written({ paths: { ...paths, "/range({from}-{to})": spread } }, "hono"),
  );
  writeFileSync(join(folder, "ask.ts"), script);
  expect(compile(folder)).toBe("");
  const asked = [
    ...rows.map(([, query], index) => `/r${index}${query}`),
    "/range(1-a%2Fb)",
    "/range(1)",
  ];
  const { stdout, stderr } = spawnSync(process.execPath, ["ask.ts", JSON.stringify(asked)], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  const answers = JSON.parse(stdout) as {
    status: number;
    input: Record<string, Record<string, unknown>> | null;
  }[];
  rows.forEach(([described, query, wanted], index) => {
    const { status, input } = answers[index] ?? { status: 0, input: null };
    expect([described, query, status === 200 ? input?.["query"]?.["p"] : status]).toEqual([
      described,
      query,
      wanted,
    ]);
  });
  expect(answers.at(-2)?.input).toMatchObject({
    path: { from: 1, to: "a/b" },
    headers: { "x-page": 3 },
    cookies: { sid: "s" },
  });
  expect(answers.at(-1)?.status).toBe(404);
});

const script = `import { createRoutes, operations, type Handlers } from "./api/api.ts";
let input: unknown;
const handle = (given: unknown) => {
  input = given;
  return { status: 200 };
};
const handlers = Object.fromEntries(Object.keys(operations).map((name) => [name, handle])) as unknown as Handlers;
const app = createRoutes(handlers);
const answers: unknown[] = [];
for (const target of JSON.parse(process.argv[2] ?? "[]") as string[]) {
  input = null;
  const { status } = await app.request(target, { headers: { "X-Page": "3", Cookie: "other=1; sid=s" } });
  answers.push({ status, input });
}
console.log(JSON.stringify(answers));
`;
