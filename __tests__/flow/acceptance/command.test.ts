import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { acceptCommands, isAddressed } from "../../../src/flow/acceptance/command.ts";

test.each([
  ["/lamplighter accept c-1a2b3c4d", [{ id: "c-1a2b3c4d" }]],
  ["  /lamplighter accept `c-1` why\r\n", [{ id: "c-1", reason: "why" }]],
  ["/lamplighter accept c-1.", []],
  ["/lamplighter accept", []],
  ["/lamplighter reject c-1", []],
  ["/lamplighterx accept c-1", []],
  ["> /lamplighter accept c-1", []],
  ["Write\n/lamplighter accept c-1", []],
  [
    "/lamplighter accept c-1 one\n/lamplighter accept c-2\nBoth are known.\n/lamplighter accept c-3",
    [{ id: "c-1", reason: "one" }, { id: "c-2" }],
  ],
])("%j", (body, commands) => {
  expect(acceptCommands(body)).toEqual(commands);
});

test("only a comment that begins with the name is for us", () => {
  expect(isAddressed("/lamplighter what?")).toBe(true);
  expect(isAddressed("/lamplighters")).toBe(false);
  expect(isAddressed("see /lamplighter accept c-1")).toBe(false);
});

test("no text hangs or breaks it, and no id holds anything but a name", () => {
  const parts = fc.constantFrom("/lamplighter ", "accept ", "c-1", "`", "\n", " ", "\t", ".", "—");
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 200 }), (texts) => {
      for (const { id } of acceptCommands(texts.join(""))) expect(id).toMatch(/^[\w.-]{1,100}$/);
    }),
  );
});
