import { expect, test } from "@jest/globals";
import { Failure } from "../../../../src/model/index.ts";
import { fresh, rotatedOnce } from "./kit/crashes.ts";
import { ok } from "./kit/stage.ts";
import { jwtKey } from "./stages/jwt-key.ts";
import { oauth2RefreshToken } from "./stages/oauth2-refresh-token.ts";
import { perplexity } from "./stages/perplexity.ts";
import { postgresql } from "./stages/databases.ts";
import { spotify } from "./stages/spotify.ts";
import { http } from "./stages/http.ts";

test("a key that signed tokens stays published until they have ended", async () => {
  const stage = jwtKey();
  const { world } = fresh(() => ({ ...stage, settings: { driver: "jwt-key" } }));
  const { rest } = await world.run();
  expect(rest.kind).toBe("overlap");
  expect(await world.provider.lets(stage.first)).toBe(true);
  world.wait(2);
  await world.run();
  expect(await world.provider.lets(stage.first)).toBe(false);
  expect(await world.faults()).toEqual([]);
});

test("an exchange whose reply was lost is never sent again before a person has signed in", async () => {
  const stage = oauth2RefreshToken();
  let exchanges = 0;
  const counted = (request: Parameters<NonNullable<typeof stage.http>>[0]) => {
    if (request.url.endsWith("/token")) exchanges++;
    return stage.http?.(request) ?? ok({});
  };
  const { world, provider } = fresh(() => ({ ...stage, http: counted }));
  provider.fault = (request) =>
    request === 1 ? { reply: { why: "no answer in time", late: true }, applied: true } : undefined;
  for (let run = 1; run <= 4; run++) {
    const failed = world.run();
    await expect(failed).rejects.toThrow(Failure);
    await expect(failed).rejects.toThrow("rotation-exchange-in-doubt");
  }
  expect(exchanges).toBe(1);
  expect(await world.consumerIsLetIn()).toBe(true);
  world.secrets.set(world.pointer, stage.signIn?.() ?? "");
  await world.run();
  expect(exchanges).toBe(2);
  expect(await world.faults()).toEqual([]);
});

test("an exchange that never reached the server is made by the next run", async () => {
  const { world, provider } = fresh(oauth2RefreshToken);
  provider.fault = (request) =>
    request === 1
      ? { reply: { why: "nothing listens there", late: false }, applied: false }
      : undefined;
  await expect(world.run()).rejects.toThrow("rotation-exchange-in-doubt");
  await world.run();
  expect(await world.faults()).toEqual([]);
});

test("without a way to ask, a person's word that the sign-in is done lets it go on", async () => {
  const stage = oauth2RefreshToken();
  const { "introspection-url": _without, ...settings } = stage.settings;
  expect(_without).toBeDefined();
  let signedIn = "";
  const { world, provider } = fresh(() => ({
    ...stage,
    settings,
    environment: () => ({ ...stage.environment(), API_KEY_SIGNED_IN: signedIn }),
  }));
  provider.fault = (request) =>
    request === 1 ? { reply: { why: "no answer in time", late: true }, applied: true } : undefined;
  await expect(world.run()).rejects.toThrow("API_KEY_SIGNED_IN to word-1");
  await expect(world.run()).rejects.toThrow("rotation-exchange-in-doubt");
  world.secrets.set(world.pointer, stage.signIn?.() ?? "");
  signedIn = "word-1";
  await world.run();
  expect(await world.faults()).toEqual([]);
});

test("what nothing lists and a broken run may have left is told by its name", async () => {
  const { world, provider } = await rotatedOnce(perplexity);
  provider.requests = 0;
  provider.fault = (request) =>
    request === 1
      ? { reply: { why: "the connection was closed", late: false }, applied: true }
      : undefined;
  await expect(world.run()).rejects.toThrow("rotation-provider-silent");
  await world.run();
  const told = world.observed.find(({ what }) => what === "orphan-possible");
  expect(told?.observed).toContain(`lamplighter-${told?.id ?? ""}`);
  expect(await world.provider.live()).toContain(`lamplighter-${told?.id ?? ""}`);
});

test("a revoke that the provider takes and does not carry out is asked for again", async () => {
  const { world, provider } = await rotatedOnce(perplexity);
  provider.requests = 0;
  provider.fault = (request) => (request === 3 ? { reply: ok({}), applied: false } : undefined);
  expect((await world.run()).rest.kind).toBe("old-still-works");
  expect((await world.run()).rest.kind).toBe("up-to-date");
  expect(await world.faults()).toEqual([]);
});

test("a person is asked for the next one, and again where it is the one in use", async () => {
  const stage = spotify();
  let next = "";
  const { world } = fresh(() => ({ ...stage, environment: () => ({ API_KEY_NEXT: next }) }));
  await expect(world.run()).rejects.toThrow("rotation-awaits-person");
  next = stage.first;
  await expect(world.run()).rejects.toThrow("the value that is in use already");
  next = stage.byHand?.next() ?? "";
  expect((await world.run()).rest.kind).toBe("revoke-failed");
  expect(await world.consumerIsLetIn()).toBe(true);
});

test("roles that are the wrong way round are noticed before anything is changed", async () => {
  const stage = postgresql();
  const settings = { ...stage.settings, "role-a": "app_b", "role-b": "app_a" };
  const { world } = fresh(() => ({ ...stage, settings }));
  await expect(world.run()).rejects.toThrow("set `role-a` to app_a and `role-b` to app_b");
  expect(await world.consumerIsLetIn()).toBe(true);
});

test("a connection string holds the role that its password is of", async () => {
  const stage = postgresql();
  const first = `postgresql://app_a:${stage.first}@db.example.com:5432/shop`;
  const { world } = fresh(() => ({
    ...stage,
    first,
    settings: { ...stage.settings, value: "url" },
    lets: () => true,
  }));
  await world.run();
  const { username, host, searchParams } = new URL(world.secrets.get("B") ?? "");
  expect([username, host]).toEqual(["app_b", "db.example.com:5432"]);
  expect(searchParams.get("sslmode")).toBe("verify-full");
  expect(await world.provider.live()).toEqual(["app_b"]);
});

test("a limit of a few seconds is waited out, and one of an hour is named", async () => {
  for (const [wait, isNamed] of [
    ["5", false],
    ["3600", true],
  ] as const) {
    const { world, provider } = await rotatedOnce(http);
    provider.requests = 0;
    const reply = { ...ok({}, 429), headers: [["Retry-After", wait]] as const };
    provider.fault = (request) => (request === 1 ? { reply, applied: false } : undefined);
    if (isNamed) await expect(world.run()).rejects.toThrow("in 3600 seconds");
    else expect((await world.run()).rest.kind).toBe("up-to-date");
  }
});
