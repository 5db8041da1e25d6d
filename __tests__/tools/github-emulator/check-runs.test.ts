import { expect, test } from "@jest/globals";
import { at, refusal, stage } from "./setup.ts";

const annotation = (line: number) => ({
  ...{ path: "src/a.ts", start_line: line, end_line: line, message: `line ${line}` },
  annotation_level: "warning" as const,
});
const annotations = (count: number) => Array.from({ length: count }, (_, i) => annotation(i + 1));

test("annotations come in portions of 50, and each portion adds to the last", async () => {
  await using it = await stage();
  const octokit = it.client({ checks: "write" });
  const { rest } = octokit;
  const output = { title: "Contract", summary: "two portions" };
  const made = await rest.checks.create({
    ...{ ...at, name: "contract", head_sha: it.head, status: "completed", conclusion: "failure" },
    output: { ...output, annotations: annotations(50) },
  });
  const one = { ...at, check_run_id: made.data.id };
  await rest.checks.update({ ...one, output: { ...output, annotations: annotations(7) } });
  const all = await octokit.paginate(rest.checks.listAnnotations, { ...one, per_page: 50 });
  expect(all).toHaveLength(57);
  expect((await rest.checks.get(one)).data).toMatchObject({
    conclusion: "failure",
    app: { id: 15368 },
    pull_requests: [{ number: 1 }],
    output: { annotations_count: 57 },
  });
  expect(it.emulator.violations).toEqual([]);
  const tooMany = { ...one, output: { ...output, annotations: annotations(51) } };
  const complaint = "output.annotations: must NOT have more than 50 items";
  expect((await refusal(rest.checks.update(tooMany))).message).toContain(complaint);
  expect(it.emulator.violations).toEqual([`checks/update: ${complaint}`]);
});

test("completed needs a conclusion, and a conclusion completes", async () => {
  await using it = await stage();
  const { rest } = it.client({ checks: "write" });
  const facts = { ...at, name: "bench", head_sha: it.head };
  const request = rest.checks.create({ ...facts, status: "completed" } as never);
  expect((await refusal(request)).message).toContain('"conclusion" wasn\'t supplied');
  const { data } = await rest.checks.create({ ...facts, conclusion: "neutral" });
  expect(data).toMatchObject({ status: "completed", conclusion: "neutral" });
  expect(data.completed_at).not.toBeNull();
});

test("only the app that made a check run changes it, and people make none", async () => {
  await using it = await stage();
  const actions = it.client({ checks: "write" });
  const other = it.client({ checks: "write" }, { login: "gardener[bot]" });
  const person = it.client({ checks: "write" }, { login: "alice" });
  const facts = { ...at, name: "tests", head_sha: it.head };
  const { data } = await actions.rest.checks.create(facts);
  const change = { ...at, check_run_id: data.id, status: "in_progress" as const };
  expect((await refusal(other.rest.checks.update(change))).message).toContain(
    "Invalid app_id `15368` - check run can only be modified by the GitHub App that created it.",
  );
  expect((await refusal(person.rest.checks.create(facts))).status).toBe(403);
  expect((await actions.rest.checks.update(change)).data.status).toBe("in_progress");
});

test("runs of a commit: the latest of each name, and none for a commit that is not there", async () => {
  await using it = await stage();
  const { rest } = it.client({ checks: "write" });
  const facts = { ...at, name: "contract", head_sha: it.head };
  await rest.checks.create(facts);
  const { data: later } = await rest.checks.create(facts);
  const found = await rest.checks.listForRef({ ...at, ref: "feature" });
  expect(found.data.check_runs.map(({ id }) => id)).toEqual([later.id]);
  expect(
    (await rest.checks.listForRef({ ...at, ref: it.head, filter: "all" })).data.total_count,
  ).toBe(2);
  const nowhere = { ...facts, head_sha: "0".repeat(40) };
  expect((await refusal(rest.checks.create(nowhere))).message).toContain("No commit found for SHA");
});

test("an annotation has columns only within one line, and never ends before it starts", async () => {
  await using it = await stage();
  const { rest } = it.client({ checks: "write" });
  const check = (lines: object) =>
    rest.checks.create({
      ...{ ...at, name: "lines", head_sha: it.head },
      output: { title: "t", summary: "s", annotations: [{ ...annotation(3), ...lines }] },
    });
  expect((await check({ start_column: 2, end_column: 4 })).status).toBe(201);
  expect((await refusal(check({ end_line: 4, start_column: 2 }))).message).toContain("Columns");
  expect((await refusal(check({ end_line: 2 }))).message).toContain("end_line");
});
