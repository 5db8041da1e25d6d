import { count } from "../../../model/index.ts";
import type { Kept, Outcome, Property, Value } from "../../../lab/index.ts";
import { literal } from "./literal.ts";

const longest = 90;
const longestResult = 36;

/** Function, condition, result: `add(1, 2) is 3`. */
export function titleOf({ input, expected }: Kept): string {
  const { expression, verb } = told(oneLine(input.expression));
  const result = resultOf(expected, input.isAsync, verb);
  const steps = input.statements.map((line) => oneLine(line).replace(/;$/, "")).slice(-1);
  const candidates = [
    [
      ...steps.map((step) => `${step.replace(/^(?:const|let) [\w$]+ = (?:await )?/, "")}; `),
      expression,
    ].join(""),
    expression,
    input.calls,
  ];
  const condition =
    candidates.find((words) => words.length + result.length < longest) ??
    input.calls.slice(0, longest);
  return `${condition} ${result}`;
}

/** Promises that are there for the waiting alone are left out of the title. */
function told(expression: string): { readonly expression: string; readonly verb?: string } {
  const later = /^new Promise\(\(resolve\) => setTimeout\(resolve, \d+, ([\w$]+)\)\)$/.exec(
    expression,
  );
  if (later?.[1] !== undefined) return { expression: `later ${later[1]}`, verb: "is" };
  const call = /^new Promise\(\(resolve\) => (.+)\)$/.exec(expression)?.[1];
  const callback = "(...results) => resolve(results)";
  if (call?.includes(callback) !== true) return { expression };
  return { expression: call.replaceAll(callback, "callback"), verb: "calls back with" };
}

function resultOf(outcome: Outcome, isAsync: boolean, verb?: string): string {
  switch (outcome.kind) {
    case "returned":
      return `${verb ?? (isAsync ? "resolves to" : "is")} ${named(outcome.value)}`;
    case "thrown":
      return `${isAsync ? "rejects with" : "throws"} ${outcome.value.kind === "error" ? outcome.value.name : named(outcome.value)}`;
    case "pending":
      return "never settles";
    case "endless":
      return "never ends";
  }
}

function named(value: Value): string {
  const source = literal(value)?.source;
  if (source !== undefined && source.length <= longestResult) return source;
  switch (value.kind) {
    case "primitive":
      return `a text of ${value.source.length - 2} characters`;
    case "array":
      return count(value.items.length, "item");
    case "object":
      return `${article(value.type)} with ${keys(value.properties)}`;
    case "map":
      return `a Map of ${count(value.entries.length, "entry")}`;
    case "set":
      return `a Set of ${count(value.items.length, "item")}`;
    case "bytes":
      return count(value.items.length, "byte");
    case "error":
      return `a ${value.name}`;
    default:
      return `a ${value.kind}`;
  }
}

/** What has no class of its own is an object; of what has one, the name says more. */
function article(type: string | null): string {
  const name = type === null || !/^[A-Z]/i.test(type) || type === "Object" ? "object" : type;
  return `${/^[AEIOU]/i.test(name) ? "an" : "a"} ${name}`;
}

function keys(properties: readonly Property[]): string {
  if (properties.length === 0) return "no properties";
  return properties
    .slice(0, 3)
    .map(({ key }) => key)
    .join(", ");
}

function oneLine(code: string): string {
  return code.replace(/\s+/g, " ").trim();
}
