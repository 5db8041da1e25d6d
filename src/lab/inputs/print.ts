import type { ImportedName, InputOrigin, TestInput } from "../types/input.ts";
import { propertyName } from "../values/source.ts";
import { holds, walk, type Draft, type Expression } from "./expression.ts";

/** A draft as source, with names that a reader would give. */
export function toInput(
  draft: Draft,
  imports: readonly ImportedName[],
  about: { readonly calls: string; readonly origin: InputOrigin; readonly isAsync: boolean },
): TestInput {
  const used = new Set<string>();
  for (const part of [...draft.steps, draft.result]) {
    for (const inner of walk(part)) if (inner.kind === "export") used.add(inner.local);
  }
  const printer = new Printer(draft, imports);
  const steps = draft.steps.map((step, index) => printer.statement(step, index));
  const { result } = draft;
  const isRecorded = result.kind === "recorded";
  return {
    statements: [
      ...(holds(draft, "recorder") ? [`const ${printer.calls} = [];`] : []),
      ...steps,
      ...(isRecorded ? [printer.statement(result.call, draft.steps.length)] : []),
    ],
    expression: printer.print(result),
    imports: imports.filter(({ local }) => used.has(local)),
    ...about,
  };
}

/** Long enough for what waits for its turn, and short enough not to be felt. */
const patience = 10;

class Printer {
  readonly #names = new Map<number, string>();
  /** Where recorders note what they are called with. */
  readonly calls: string;

  constructor(draft: Draft, imports: readonly ImportedName[]) {
    const taken = new Set(imports.map(({ local }) => local));
    this.calls = unused("calls", taken);
    taken.add(this.calls);
    for (const part of [...draft.steps, draft.result]) {
      for (const inner of walk(part)) {
        if (inner.kind !== "variable" || this.#names.has(inner.step)) continue;
        const wanted = nameFor(draft.steps[inner.step]);
        const name = unused(wanted, taken);
        taken.add(name);
        this.#names.set(inner.step, name);
      }
    }
  }

  statement(step: Expression, index: number): string {
    const name = this.#names.get(index);
    const text = this.print(step);
    if (name !== undefined) return `const ${name} = ${text};`;
    return /^(?:\{|function|class)/.test(text) ? `(${text});` : `${text};`;
  }

  print(expression: Expression): string {
    switch (expression.kind) {
      case "literal":
        return expression.source;
      case "array":
        return `[${expression.items.map((item) => this.print(item)).join(", ")}]`;
      case "object":
        return this.#object(expression.entries);
      case "export":
        return expression.local + expression.members.map(access).join("");
      case "call":
        return `${expression.isNew ? "new " : ""}${this.#callee(expression.callee)}(${expression.args.map((item) => this.print(item)).join(", ")})`;
      case "get":
        return this.#callee(expression.object) + access(expression.property);
      case "spread":
        return `[...${this.print(expression.value)}]`;
      case "variable":
        return this.#names.get(expression.step) ?? "undefined";
      case "promised":
        return `new Promise((resolve) => ${this.print(expression.call)})`;
      case "resolver":
        return "(...results) => resolve(results)";
      case "recorder":
        return expression.all
          ? `(...args) => ${this.calls}.push(args)`
          : `(value) => ${this.calls}.push(value)`;
      case "recorded":
        return expression.later
          ? `new Promise((resolve) => setTimeout(resolve, ${patience}, ${this.calls}))`
          : this.calls;
      case "later":
        return expression.value.kind === "variable"
          ? `new Promise((resolve) => setTimeout(resolve, ${patience}, ${this.print(expression.value)}))`
          : `new Promise((resolve) => setTimeout(() => resolve(${this.print(expression.value)}), ${patience}))`;
    }
  }

  #object(entries: readonly { key: string; value: Expression }[]): string {
    if (entries.length === 0) return "{}";
    return `{ ${entries.map(({ key, value }) => `${propertyName(key)}: ${this.print(value)}`).join(", ")} }`;
  }

  /** Numbers, functions and objects need parentheses before a dot or a call. */
  #callee(expression: Expression): string {
    const text = this.print(expression);
    const plain = expression.kind !== "literal" || /^["'[]/.test(text);
    return plain &&
      expression.kind !== "object" &&
      expression.kind !== "promised" &&
      expression.kind !== "resolver" &&
      expression.kind !== "recorder" &&
      expression.kind !== "later"
      ? text
      : `(${text})`;
  }
}

function access(property: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(property) ? `.${property}` : `[${JSON.stringify(property)}]`;
}

function nameFor(step: Expression | undefined): string {
  if (step?.kind === "array") return "items";
  if (step?.kind === "object") return "options";
  if (step?.kind !== "call") return "value";
  const { callee } = step;
  if (!step.isNew) return "result";
  const last = callee.kind === "export" ? (callee.members.at(-1) ?? callee.local) : "instance";
  return lowerFirst(last);
}

function lowerFirst(name: string): string {
  const lower = name.replace(/^[A-Z]+(?=[A-Z]|$)|^[A-Z]/, (start) => start.toLowerCase());
  return /^[a-z_$][\w$]*$/i.test(lower) && !reserved.has(lower) ? lower : "instance";
}

function unused(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number += 1) if (!taken.has(`${name}${number}`)) return `${name}${number}`;
}

/** Words that cannot be names of variables, in strict code too. */
export const reserved: ReadonlySet<string> = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
    "finally for function if implements import in instanceof interface let new null package private protected public " +
    "return static super switch this throw true try typeof undefined var void while with yield resolve results"
  ).split(" "),
);
