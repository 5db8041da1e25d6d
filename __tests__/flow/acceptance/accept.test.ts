import { beforeEach, describe, expect, test } from "@jest/globals";
import { acceptClaims, acceptConfigured } from "../../../src/flow/acceptance/accept.ts";
import { readThread } from "../../../src/flow/thread.ts";
import type { ConfiguredAcceptance } from "../../../src/inputs/index.ts";
import { Failure, type Report } from "../../../src/model/index.ts";
import { renderComment, type Kept } from "../../../src/report/index.ts";
import { fakeClock } from "../../fakes/clock.ts";
import { fakeForge, viewer, type FakeForge } from "../../fakes/forge.ts";
import { base, claim, head, report } from "../examples.ts";

const second = { ...claim, id: "c-00000002" };
const both = report({ claims: [claim, second], failOn: "error" });
const label = "lamplighter:accept";
let forge: FakeForge;

beforeEach(() => {
  forge = fakeForge();
  forge.people["robin"] = "write";
});

interface Given {
  readonly reports?: readonly Report[];
  readonly labels?: readonly string[];
  readonly accept?: readonly ConfiguredAcceptance[];
}

async function accept({ reports = [both], labels = [], accept: entries = [] }: Given = {}) {
  const thread = await readThread(forge, 17);
  return acceptClaims({ forge, clock: fakeClock }, reports, {
    pull: { number: 17, labels },
    thread: thread instanceof Failure ? undefined : thread,
    settings: { label: "lamplighter", accept: entries },
  });
}

function said(author: string, body: string): void {
  forge.stored.push({ id: forge.stored.length + 1, author, body, url: "#" });
}

/** Our comment as a run leaves it. */
function shown(reports: readonly Report[], keep: Kept = {}): void {
  const body = renderComment({ reports, base, head, self: "lamplighter", keep });
  forge.stored.splice(0, forge.stored.length, { id: 1, author: viewer, body, url: "#" });
}

const acceptedIn = ({ reports }: { reports: readonly Report[] }) =>
  reports.flatMap(({ claims }) => claims).filter(({ accepted }) => accepted !== undefined);

describe("a comment", () => {
  test("accepts one claim, and what is left still fails", async () => {
    said("robin", "/lamplighter accept c-00000001 Known.");
    const { reports, notices } = await accept();
    expect(reports[0]).toMatchObject({
      verdict: "fail",
      headline: "1 breaking change in 1 operation, 1 accepted",
      claims: [{ accepted: { how: "comment", by: "robin", reason: "Known." } }, second],
    });
    expect(notices).toEqual([]);
  });

  test("for every claim leaves a pass", async () => {
    said("robin", "/lamplighter accept c-00000001\n/lamplighter accept c-00000002");
    const { reports } = await accept();
    expect(reports[0]).toMatchObject({ verdict: "pass" });
    expect(reports[0]?.headline).toMatch(/, all accepted$/);
  });

  test.each(["read", "none"] as const)(
    "of somebody with the right to %s is nothing",
    async (may) => {
      forge.people["mallory"] = may;
      said("mallory", "/lamplighter accept c-00000001");
      const result = await accept();
      expect(acceptedIn(result)).toEqual([]);
      expect(result.notices).toEqual([]);
    },
  );

  test("of ours is nothing, whatever it quotes", async () => {
    forge.people[viewer] = "admin";
    said(viewer, "/lamplighter accept c-00000001");
    expect(acceptedIn(await accept())).toEqual([]);
  });

  test("with an unknown id is asked about, with one that was a claim once it is not", async () => {
    said("robin", "/lamplighter accept c-00000001\n/lamplighter accept c-99999999");
    const first = await accept();
    expect(first.notices).toEqual([expect.stringContaining("Which claim is `c-99999999`?")]);
    const commands = forge.stored[0]?.body ?? "";
    shown([both], first.keep);
    said("robin", commands);
    const later = await accept({ reports: [report({ claims: [second], failOn: "error" })] });
    expect(later.notices).toHaveLength(1);
    expect(later.notices[0]).toContain("c-99999999");
  });
});

describe("the label", () => {
  beforeEach(() => {
    forge.labelings[label] = { id: 5, by: "robin" };
  });

  test("accepts what was shown, and nothing that a later run finds", async () => {
    shown([report({ claims: [claim] })]);
    const first = await accept({ reports: [report({ failOn: "error" })], labels: [label] });
    expect(first.reports[0]?.verdict).toBe("pass");
    shown([both], first.keep);
    const later = await accept({ labels: [label] });
    expect(acceptedIn(later).map(({ id }) => id)).toEqual(["c-00000001"]);
    expect(later.reports[0]?.verdict).toBe("fail");
  });

  test("put on anew accepts what is shown by then", async () => {
    shown([both], { label: { event: 4, claims: ["c-00000001"] } });
    expect(acceptedIn(await accept({ labels: [label] }))).toHaveLength(2);
  });

  test("that was there before any comment accepts nothing, then and later", async () => {
    const first = await accept({ labels: ["lamplighter", label] });
    expect(acceptedIn(first)).toEqual([]);
    expect(first.notices[0]).toContain("take it off and put it on again");
    shown([both], first.keep);
    expect(acceptedIn(await accept({ labels: [label] }))).toEqual([]);
  });

  test("of somebody who may not write accepts nothing", async () => {
    forge.labelings[label] = { id: 5, by: "dana" };
    shown([both]);
    const result = await accept({ labels: [label] });
    expect(acceptedIn(result)).toEqual([]);
    expect(result.notices[0]).toContain("dana put the label");
  });

  test("that is off asks nobody anything", async () => {
    shown([both]);
    expect(acceptedIn(await accept())).toEqual([]);
  });
});

describe("the configuration", () => {
  const day = fakeClock.now().toISOString().slice(0, 10);
  const entry = { id: "c-00000001", reason: "Known.", until: day };

  test("accepts through its last day", async () => {
    const { reports } = await accept({ accept: [entry] });
    expect(reports[0]?.claims[0]?.accepted).toEqual({
      how: "configuration",
      by: ".github/lamplighter.yml",
      reason: "Known.",
      until: day,
    });
  });

  test("says so once that day is over, and the claim counts again", async () => {
    const result = await accept({ accept: [{ ...entry, until: "2020-01-01" }] });
    expect(acceptedIn(result)).toEqual([]);
    expect(result.notices).toEqual([expect.stringContaining("That day is over")]);
  });

  test("is silent about claims that this change does not have", async () => {
    const others = [{ ...entry, id: "c-77777777" }];
    expect((await accept({ accept: others })).notices).toEqual([]);
  });

  test("counts without GitHub too", () => {
    const only = report({ failOn: "error" });
    expect(acceptConfigured(only, [entry], fakeClock).verdict).toBe("pass");
    const over = acceptConfigured(only, [{ ...entry, until: "2020-01-01" }], fakeClock);
    expect(over).toMatchObject({ verdict: "fail", notes: [{ kind: "question" }] });
  });
});

test("a verdict that claims alone do not decide is left as it is", async () => {
  said("robin", "/lamplighter accept c-00000001");
  expect((await accept({ reports: [report()] })).reports[0]?.verdict).toBe("fail");
  const broken = report({ verdict: "error", failOn: "error" });
  expect((await accept({ reports: [broken] })).reports[0]?.verdict).toBe("error");
});
