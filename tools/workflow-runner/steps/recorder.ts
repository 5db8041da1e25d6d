import {
  annotationOf,
  annotationsPerLevel,
  isAnnotationLevel,
  type Annotation,
} from "./annotation.ts";
import type { Masks } from "./masks.ts";
import { parseCommand, type WorkflowCommand } from "./workflow-command.ts";

/** GitHub turned these off; a step that still uses one is told so and fails. */
const refused: Record<string, string> = {
  "set-output": "$GITHUB_OUTPUT",
  "save-state": "$GITHUB_STATE",
  "set-env": "$GITHUB_ENV",
  "add-path": "$GITHUB_PATH",
};

const keptLogCharacters = 16 * 1024 * 1024;

/** What one step of a job says: log, annotations and summary, all of it masked. */
export class Recorder {
  readonly annotations: Annotation[] = [];
  readonly #masks: Masks;
  readonly #onLine: (line: string) => void;
  readonly #log: string[] = [];
  #logged = 0;
  #summary = "";
  #stopToken: string | undefined;
  #refused = false;

  constructor(masks: Masks, onLine: (line: string) => void) {
    this.#masks = masks;
    this.#onLine = onLine;
  }

  get log(): string {
    return this.#log.join("\n");
  }

  get summary(): string {
    return this.#masks.apply(this.#summary);
  }

  /** Whether a line used a command that is turned off, since the last forgetting. */
  get hasRefused(): boolean {
    return this.#refused;
  }

  forgetRefusals(): void {
    this.#refused = false;
  }

  addSummary(markdown: string): void {
    this.#summary += markdown;
  }

  /** A line that a step printed. */
  output(line: string): void {
    const command = parseCommand(line);
    if (command === undefined) this.print(line);
    else if (this.#stopToken !== undefined) {
      if (command.name === this.#stopToken.toLowerCase()) this.#stopToken = undefined;
      else this.print(line);
    } else this.#obey(command, line);
  }

  annotate(level: Annotation["level"], message: string): void {
    this.#keep(annotationOf(level, { name: level, properties: {}, message }));
  }

  print(line: string): void {
    const masked = this.#masks.apply(line);
    this.#onLine(masked);
    if (this.#logged > keptLogCharacters) return;
    this.#logged += masked.length;
    this.#log.push(this.#logged > keptLogCharacters ? "##[warning]The log is cut here." : masked);
  }

  #obey(command: WorkflowCommand, line: string): void {
    const { name, message } = command;
    const file = refused[name];
    if (isAnnotationLevel(name)) this.#keep(annotationOf(name, command));
    else if (file !== undefined) {
      this.#refused = true;
      this.annotate("error", `The \`${name}\` command is disabled. Write to ${file} instead.`);
    } else if (name === "add-mask") this.#masks.add(message);
    else if (name === "group") this.print(`##[group]${message}`);
    else if (name === "endgroup") this.print("##[endgroup]");
    else if (name === "debug") this.print(`##[debug]${message}`);
    else if (name === "stop-commands") this.#stopToken = message;
    else if (!["echo", "add-matcher", "remove-matcher"].includes(name)) this.print(line);
  }

  #keep(annotation: Annotation): void {
    this.print(`##[${annotation.level}]${annotation.message}`);
    const same = this.annotations.filter((one) => one.level === annotation.level);
    if (same.length >= annotationsPerLevel) return;
    const texts = Object.entries(annotation).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === "string" ? this.#masks.apply(value) : value,
    ]);
    this.annotations.push(Object.fromEntries(texts) as Annotation);
  }
}
