import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseKeyValues } from "../../../tools/workflow-runner/steps/file-commands.ts";
import { Masks } from "../../../tools/workflow-runner/steps/masks.ts";
import { parseCommand } from "../../../tools/workflow-runner/steps/workflow-command.ts";

const name = fc.stringMatching(/^[a-z][a-z-]*$/);
const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]*$/);

test("what @actions/core escapes is read back, whatever it is", () => {
  const escape = (text: string): string =>
    text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const escapeProperty = (text: string): string =>
    escape(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  fc.assert(
    fc.property(name, fc.dictionary(word, fc.string()), fc.string(), (command, given, message) => {
      const pairs = Object.entries(given).map(([key, value]) => `${key}=${escapeProperty(value)}`);
      const head = pairs.length === 0 ? command : `${command} ${pairs.join(",")}`;
      expect(parseCommand(`::${head}::${escape(message)}`)).toEqual({
        name: command,
        properties: { ...given },
        message,
      });
    }),
  );
});

test.each(["plain text", ":: ::", "::group", "a ::error::b", ""])("'%s' is no command", (line) => {
  expect(parseCommand(line)).toBeUndefined();
});

test("values written with a delimiter of their own come back as they were", () => {
  const value = fc.string().filter((text) => !/\r|ghadelimiter/.test(text));
  fc.assert(
    fc.property(fc.dictionary(word, value), (values) => {
      const text = Object.entries(values)
        .map(([key, one]) => `${key}<<ghadelimiter_7\n${one}\nghadelimiter_7\n`)
        .join("");
      expect(parseKeyValues(text)).toEqual({ ...values });
    }),
  );
});

test.each([
  ["a=b=c", { a: "b=c" }],
  ["a=b<<c", { a: "b<<c" }],
  ["a=1\r\na=2\r\n", { a: "2" }],
  ["a<<E\nE\n", { a: "" }],
])("%j", (text, expected) => {
  expect(parseKeyValues(text)).toEqual(expected);
});

test("no text around it shows a secret, plain or in Base64", () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9+/=_.-]{12,40}$/);
  fc.assert(
    fc.property(secret, fc.string(), fc.string(), (hidden, before, after) => {
      const masks = new Masks();
      masks.add(hidden);
      expect(masks.apply(before + hidden + after)).not.toContain(hidden);
      const encoded = Buffer.from(before + hidden + after).toString("base64");
      const shown = Buffer.from(masks.apply(encoded), "base64").toString("latin1");
      expect(shown).not.toContain(hidden);
    }),
  );
});

test("each line of a secret of several lines is one", () => {
  const masks = new Masks();
  masks.add("first-line\nsecond-line\n\n");
  expect(masks.apply("a second-line, an empty line:\n\n")).toBe("a ***, an empty line:\n\n");
});
