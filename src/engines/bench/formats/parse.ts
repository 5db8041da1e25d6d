import { Failure } from "../../../model/index.ts";
import type { Format, Output } from "./format.ts";
import { jsonIn } from "./json.ts";
import { gathered, type Parsed } from "./readings.ts";
import { formats } from "./registry.ts";

/**
 * The metrics in a tool's output. `tool` is a format's name or `auto`; `where` is for messages.
 * Throws a Failure where the tool is not known, cannot be told, or the output is not its.
 */
export function parseOutput(text: string, tool: string, where: string): Parsed {
  if (text.includes("\0")) throw notText(where);
  const clean = cleaned(text);
  const lines = clean.split("\n").filter((line) => line.length <= longestLine);
  const output = { text: clean, lines, json: jsonIn(clean) };
  const format = tool === "auto" ? detected(output, where) : named(tool);
  const parsed = gathered(format.read(output));
  if (parsed.metrics.length === 0 && parsed.notChecked.length === 0) {
    throw empty(format, output, where);
  }
  return parsed;
}

/** No result is longer; it bounds the work on what is none. */
const longestLine = 2000;

/** Names that `--tool` takes, in the order of the registry. */
export const formatNames: readonly string[] = formats.map(({ name }) => name);

/** Terminal colors, byte order mark, and lines that Windows ended or that overwrote themselves. */
function cleaned(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\))/g, "")
    .replace(/\r\n?/g, "\n");
}

function detected(output: Output, where: string): Format {
  const found = formats.find((format) => format.detect(output));
  if (found !== undefined) return found;
  throw new Failure({
    code: "bench-format-unknown",
    what: "The output is of no tool that is known",
    where,
    why: "Nothing in it looks like the results of a benchmark tool.",
    fix: `name the tool with \`--tool\`: ${formatNames.join(", ")}.`,
  });
}

function named(tool: string): Format {
  const wanted = plain(tool);
  const found = formats.find(({ name, aliases = [] }) =>
    [name, ...aliases].map(plain).includes(wanted),
  );
  if (found !== undefined) return found;
  throw new Failure({
    code: "bench-tool-unknown",
    what: `\`${tool}\` is no tool whose output is known`,
    where: "flag `--tool`",
    why: "There is no format of this name.",
    fix: `use one of auto, ${formatNames.join(", ")}.`,
  });
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

function empty({ name }: Format, { text, json }: Output, where: string): Failure {
  const nothing = text.trim() === "";
  const cut = json === undefined && /^\s*[[{]/.test(text);
  return new Failure({
    code: "bench-output-empty",
    what: `There is no result of ${name} in it`,
    where,
    why: nothing
      ? "It is empty."
      : cut
        ? "It begins like JSON but is not: it may be cut off."
        : "No line or field of it is one that this tool writes for a benchmark.",
    fix: "look at the output by hand; the benchmark may have failed before it measured anything.",
  });
}

function notText(where: string): Failure {
  return new Failure({
    code: "bench-output-encoding",
    what: "The output is not UTF-8 text",
    where,
    why: "It has null characters, as what Windows PowerShell redirects into a file (UTF-16) has.",
    fix: "save it as UTF-8, for example with `… | Out-File -Encoding utf8 FILE`.",
  });
}
