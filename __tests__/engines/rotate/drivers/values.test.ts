import { describe, expect, test } from "@jest/globals";
import { Failure } from "../../../../src/model/index.ts";
import { fresh } from "./kit/crashes.ts";
import { http } from "./stages/http.ts";

const stageWith = (value: string) =>
  http((number) => (number === 0 ? "the-value-from-before" : `${value}${number}`));

test.each([
  ["24 letters", "k3y-of-24-characters-abc"],
  ["48 KB", "x".repeat(48 * 1024 - 1)],
  ["several lines", "-----BEGIN KEY-----\nabc def\n-----END KEY-----"],
  ["letters of any script", "пароль-密码-🔑-é"],
  ["what JSON, forms and URLs have to encode", `a"b\\c&d=e?f#g%h+i j{id}{value}`],
])(
  "%s reach the slot as the provider made them, and come back to it as they are",
  async (_, value) => {
    const { world } = fresh(() => stageWith(value));
    await world.run();
    expect(world.secrets.get(world.pointer)).toBe(`${value}1`);
    expect(world.observed.map(({ what }) => what)).toEqual(["new-works", "old-fails"]);
    expect(await world.faults()).toEqual([]);
  },
);

describe("refused with the reason, and consumers keep the old one:", () => {
  test.each([
    ["nothing", "", /There is no text at `\/key\/secret`/],
    ["five letters", "abcde", /too short to be masked/],
    ["a byte more than 48 KB", "x".repeat(48 * 1024 + 1), /has 49153 bytes; GitHub takes 49152/],
    ["half a character", "abcdef\ud800", /not well-formed text/],
    ["a line end after it", "abcdefgh\n", /White space at its ends/],
  ])("%s", async (_, value, why) => {
    const { world, stage } = fresh(() =>
      http((number) => (number === 0 ? "the-value-from-before" : value)),
    );
    for (let run = 1; run <= 2; run++) {
      const failed = world.run();
      await expect(failed).rejects.toThrow(Failure);
      await expect(failed).rejects.toThrow(why);
    }
    expect(world.secrets.get(world.pointer)).toBe(stage.first);
    expect(await world.consumerIsLetIn()).toBe(true);
    // The second run removed what the first one had left, and left its own for the third.
    expect(await world.provider.live()).toEqual(["k-0", "k-2"]);
  });
});

test("a value that no header can hold is refused before it is sent", async () => {
  const stage = http((number) => (number === 0 ? "the-value-from-before" : "two\nlines of a key"));
  const verify = {
    url: "https://api.example.com/me",
    headers: { Authorization: "Bearer {value}" },
  };
  const { world } = fresh(() => ({ ...stage, settings: { ...stage.settings, verify } }));
  await expect(world.run()).rejects.toThrow("rotation-header-unfit");
});
