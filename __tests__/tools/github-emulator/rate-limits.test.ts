import { expect, test } from "@jest/globals";
import { getOctokit } from "@actions/github";
import { throttling } from "@octokit/plugin-throttling";
import { at, refusal, stage } from "./setup.ts";

const onPull = { ...at, issue_number: 1 };

test("the hour's last request leaves nothing; the next hour starts anew", async () => {
  let now = Date.parse("2026-11-20T12:00:00Z");
  const clock = { now: () => new Date(now) };
  await using it = await stage({ clock, limits: { perHour: 2 } });
  const { rest } = it.client({ contents: "read" });
  await rest.repos.get(at);
  const last = await rest.repos.get(at);
  expect(last.headers).toMatchObject({ "x-ratelimit-limit": "2", "x-ratelimit-remaining": "0" });
  const { status, message, response } = await refusal(rest.repos.get(at));
  expect(status).toBe(403);
  expect(message).toContain("API rate limit exceeded");
  expect(response.headers["x-ratelimit-remaining"]).toBe("0");
  expect(response.headers["x-ratelimit-reset"]).toBe(String(now / 1000 + 3600));
  expect(response.headers["retry-after"]).toBeUndefined();
  now += 3_600_000;
  expect((await rest.repos.get(at)).status).toBe(200);
});

test("80 comments a minute, then a minute's rest; reading goes on", async () => {
  let now = Date.parse("2026-11-20T12:00:00Z");
  const clock = { now: () => new Date(now) };
  await using it = await stage({ clock });
  const { rest } = it.client({ "pull-requests": "write" });
  const say = () => rest.issues.createComment({ ...onPull, body: "again" });
  for (let number = 0; number < 80; number += 1) await say();
  const { status, message, response } = await refusal(say());
  expect(status).toBe(403);
  expect(message).toContain("secondary rate limit");
  expect(response.headers["retry-after"]).toBe("60");
  expect((await rest.issues.listComments(onPull)).status).toBe(200);
  now += 61_000;
  expect((await say()).status).toBe(201);
}, 30_000);

test("the throttling plugin takes it for what it is, waits and gets through", async () => {
  await using it = await stage({ limits: { contentPerMinute: 0, retryAfter: 1, status: 429 } });
  const { emulator, repository } = it;
  const token = emulator.issueToken({ repository, permissions: { "pull-requests": "write" } });
  const met: string[] = [];
  const note = (kind: string) => (retryAfter: number) => {
    met.push(`${kind} ${retryAfter}`);
    emulator.limits.contentPerMinute = 80;
    return true;
  };
  const throttle = {
    fallbackSecondaryRateRetryAfter: 1,
    onRateLimit: note("primary"),
    onSecondaryRateLimit: note("secondary"),
  };
  const octokit = getOctokit(token, { baseUrl: emulator.apiUrl, throttle }, throttling);
  const { status } = await octokit.rest.issues.createComment({ ...onPull, body: "patient" });
  expect(status).toBe(201);
  expect(met).toEqual(["secondary 1"]);
}, 30_000);

test("GET /rate_limit tells the state and costs nothing", async () => {
  await using it = await stage({ limits: { perHour: 5 } });
  const { rest } = it.client({ contents: "read" });
  await rest.repos.get(at);
  const state = { limit: 5, used: 1, remaining: 4 };
  expect((await rest.rateLimit.get()).data.rate).toMatchObject(state);
  expect((await rest.rateLimit.get()).data.rate).toMatchObject(state);
});

test("one request too many at the same time is sent away", async () => {
  await using it = await stage({ limits: { concurrent: 2 } });
  const { rest } = it.client({ contents: "read" });
  it.emulator.delayNext({ operationId: "repos/get", milliseconds: 300, times: 3 });
  const answers = await Promise.allSettled([1, 2, 3].map(() => rest.repos.get(at)));
  expect(answers.filter(({ status }) => status === "rejected")).not.toHaveLength(0);
  expect((await rest.repos.get(at)).status).toBe(200);
});
