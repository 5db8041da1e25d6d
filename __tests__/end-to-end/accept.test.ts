import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { maintainer, openStage, triager, type Stage } from "../../tools/demo/stage.ts";

/** Living with breaks: from a comment or a label to a check that no longer fails for them. */
let stage: Stage;

afterEach(async () => {
  expect(stage.emulator.violations).toEqual([]);
  await stage.close();
});

const conclusionOf = (run: Awaited<ReturnType<Stage["label"]>>, job: string) =>
  run.jobs.find(({ id }) => id === job)?.conclusion;

/** Ids of the claims in our comment, those that count first. */
function ids(comment = stage.comments()[0] ?? ""): readonly string[] {
  return [...new Set([...comment.matchAll(/`(c-[0-9a-f]{8})`/g)].map((match) => match[1] ?? ""))];
}

const reruns = () =>
  stage.emulator.requestLog.filter(
    ({ operationId }) => operationId === "actions/re-run-workflow-failed-jobs",
  );

describe("a comment", () => {
  test("of somebody who may write accepts one claim, at once and for every later push", async () => {
    stage = await openStage();
    await stage.label("lamplighter:contract");
    const [first = "", ...others] = ids();
    expect(others.length).toBeGreaterThan(1);
    const { run, reactions } = await stage.comment(
      maintainer,
      `/lamplighter accept ${first} The app stopped <b>sending</b> it; $(id) \`id\``,
    );
    expect(run.conclusion).toBe("success");
    expect(reactions).toEqual(["+1"]);
    expect(reruns()).toEqual([]);
    const [comment = ""] = stage.comments();
    expect(comment).toContain("and 1 accepted");
    expect(comment).toContain(`Accepted by ${maintainer}, in a comment: The app stopped`);
    expect(comment).not.toContain("<b>");
    await writeFile(join(stage.headFolder, "NOTES.md"), "more\n");
    await stage.push("More");
    const next = await stage.deliver("synchronize");
    expect(conclusionOf(next, "report")).toBe("failure");
    expect(stage.comments()[0]).toContain("and 1 accepted");
  });

  test("that leaves nothing to fail for lets the check look again, and that is green", async () => {
    stage = await openStage();
    const failed = await stage.label("lamplighter:contract");
    expect(conclusionOf(failed, "contract")).toBe("success");
    expect(conclusionOf(failed, "report")).toBe("failure");
    const commands = ids().map((id) => `/lamplighter accept ${id}`);
    const { reactions } = await stage.comment(maintainer, `${commands.join("\n")}\n\nAll known.`);
    expect(reactions).toEqual(["+1"]);
    expect(reruns().map(({ path, status }) => [path.split("/").at(-2), status])).toEqual([
      [String(failed.runId), 201],
    ]);
    const again = await stage.deliver("labeled", "lamplighter:contract");
    expect(conclusionOf(again, "report")).toBe("success");
    expect(stage.comments()[0]).toMatch(/### 1 check passed: \d+ accepted/);
  });

  test.each([
    ["somebody who may triage", triager],
    ["the author, who may not write", "mallory"],
  ])("of %s changes nothing and is not answered", async (_, author) => {
    stage = await openStage();
    await stage.label("lamplighter:contract");
    const [before] = stage.comments();
    const { run, reactions } = await stage.comment(author, `/lamplighter accept ${ids()[0] ?? ""}`);
    expect(run.conclusion).toBe("success");
    expect(reactions).toEqual([]);
    expect(stage.comments()[0]).toBe(before);
    const next = await stage.deliver("synchronize");
    expect(conclusionOf(next, "report")).toBe("failure");
    expect(stage.comments()[0]).not.toContain("accepted");
  });

  test("with an id that no claim has is asked about", async () => {
    stage = await openStage();
    await stage.label("lamplighter:contract");
    const { reactions } = await stage.comment(maintainer, "/lamplighter accept c-ffffffff");
    expect(reactions).toEqual(["confused"]);
    expect(stage.comments()[0]).toContain("Which claim is `c-ffffffff`?");
  });
});

test("the label accepts what was shown when it was put on, and no later break", async () => {
  stage = await openStage();
  await stage.label("lamplighter:contract");
  const shown = ids();
  const accepted = await stage.label("lamplighter:accept");
  expect(conclusionOf(accepted, "report")).toBe("success");
  expect(stage.comments()[0]).toContain(`${shown.length} accepted`);
  const spec = join(stage.headFolder, "openapi.yaml");
  await breakMore(spec);
  await stage.push("Break more");
  const next = await stage.deliver("synchronize");
  expect(conclusionOf(next, "report")).toBe("failure");
  expect(stage.comments()[0]).toContain(`${shown.length} accepted`);
});

test("the label of somebody who may not write accepts nothing, and that is said", async () => {
  stage = await openStage();
  await stage.label("lamplighter:contract");
  const run = await stage.label("lamplighter:accept", triager);
  expect(conclusionOf(run, "report")).toBe("failure");
  expect(stage.comments()[0]).toContain(`${triager} put the label`);
});

test("a claim of a fork is accepted by the same comment", async () => {
  stage = await openStage({ fork: true });
  const first = await stage.label("lamplighter:contract");
  await stage.reportFork(first);
  const commands = ids().map((id) => `/lamplighter accept ${id}`);
  const { reactions } = await stage.comment(maintainer, commands.join("\n"));
  expect(reactions).toEqual(["+1"]);
  expect(stage.comments()[0]).toMatch(/### 1 check passed: \d+ accepted/);
  expect(reruns()).toHaveLength(1);
  const again = await stage.deliver("synchronize");
  expect(conclusionOf(again, "report")).toBe("success");
});

async function breakMore(spec: string): Promise<void> {
  const text = await readFile(spec, "utf8");
  const changed = text.replace(/^ {2}\/products:\n/m, "  /goods:\n");
  expect(changed).not.toBe(text);
  await writeFile(spec, changed);
}
