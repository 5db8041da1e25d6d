import { afterEach, describe, expect, test } from "@jest/globals";
import { proposals } from "../../../src/adapters/octokit/proposals.ts";
import { propose, proposalBranch } from "../../../src/flow/propose/propose.ts";
import type { Proposal } from "../../../src/model/index.ts";
import { at, stage, type Stage } from "../../tools/github-emulator/setup.ts";
import { adding, proposing } from "./reports.ts";

/** The real client against a local GitHub, one pull request over many nights. */
let it: Stage;

afterEach(async () => {
  expect(it.emulator.violations).toEqual([]);
  await it[Symbol.asyncDispose]();
});

const rights = { contents: "write", "pull-requests": "write" } as const;
const price = adding({ "src/price.generated.test.ts": "price();\n" }, ["t-1", "t-2"]);
const cart = adding({ "src/cart.generated.test.ts": "cart();\n" }, ["t-3"]);

async function open(): Promise<void> {
  it = await stage();
  it.emulator.limits.contentPerMinute = 1000;
  Object.assign(it.repository, { actionsMayOpenPullRequests: true });
}

function night(given: readonly Proposal[], base = it.base, dryRun = false) {
  const client = { octokit: it.client(rights), here: at, calls: () => 0 };
  const reports = [proposing(base, ...given)];
  const wanted = { reports, base, branch: "main", self: "lamplighter", dryRun };
  return propose(proposals(client), wanted);
}

const pulls = () =>
  [...it.repository.issues.values()].filter(({ pull }) => pull?.head.ref === proposalBranch);
const commits = () =>
  it.git.run("log", "--format=%s", "--reverse", `${it.base}..${proposalBranch}`).split("\n");
const branches = () => it.git.run("for-each-ref", "--format=%(refname:short)", "refs/heads");
const writes = () =>
  it.emulator.requestLog.filter(({ method, path }) => method !== "GET" && path !== "/graphql");

async function close(): Promise<void> {
  const [pull] = pulls();
  await it.client(rights, { login: "alice" }).rest.pulls.update({
    ...{ ...at, pull_number: pull?.number ?? 0, state: "closed" },
  });
}

test("each proposal becomes a signed commit of one pull request that says how to see it", async () => {
  await open();
  const { line } = await night([price, cart]);
  expect(line).toMatch(/^Opened http/);
  expect(commits()).toEqual(["tests: 1 test for the price", "tests: 1 test for the price"]);
  expect(it.git.run("show", `${proposalBranch}:src/cart.generated.test.ts`)).toBe("cart();");
  const [pull] = pulls();
  expect(pull?.body).toContain("lamplighter tests --project . --prove t-3");
  expect(pull?.body).toContain("approve them, because the built-in token opened it");
  expect(
    branches()
      .split("\n")
      .filter((name) => name.startsWith("lamplighter/")),
  ).toEqual([proposalBranch]);
}, 60_000);

test("a night with nothing opens nothing, and a doubled one writes nothing", async () => {
  await open();
  expect((await night([])).line).toBe("Nothing to propose.");
  expect((await night([price], it.base, true)).line).toBe("Would propose: 1 test for the price.");
  expect(writes()).toEqual([]);
  await night([price]);
  const before = writes().length;
  expect((await night([price])).line).toMatch(/says it all/);
  expect(writes()).toHaveLength(before);
  expect(pulls()).toHaveLength(1);
}, 60_000);

test("it is updated in place, what it shows first, at most five at once", async () => {
  await open();
  await night([cart]);
  const many = [1, 2, 3, 4, 5].map((number) =>
    adding({ [`src/n${number}.generated.test.ts`]: "n();\n" }, [`t-n${number}`]),
  );
  expect((await night([...many, cart])).line).toMatch(/is up to date/);
  const files = it.git.run("diff", "--name-only", it.base, proposalBranch).split("\n");
  expect(files).toHaveLength(5);
  expect(files).toContain("src/cart.generated.test.ts");
  expect(pulls().map(({ state }) => state)).toEqual(["open"]);
}, 60_000);

describe("a person's word", () => {
  test("closed is never opened again, and what was in it never offered again", async () => {
    await open();
    await night([price]);
    await close();
    const rewritten = adding({ "src/price-2.generated.test.ts": "again();\n" }, ["t-2"]);
    expect((await night([price, rewritten])).line).toMatch(/was closed by somebody/);
    expect(pulls().map(({ state }) => state)).toEqual(["closed"]);
    expect((await night([price, cart])).line).toMatch(/^Opened/);
    expect(it.git.run("diff", "--name-only", it.base, proposalBranch)).toBe(
      "src/cart.generated.test.ts",
    );
  }, 60_000);

  test("a push to its branch makes it theirs", async () => {
    await open();
    await night([price]);
    it.git.run("checkout", "-q", proposalBranch);
    const theirs = it.git.commit({ "src/theirs.ts": "mine();\n" });
    const [pull] = pulls();
    if (pull?.pull === undefined) throw new Error("no pull request");
    await it.emulator.pushed({ repository: it.repository, issue: pull } as never, theirs);
    expect((await night([price, cart])).line).toMatch(/Somebody has pushed/);
    expect(it.git.run("rev-parse", proposalBranch)).toBe(theirs);
  }, 60_000);

  test("one that somebody else opened from the branch is left alone", async () => {
    await open();
    it.git.run("branch", proposalBranch, it.head);
    const body = "<!-- lamplighter:proposals -->\n\nmine";
    await it.client(rights, { login: "alice" }).rest.pulls.create({
      ...{ ...at, title: "Mine", body, head: proposalBranch, base: "main" },
    });
    expect((await night([price])).line).toMatch(/is not ours/);
  }, 60_000);
});

test("it is put on a new base only where it conflicts with it", async () => {
  await open();
  await night([price]);
  const harmless = it.git.commit({ "src/other.ts": "other();\n" });
  expect((await night([price], harmless)).line).toMatch(/says it all/);
  expect(it.git.run("merge-base", harmless, proposalBranch)).toBe(it.base);
  const taken = it.git.commit({ "src/price.generated.test.ts": "theirs();\n" });
  expect((await night([price, cart], taken)).refused).toHaveLength(1);
  expect(it.git.run("merge-base", taken, proposalBranch)).toBe(taken);
}, 60_000);

test("where the settings forbid it, the failure names the setting", async () => {
  await open();
  Object.assign(it.repository, { actionsMayOpenPullRequests: false });
  await expect(night([price])).rejects.toThrow(/Workflow permissions/);
}, 60_000);
