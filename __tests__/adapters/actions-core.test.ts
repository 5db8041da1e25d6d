import { spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";

function quoted(text: string): readonly string[] {
  const script = `import { quote } from "./src/adapters/actions-core.ts"; quote(process.argv[1]);`;
  const { stdout } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", script, "--", text],
    { encoding: "utf8" },
  );
  return stdout.trimEnd().split("\n");
}

test("no line of a quoted text is a command to the runner", () => {
  const lines = quoted("### Heading\n::error::not ours\n::set-env name=PATH::/tmp\n");
  const token = /^::stop-commands::([0-9a-f-]{36})$/.exec(lines[0] ?? "")?.[1];
  expect(token).toBeDefined();
  expect(lines.slice(1, -1)).toEqual([
    "### Heading",
    "::error::not ours",
    "::set-env name=PATH::/tmp",
  ]);
  expect(lines.at(-1)).toBe(`::${token ?? ""}::`);
});

test("each text gets a token of its own", () => {
  expect(quoted("a")[0]).not.toBe(quoted("a")[0]);
});
