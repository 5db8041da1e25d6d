import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { redactError } from "../../../../src/engines/rotate/leaks/error.ts";
import { createRedactor } from "../../../../src/engines/rotate/leaks/redactor.ts";
import { Failure } from "../../../../src/model/index.ts";
import { forms } from "./forms.ts";

const values = {
  "letters and digits": "k3yOf24CharactersAbcXyz7",
  "with symbols": "p@ss'w\"rd\\&<1>%2F $x`y=z",
  "not ASCII": "пароль-密码-kéy-🔑-0123",
};

function redactorOf(...secrets: readonly string[]) {
  const redactor = createRedactor();
  for (const secret of secrets) redactor.add(secret);
  return redactor;
}

/** The longest piece of the value that a reader of the text still has, by any decoding of ours. */
describe.each(Object.entries(values))("a value of %s", (_, value) => {
  const redactor = redactorOf(value);
  test.each(Object.entries(forms))("%s is not shown", (__, form) => {
    const text = form(value);
    const shown = redactor.text(text);
    expect(shown).toContain("***");
    // Less than half of what the form is made of stays, and nothing that gives the value away.
    expect(redactor.exposes(shown)).toBe(false);
    expect(shown.length).toBeLessThan(text.length + 4);
  });
});

test("a multi-line key is hidden, and its armor stays readable", () => {
  const body = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASC\nBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj";
  const redactor = redactorOf(`-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----`);
  expect(redactor.text("a file with -----BEGIN PRIVATE KEY----- in it")).not.toContain("***");
  expect(redactor.text(`line 2: ${body.split("\n")[1] ?? ""}`)).toBe("line 2: ***");
});

test.each([
  "The new credential of API_KEY does not work (the provider: key-12).",
  "GitHub refused PUT /repos/acme/storefront/environments/production/secrets/API_KEY_B with 403.",
  "2026-11-20T18:31:53.000Z promoted draining verified 8f14e45fceea167a5a36dedd4bea2543",
  "",
])("ordinary text stays as it is: %s", (text) => {
  expect(redactorOf(...Object.values(values)).text(text)).toBe(text);
});

test("text around a value stays", () => {
  const redactor = redactorOf(values["letters and digits"]);
  const text = `before ${values["letters and digits"]} between ${values["letters and digits"]} after`;
  expect(redactor.text(text)).toBe("before *** between *** after");
});

test("of any value in any text in any form, nothing of eight characters is left", () => {
  const value = fc.string({ unit: "grapheme", minLength: 12, maxLength: 60 });
  const form = fc.constantFrom(...Object.values(forms));
  fc.assert(
    fc.property(value, form, fc.lorem(), (secret, write, around) => {
      const redactor = redactorOf(secret);
      const shown = redactor.text(`${around} ${write(secret)} ${around}`);
      expect(redactor.exposes(shown)).toBe(false);
      expect(shown).not.toContain(secret);
    }),
    { numRuns: 300 },
  );
});

test("an error loses the value from its words, its stack and its causes", () => {
  const value = values["letters and digits"];
  const redactor = redactorOf(value);
  const cause = new TypeError(`cannot read ${Buffer.from(value).toString("hex")}`);
  const failure = new Failure(
    { code: "x", what: `no ${value}`, where: value, why: value, fix: value },
    cause,
  );
  const clean = redactError(failure, redactor);
  expect(clean).toBeInstanceOf(Failure);
  expect(redactor.exposes(clean.message)).toBe(false);
  expect(redactor.exposes(String((clean.cause as Error).stack))).toBe(false);
  expect(redactError(`thrown ${value}`, redactor).message).toBe("thrown ***");
});

test("48 KB and a report of 60,000 characters take no minute", () => {
  const redactor = redactorOf("x1".repeat(24 * 1024), values["letters and digits"]);
  const report = "The quick brown fox rotates 12 keys. ".repeat(1_600);
  const start = performance.now();
  expect(redactor.text(report)).toBe(report);
  expect(performance.now() - start).toBeLessThan(20_000);
});

test("an id inside a value may be told, unless it is most of it", () => {
  const value = "AKIAIOSFODNN7EXAMPLE:wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY";
  const redactor = redactorOf(value);
  redactor.allow("AKIAIOSFODNN7EXAMPLE");
  expect(redactor.text("key AKIAIOSFODNN7EXAMPLE is active")).toBe(
    "key AKIAIOSFODNN7EXAMPLE is active",
  );
  expect(redactor.text(`login ${value}`)).toBe("login AKIAIOSFODNN7***");
  redactor.allow(value);
  redactor.allow(value.slice(0, 40));
  expect(redactor.text(value.slice(25))).toBe("***");
});
