import { expect, test } from "@jest/globals";
import { Failure } from "../../../src/model/index.ts";
import { refuseValue } from "../../../src/engines/rotate/value.ts";

function whyNot(value: string): string | undefined {
  try {
    refuseValue("API_KEY", value);
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error.facts.why;
    throw error;
  }
}

test.each([
  ["an ordinary one", "k3y-of-24-characters-abc"],
  ["several lines", "-----BEGIN-----\nabc\n-----END-----"],
  ["letters of any script", "пароль-密码-🔑"],
  ["the largest that GitHub takes", "x".repeat(48 * 1024)],
])("%s is kept as it is", (_, value) => {
  expect(whyNot(value)).toBeUndefined();
});

test.each([
  ["nothing", "", "It is too short to be masked in logs."],
  ["five characters", "abcde", "It is too short to be masked in logs."],
  ["a byte too many", "x".repeat(48 * 1024 + 1), "It has 49153 bytes; GitHub takes 49152."],
  ["half a character", "abcdef\ud800", "It is not well-formed text."],
  ["a newline at its end", "abcdefgh\n", "White space at its ends would be lost on the way."],
])("%s is refused with the reason, never cut", (_, value, why) => {
  expect(whyNot(value)).toBe(why);
});
