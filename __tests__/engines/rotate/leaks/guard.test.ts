import { expect, test } from "@jest/globals";
import { guardedCommands, guardedVault } from "../../../../src/engines/rotate/leaks/guard.ts";
import { masksOf } from "../../../../src/engines/rotate/leaks/masks.ts";
import { createRedactor } from "../../../../src/engines/rotate/leaks/redactor.ts";
import { forms } from "./forms.ts";
import { memoryGitHub } from "./memory-github.ts";

const value = "k3yOf24CharactersAbcXyz7";
const redactor = createRedactor();
redactor.add(value);

test.each(Object.entries(forms))(
  "a value is refused in a command line and a variable: %s",
  async (_, form) => {
    const ran: string[] = [];
    const commands = guardedCommands(
      {
        run: ({ line }) => {
          ran.push(line);
          return Promise.resolve({ seconds: 0, output: "", errors: "", trouble: undefined });
        },
      },
      redactor,
    );
    const command = { folder: ".", environment: { VALUE: value }, seconds: 1 };
    await expect(commands.run({ ...command, line: `create ${form(value)}` })).rejects.toThrow(
      "rotation-value-exposed",
    );
    await commands.run({ ...command, line: 'create "$VALUE"' });
    expect(ran).toEqual(['create "$VALUE"']);
    const github = memoryGitHub(() => undefined);
    const vault = guardedVault(
      github.vault("", { kind: "repository", repository: "a/b", store: "actions" }),
      redactor,
    );
    await expect(vault.writeVariable("X", form(value))).rejects.toThrow("rotation-value-exposed");
    await vault.writeVariable("X", '{"id":"key-1"}');
    expect([...github.variables]).toEqual([["X", '{"id":"key-1"}']]);
  },
);

test("the masks of a value hide at least 24 of its forms in a raw log, and are not too short", () => {
  const hiding = (secret: string) => {
    const masks = [...runnerForms(secret), ...masksOf(secret)].sort((a, b) => b.length - a.length);
    return Object.values(forms).filter((form) => {
      const shown = masks.reduce((text, mask) => text.replaceAll(mask, "***"), form(secret));
      const eye = createRedactor();
      eye.add(secret);
      return !eye.exposes(shown);
    }).length;
  };
  expect(hiding(value)).toBeGreaterThanOrEqual(24);
  expect(hiding("p@ss'w\"rd\\&<1>%2F $x`y=z")).toBeGreaterThanOrEqual(20);
  expect(masksOf(value).every((mask) => mask.length >= 6)).toBe(true);
});

/** What actions/runner registers by itself for each mask, as far as these forms have it. */
function runnerForms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  const shifts = [0, 1, 2].map((cut) => bytes.subarray(cut).toString("base64").replace(/=+$/, ""));
  return [secret, ...shifts, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
}
