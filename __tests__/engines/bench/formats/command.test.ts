import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";

const folder = "__tests__/fixtures/bench/formats";

/** The command as people start it, from source. */
function parse(args: readonly string[], input = "") {
  const script = 'import("./src/main.ts").then(({ start }) => start("cli"))';
  return spawnSync(process.execPath, ["--eval", script, "lamplighter", "bench", "parse", ...args], {
    env: { PATH: process.env["PATH"] ?? "" },
    encoding: "utf8",
    input,
  });
}

test("a file: metrics on standard output, what failed on standard error", () => {
  const { stdout, stderr, status } = parse([`${folder}/hyperfine/failing.json`]);
  expect(JSON.parse(stdout)).toContainEqual({
    name: "sleep 0.01: median",
    value: 0.011937688500000002,
    unit: "s",
    direction: "lower",
  });
  expect(stderr).toContain("Not checked: échec. What fails is not timed: 4 of 4 runs");
  expect(status).toBe(0);
});

test("standard input, and what it prints can be read again", () => {
  const text = readFileSync(`${folder}/go/count-2.txt`, "utf8");
  const first = parse(["--tool", "go", "-"], text);
  const second = parse(["-"], first.stdout);
  expect(JSON.parse(first.stdout)).toHaveLength(12);
  expect(second.stdout).toBe(first.stdout);
});

test.each([
  [[], "", "operand-missing"],
  [["a.json", "b.json"], "", "operand-unexpected"],
  [["no-such-file.json"], "", "file-missing"],
  [["-"], "hello", "bench-format-unknown"],
  [["--tool", "go", "-"], "", "bench-output-empty"],
  [["--tool", "gogo", "-"], "x", "bench-tool-unknown"],
])("%p with input %p is a mistake: %s", (args, input, code) => {
  const { stdout, stderr, status } = parse(args, input);
  expect([stdout, status]).toEqual(["", 2]);
  expect(stderr).toContain(code);
});

test("nothing but failures is no success", () => {
  const { stdout, status } = parse(["--tool", "cargo", "-"], "test a ... FAILED\n");
  expect([stdout.trim(), status]).toEqual(["[]", 1]);
});
