import type { Mutant, Position } from "../types/mutant.ts";

/** Changed lines of one file; `end` is the last one. */
export interface Hunk {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Mutants that share a line with a change. StrykerJS's own ranges take a mutant only when it lies
 * inside as a whole, and lose a changed condition in the middle of a longer expression.
 */
export function touchedBy(mutants: readonly Mutant[], hunks: readonly Hunk[]): Mutant[] {
  return mutants.filter((mutant) =>
    hunks.some(
      ({ file, start, end }) =>
        file === mutant.file && mutant.start.line <= end && mutant.end.line >= start,
    ),
  );
}

/**
 * The mutants worth a reader's time: one per line and seven per file (Petrović and Ivanković,
 * "State of Mutation Testing at Google"), the ones that say most about behavior first.
 */
export function worthShowing<Kind extends Mutant>(
  mutants: readonly Kind[],
  limits = { perLine: 1, perFile: 7 },
): Kind[] {
  const perLine = new Map<string, number>();
  const perFile = new Map<string, number>();
  const shown = [...mutants]
    .filter(({ arid }) => arid === undefined)
    .sort(bySignificance)
    .filter((mutant) => {
      const line = `${mutant.file}:${mutant.start.line}`;
      const onLine = perLine.get(line) ?? 0;
      const inFile = perFile.get(mutant.file) ?? 0;
      if (onLine >= limits.perLine || inFile >= limits.perFile) return false;
      perLine.set(line, onLine + 1);
      perFile.set(mutant.file, inFile + 1);
      return true;
    });
  return shown.sort(byPlace);
}

/** Relational and logical operators were judged most useful, texts and whole blocks least. */
const significance = [
  "EqualityOperator", "LogicalOperator", "ConditionalExpression", "ArithmeticOperator", "UpdateOperator",
  "AssignmentOperator", "UnaryOperator", "BooleanLiteral", "MethodExpression", "OptionalChaining", "Regex",
  "ArrowFunction", "ArrayDeclaration", "ObjectLiteral", "StringLiteral", "BlockStatement",
]; // prettier-ignore

function bySignificance(left: Mutant, right: Mutant): number {
  return rank(left) - rank(right) || byPlace(left, right);
}

function rank({ operator }: Mutant): number {
  const index = significance.indexOf(operator);
  return index === -1 ? significance.length : index;
}

function byPlace(left: Mutant, right: Mutant): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return positionOrder(left.start, right.start) || positionOrder(left.end, right.end);
}

function positionOrder(left: Position, right: Position): number {
  return left.line - right.line || left.column - right.column;
}
