import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { job, log, pushEvent, run, temporaryFolder } from "./bench.ts";

const upload = "actions/upload-artifact@v7";
const download = "actions/download-artifact@v8";

test("artifacts go from job to job, merged or each in a folder of its name", async () => {
  using folder = temporaryFolder();
  const result = await run(
    `
on: push
jobs:
  make:
    runs-on: ubuntu-latest
    strategy: { matrix: { part: [a, b] } }
    steps:
      - run: mkdir -p out/deep && echo "\${{ matrix.part }}" > "out/deep/\${{ matrix.part }}.txt" && touch out/.hidden
      - uses: ${upload}
        with: { name: "part-\${{ matrix.part }}", path: out, if-no-files-found: error }
  take:
    needs: make
    runs-on: ubuntu-latest
    steps:
      - uses: ${download}
        with: { pattern: part-*, path: apart }
      - uses: ${download}
        with: { pattern: part-*, path: together, merge-multiple: true }
      - uses: ${download}
        with: { name: part-b, path: one }
      - run: find apart together one -type f | sort
`,
    { store: join(folder.path, "store") },
  );
  expect(result.conclusion).toBe("success");
  expect(log(result, "take")).toContain(
    [
      "apart/part-a/deep/a.txt",
      "apart/part-b/deep/b.txt",
      "one/deep/b.txt",
      "together/deep/a.txt",
      "together/deep/b.txt",
    ].join("\n"),
  );
  const [first] = result.artifacts.filter((artifact) => artifact.name === "part-a");
  expect(readFileSync(join(first?.folder ?? "", "deep/a.txt"), "utf8")).toBe("a\n");
});

test("the one artifact that a pattern finds is not put in a folder of its name", async () => {
  const result = await run(`
on: push
jobs:
  only:
    runs-on: ubuntu-latest
    steps:
      - run: echo lamp > a.txt
      - uses: ${upload}
        with: { name: part-a, path: a.txt }
      - uses: ${download}
        with: { pattern: part-*, path: parts }
      - run: ls parts
`);
  expect(log(result, "only")).toMatch(/^a\.txt$/m);
});

test("a name is given once; overwrite replaces it", async () => {
  const result = await run(`
on: push
jobs:
  only:
    runs-on: ubuntu-latest
    steps:
      - run: echo lamp > a.txt
      - uses: ${upload}
        with: { name: report, path: a.txt }
      - uses: ${upload}
        with: { name: report, path: a.txt, overwrite: true }
      - uses: ${upload}
        with: { name: report, path: a.txt }
`);
  expect(job(result, "only").steps.map((step) => step.conclusion)).toEqual([
    ...["success", "success", "success", "failure"],
  ]);
  expect(log(result, "only")).toContain("(409) Conflict");
  expect(result.artifacts.map((artifact) => artifact.name)).toEqual(["report"]);
});

test("patterns take files in and out, below their common folder", async () => {
  using folder = temporaryFolder();
  const result = await run(
    `
on: push
jobs:
  only:
    runs-on: ubuntu-latest
    steps:
      - run: mkdir -p x/one x/two && touch x/one/a.json x/one/a.log x/two/b.json x/.dot.json
      - uses: ${upload}
        with:
          name: reports
          path: |
            # all but the logs
            x/one/*
            x/two
            !**/*.log
      - uses: ${download}
        with: { path: got }
      - run: cd got && find . -type f | sort
      - uses: ${upload}
        with: { name: nothing, path: absent/** }
`,
    { store: join(folder.path, "store") },
  );
  expect(log(result, "only")).toContain("./one/a.json\n./two/b.json");
  expect(log(result, "only")).not.toContain("./one/a.log");
  const annotations = job(result, "only").steps.flatMap((step) => step.annotations);
  expect(annotations[0]?.message).toContain("No files were found with the provided path");
});

test("another run's artifacts need a token that may read actions", async () => {
  using folder = temporaryFolder();
  const store = join(folder.path, "store");
  const first = await run(
    `
on: push
jobs:
  make:
    runs-on: ubuntu-latest
    steps:
      - run: echo lamp > a.txt
      - uses: ${upload}
        with: { name: report, path: a.txt }
`,
    { store },
  );
  const take = (permission: string): string => `
on: workflow_run
jobs:
  take:
    runs-on: ubuntu-latest
    permissions: { ${permission} }
    steps:
      - uses: ${download}
        with:
          name: report
          run-id: \${{ github.event.workflow_run.id }}
          github-token: \${{ github.token }}
      - run: cat a.txt
`;
  const workflow_run = { id: first.runId, name: "first", event: "push" };
  const event = { name: "workflow_run", payload: { ...pushEvent.payload, workflow_run } };
  const allowed = await run(take("actions: read"), { store, event });
  expect(log(allowed, "take")).toContain("lamp");
  const refused = await run(take("contents: read"), { store, event });
  expect(refused.conclusion).toBe("failure");
  expect(log(refused, "take")).toContain("Resource not accessible by integration");
});
