import { expect, test } from "@jest/globals";
import { excess } from "../../../tools/workflow-runner/plan/permissions.ts";
import { job, log, pushEvent, run, tokenServer } from "./bench.ts";

const step = "runs-on: ubuntu-latest\n    steps: [{ run: 'true' }]";

function pullRequest(headRepository: string | null) {
  const repo = { full_name: "mira/shop", id: 7 };
  const head = headRepository === null ? null : { full_name: headRepository, id: 99 };
  return {
    name: "pull_request",
    payload: {
      action: "opened",
      repository: repo,
      pull_request: { number: 1, base: { repo, ref: "main" }, head: { repo: head, ref: "fix" } },
    },
  };
}

test("a job's permissions stand in place of the workflow's; the token has just those", async () => {
  const server = tokenServer();
  const result = await run(
    `
on: push
permissions: { contents: read, issues: write }
jobs:
  own:
    permissions: { checks: write }
    ${step}
  inherits:
    needs: own
    ${step}
`,
    { server },
  );
  expect(job(result, "own").permissions).toEqual({ checks: "write", metadata: "read" });
  expect(server.issued).toEqual([
    {
      repository: "mira/shop",
      permissions: { checks: "write", metadata: "read" },
      login: "github-actions[bot]",
    },
    {
      repository: "mira/shop",
      permissions: { contents: "read", issues: "write", metadata: "read" },
      login: "github-actions[bot]",
    },
  ]);
});

test.each([
  ["{}", { metadata: "read" }],
  ["", { contents: "read", packages: "read", metadata: "read" }],
])("permissions: %s", async (written, expected) => {
  const top = written === "" ? "" : `permissions: ${written}\n`;
  const result = await run(`on: push\n${top}jobs:\n  one:\n    ${step}\n`);
  expect(job(result, "one").permissions).toEqual(expected);
});

test.each(["stranger/shop", null])(
  "a pull request from %s only reads, without secrets",
  async (head) => {
    const result = await run(
      `
on: pull_request
permissions: write-all
jobs:
  one:
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "[\${{ secrets.KEY }}]"' }]
`,
      { event: pullRequest(head), secrets: { KEY: "hunter2" } },
    );
    const { permissions } = job(result, "one");
    expect(Object.values(permissions)).not.toContain("write");
    expect(permissions["pull-requests"]).toBe("read");
    expect(permissions["id-token"]).toBeUndefined();
    expect(log(result, "one")).toBe("[]");
  },
);

test("a pull request from the repository itself keeps what it declares", async () => {
  const result = await run(
    `on: pull_request\npermissions: { pull-requests: write }\njobs:\n  one:\n    ${step}\n`,
    { event: pullRequest("mira/shop") },
  );
  expect(job(result, "one").permissions["pull-requests"]).toBe("write");
});

test("a called workflow without permissions of its own has its caller's", async () => {
  const called = `
on: { workflow_call: {} }
jobs:
  inner:
    ${step}
`;
  const result = await run(
    `
on: push
permissions: {}
jobs:
  call:
    permissions: { contents: read, checks: write }
    uses: ./.github/workflows/called.yml
`,
    { files: { ".github/workflows/called.yml": called }, event: pushEvent },
  );
  expect(job(result, "call / inner").permissions).toEqual({
    ...{ contents: "read", checks: "write", metadata: "read" },
  });
});

test.each([
  [{ contents: "read" }, { contents: "write" }, undefined],
  [
    { contents: "write" },
    { contents: "read" },
    "'contents: write', but is only allowed 'contents: read'",
  ],
  [{ issues: "read" }, {}, "'issues: read', but is only allowed 'issues: none'"],
] as const)("wanting %j where %j is granted", (wanted, granted, complaint) => {
  if (complaint === undefined) expect(excess(wanted, granted)).toBeUndefined();
  else expect(excess(wanted, granted)).toContain(complaint);
});
