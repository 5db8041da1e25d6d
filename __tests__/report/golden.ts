import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "@jest/globals";

/**
 * Compares a rendering with a file of fixtures/report, byte for byte. After a wanted change,
 * `UPDATE_GOLDEN=1 npm test -- __tests__/report` writes the files anew; read the difference.
 */
export function expectGolden(name: string, text: string): void {
  const file = new URL(`../fixtures/report/${name}`, import.meta.url);
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
}
