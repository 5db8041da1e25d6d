import { walk, type Draft, type Expression } from "../inputs/expression.ts";

const largest = 100;

/** Whether an input is such as anybody would pass: nothing empty, nothing at or below zero, nothing far out. */
export function isOrdinary({ steps, result }: Draft): boolean {
  return [...steps, result].every((part) => [...walk(part)].every(isOrdinaryAlone));
}

function isOrdinaryAlone(expression: Expression): boolean {
  switch (expression.kind) {
    case "literal":
      return isOrdinaryLiteral(expression.source);
    case "array":
      return expression.items.length > 0 && !allTheSame(expression.items);
    case "object":
      return expression.entries.length > 0;
    case "call":
      // What another call of the package gives is an argument that nobody has looked at.
      return expression.args.every(
        (argument) => ![...walk(argument)].some(({ kind }) => kind === "call"),
      );
    default:
      return true;
  }
}

function isOrdinaryLiteral(source: string): boolean {
  if (/^-?[\d.]/.test(source)) return Number(source) > 0 && Number(source) <= largest;
  return !/^(?:""|''|NaN|-?Infinity|null|undefined|-0)$/.test(source);
}

/** Equal measurements have no spread. */
function allTheSame(items: readonly Expression[]): boolean {
  const [first] = items;
  return (
    items.length > 1 &&
    first?.kind === "literal" &&
    items.every((item) => item.kind === "literal" && item.source === first.source)
  );
}
