import type { Report } from "../model/index.ts";

/**
 * The reports as they are: one as an object, several as an array. Characters that a terminal or
 * the job log would act on are written as escapes, which leaves every value the same.
 */
export function renderJson(reports: readonly Report[]): string {
  const [only, ...others] = reports;
  const value = only !== undefined && others.length === 0 ? only : reports;
  return `${JSON.stringify(value, null, 2)
    .replace(/[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}]/gu, escaped)
    .replaceAll("##[", "#\\u0023[")}\n`;
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }).join("");
}
