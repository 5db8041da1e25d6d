import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { runWorkflow, type RunRequest } from "../../../tools/workflow-runner/index.ts";
import { git, job, log, temporaryFolder, tokenServer, writeFiles } from "./bench.ts";
import { commitAll, pullRequestScene, type PullRequestScene } from "./bench-git.ts";

const checkout = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1";

function request(scene: PullRequestScene, more: Partial<RunRequest> = {}): RunRequest {
  return {
    repositories: { "mira/shop": { gitDirectory: scene.gitDirectory } },
    workflow: ".github/workflows/main.yml",
    event: { name: "pull_request", payload: scene.payload("opened") },
    server: tokenServer(),
    store: join(scene.folder, "..", "store"),
    ...more,
  };
}

const workflow = (on: string, withs: string, script: string): string => `
on: ${on}
jobs:
  look:
    runs-on: ubuntu-latest
    steps:
      - uses: ${checkout}
        with: ${withs}
      - run: ${script}
`;

test("a pull request is checked out as the merge of base and head, one commit deep", async () => {
  using folder = temporaryFolder();
  const script =
    'ls; git rev-list --count HEAD; echo "$GITHUB_REF $(git rev-parse HEAD) $GITHUB_SHA"';
  const scene = pullRequestScene(join(folder.path, "shop"), {
    main: workflow("pull_request", "{ persist-credentials: false }", `'${script}'`),
  });
  const result = await runWorkflow(request(scene));
  const [merge = ""] = /[0-9a-f]{40}$/m.exec(log(result, "look")) ?? [];
  expect(log(result, "look")).toContain("README.md\nmoved-on.txt\nsrc\n1\n");
  expect(log(result, "look")).toContain(`refs/pull/5/merge ${merge} ${merge}`);
  expect(git(scene.folder, "branch", "--list").split("\n")).toHaveLength(2);
});

test("fetch-depth 0 brings all branches, so that base and head can be told apart", async () => {
  using folder = temporaryFolder();
  const script = "git diff --name-only origin/main...HEAD; git log --format=%s origin/main";
  const withs = "{ fetch-depth: 0, ref: '${{ github.event.pull_request.head.sha }}' }";
  const scene = pullRequestScene(join(folder.path, "shop"), {
    main: workflow("pull_request", withs, script),
  });
  const result = await runWorkflow(request(scene));
  expect(log(result, "look")).toContain("src/new.txt\nmove on\nfirst");
});

test("a branch written while the run goes on can be checked out", async () => {
  using folder = temporaryFolder();
  const scene = pullRequestScene(join(folder.path, "shop"), {
    main: `
on: pull_request
jobs:
  look:
    runs-on: ubuntu-latest
    steps:
      - run: git -C "$SHOP" branch data main
        env: { SHOP: "\${{ vars.SHOP }}" }
      - uses: ${checkout}
        with: { ref: data, path: inner, persist-credentials: false }
      - run: git -C inner status --branch --short
`,
  });
  const result = await runWorkflow(request(scene, { vars: { SHOP: scene.folder } }));
  expect(log(result, "look")).toContain("## data...origin/data");
});

test("credentials are outside the work tree, and gone after the job", async () => {
  using folder = temporaryFolder();
  const script =
    'git config --get-all http.http://127.0.0.1:9/.extraheader | sed s/basic/kept:/; echo "RUN=$RUNNER_TEMP"';
  const scene = pullRequestScene(join(folder.path, "shop"), {
    main: workflow("pull_request", "{}", `'${script}'`),
  });
  const kept = await runWorkflow(request(scene));
  expect(log(kept, "look")).toContain("AUTHORIZATION: kept: ***");
  expect(job(kept, "look").steps.map((step) => step.name)).toContain(`Post Run ${checkout}`);
});

test("fork code is refused in a workflow that has the base repository's rights", async () => {
  using folder = temporaryFolder();
  const withs = "{ ref: '${{ github.event.pull_request.head.sha }}' }";
  const scene = pullRequestScene(join(folder.path, "shop"), {
    main: workflow("pull_request_target", withs, "echo never"),
  });
  const payload = scene.payload("opened");
  const pull = payload["pull_request"] as unknown as { head: { repo: unknown } };
  pull.head.repo = { full_name: "stranger/shop", id: 99 };
  const result = await runWorkflow(
    request(scene, { event: { name: "pull_request_target", payload } }),
  );
  expect(result.conclusion).toBe("failure");
  expect(log(result, "look")).toContain("Refusing to check out fork pull request code");
});

test("a pull request that does not merge starts no run", async () => {
  using folder = temporaryFolder();
  const scene = pullRequestScene(
    join(folder.path, "shop"),
    { main: workflow("pull_request", "{}", "echo never") },
    { "moved-on.txt": "on the branch\n" },
  );
  const result = await runWorkflow(request(scene));
  expect(result.skippedReason).toBe("the pull request has a merge conflict");
});

test("a fork's commits are brought in for the merge", async () => {
  using folder = temporaryFolder();
  const scene = pullRequestScene(join(folder.path, "shop"), {
    main: workflow("pull_request", "{ persist-credentials: false }", "cat fork.txt moved-on.txt"),
  });
  const fork = join(folder.path, "fork");
  git(folder.path, "clone", "--quiet", scene.folder, fork);
  git(fork, "checkout", "--quiet", "-b", "idea");
  writeFiles(fork, { "fork.txt": "from the fork\n" });
  const payload = scene.payload("opened");
  const pull = payload["pull_request"] as unknown as { head: Record<string, unknown> };
  pull.head = { ref: "idea", sha: commitAll(fork, "idea"), repo: { full_name: "ann/shop", id: 8 } };
  const result = await runWorkflow(
    request(scene, {
      repositories: {
        "mira/shop": { gitDirectory: scene.gitDirectory },
        "ann/shop": { gitDirectory: fork },
      },
      event: { name: "pull_request", payload },
    }),
  );
  expect(log(result, "look")).toContain("from the fork\non main");
});

test("workflow_run takes workflow and commit from the default branch", async () => {
  using folder = temporaryFolder();
  const script = 'echo "$GITHUB_REF $(git rev-parse HEAD)"';
  const scene = pullRequestScene(
    join(folder.path, "shop"),
    { main: workflow("{ workflow_run: { workflows: [CI] } }", "{}", `'${script}'`) },
    { ".github/workflows/main.yml": "on: push\n" },
  );
  git(scene.folder, "checkout", "--quiet", "feature");
  const workflow_run = { name: "CI", event: "push", head_branch: "feature", head_sha: scene.head };
  const result = await runWorkflow(
    request(scene, {
      repositories: { "mira/shop": { gitDirectory: scene.gitDirectory, ref: "main" } },
      event: { name: "workflow_run", payload: scene.payload("completed", { workflow_run }) },
    }),
  );
  expect(log(result, "look")).toContain(`refs/heads/main ${scene.base}`);
});

test("a path outside the workspace and an unknown ref are refused in words", async () => {
  using folder = temporaryFolder();
  const scene = pullRequestScene(join(folder.path, "shop"), {
    main: workflow("pull_request", "{ path: ../../elsewhere }", "echo never"),
    ref: workflow("pull_request", "{ ref: no-such-branch }", "echo never"),
  });
  expect(log(await runWorkflow(request(scene)), "look")).toMatch(/is not under/);
  const unknown = request(scene, { workflow: ".github/workflows/ref.yml" });
  expect(log(await runWorkflow(unknown), "look")).toContain("'no-such-branch' could not be found");
});
