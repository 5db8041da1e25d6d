import { randomUUID } from "node:crypto";
import { issueCommand } from "../../node_modules/@actions/core/lib/command.js";
import {
  issueFileCommand,
  prepareKeyValueMessage,
} from "../../node_modules/@actions/core/lib/file-command.js";
import { summary } from "../../node_modules/@actions/core/lib/summary.js";
import { toCommandProperties } from "../../node_modules/@actions/core/lib/utils.js";
import type { JobAnnotation } from "../ports/index.ts";

/**
 * The parts of @actions/core that we use, by their files: its index also loads an HTTP client
 * for a function that we do not call, which is a third of an action's start-up
 * (docs/adr/0003-core-by-its-parts.md).
 */

export function setOutput(name: string, value: string): void {
  const file = process.env["GITHUB_OUTPUT"];
  if (file === undefined || file === "") return;
  issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
}

export function setSecret(secret: string): void {
  issueCommand("add-mask", {}, secret);
}

export function annotate({ level, message, title, path, line, column }: JobAnnotation): void {
  const properties = toCommandProperties({
    title,
    ...(path === undefined ? {} : { file: path }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  });
  issueCommand(level, properties, message);
}

/** The runner obeys no line until it reads the token again, which nobody could have foreseen. */
export function quote(text: string): void {
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n${text.trimEnd()}\n::${token}::\n`);
}

/** Runners that keep no summaries leave the variable out. */
export async function appendSummary(markdown: string): Promise<void> {
  const file = process.env["GITHUB_STEP_SUMMARY"];
  if (file === undefined || file === "") return;
  await summary.addRaw(markdown, true).write();
}
