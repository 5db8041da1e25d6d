import { samplesOf } from "../../pattern/sample.ts";
import { all, highest, lowest } from "../read.ts";
import type { Conjunction } from "../expand.ts";
import { formatSamples } from "./formats.ts";

/** Longer texts are not made: no reader wants them in a report. */
const maxLength = 20_000;

/** Examples in a description are tried up to this length. */
const maxExample = 200;

const various = ["0", "1", "A", "a b", "a-b", "_", "true", "2024-01-31", "\u00e9", " "];

export function stringCandidates(conjunction: Conjunction): string[] {
  const least = highest(conjunction, "minLength")?.value ?? 0;
  const most = lowest(conjunction, "maxLength")?.value ?? Infinity;
  if (least > maxLength || least > most) return [];
  const lengths = [least, least + 1, ...(most <= maxExample ? [most] : [])];
  const patterns = all<string>(conjunction, "pattern").flatMap(({ value }) =>
    lengths.flatMap((length) => samplesOf(value, length)),
  );
  const formats = all<string>(conjunction, "format").flatMap(({ value }) =>
    samplesOfFormat(value, least),
  );
  const examples = all<readonly unknown[]>(conjunction, "examples")
    .flatMap(({ value }) => value)
    .filter((value) => typeof value === "string" && value.length <= maxExample) as string[];
  const plain = "a".repeat(Math.max(least, Math.min(1, most)));
  const special = patterns.length > 0 || formats.length > 0;
  return [
    ...new Set([
      ...(special ? [...examples, ...formats, ...patterns] : []),
      plain,
      ...various,
      ...various.map((text) => text.padEnd(least, text)),
      "",
      ...(special ? [] : examples),
    ]),
  ];
}

function samplesOfFormat(format: string, least: number): readonly string[] {
  const samples = Object.hasOwn(formatSamples, format) ? (formatSamples[format] ?? []) : [];
  const longer = samples.flatMap((text) => {
    const missing = least - Array.from(text).length;
    if (missing <= 0) return [];
    if (format === "email") return [`${"a".repeat(missing)}${text}`];
    if (format === "uri" || format === "url") return [`${text}${"a".repeat(missing)}`];
    return [];
  });
  return [...samples, ...longer];
}
