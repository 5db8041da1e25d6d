import { Instrumenter } from "@stryker-mutator/instrumenter";
import type { Mutant, Position } from "../types/mutant.ts";
import type { ModuleFile, Subject } from "../types/subject.ts";
import { aridRanges, type AridRange } from "./arid.ts";
import { experimentCode } from "./experiment-code.ts";
import { mutantId } from "./identity.ts";
import { parseModule } from "./parse.ts";

/** `index` of a mutant is the number that switches it on in `code`. */
export interface Instrumented {
  readonly mutants: readonly Mutant[];
  readonly modules: readonly CompiledModule[];
  readonly notChecked: readonly { readonly what: string; readonly why: string }[];
}

export interface CompiledModule {
  readonly path: string;
  readonly code: string;
}

/**
 * All mutants of a subject's files as StrykerJS makes them, and the code that holds them all
 * behind one switch. A file that cannot be read becomes a line in `notChecked`.
 * `isStatic` is known only once the code has been loaded, and is false here.
 */
export async function instrument(
  subject: Pick<Subject, "files" | "support">,
): Promise<Instrumented> {
  const mutants: Mutant[] = [];
  const modules: CompiledModule[] = [];
  const notChecked: { what: string; why: string }[] = [];
  for (const [files, mutated] of [
    [subject.files, true],
    [subject.support, false],
  ] as const) {
    for (const file of files) {
      try {
        const made = await instrumentFile(file, mutated, mutants.length);
        mutants.push(...made.mutants);
        modules.push(made.module);
      } catch (error) {
        notChecked.push({
          what: file.path,
          why: `It could not be read as JavaScript: ${firstLine(error, file.path)}`,
        });
      }
    }
  }
  return { mutants, modules, notChecked };
}

async function instrumentFile(
  file: ModuleFile,
  mutated: boolean,
  firstMutant: number,
): Promise<{ mutants: Mutant[]; module: CompiledModule }> {
  if (!mutated)
    return {
      mutants: [],
      module: { path: file.path, code: await experimentCode(file.text, file.path, file.format) },
    };
  const instrumenter = new Instrumenter(
    silentLogger,
    () => (text: string, path: string) => scriptOf(text, path, file),
  );
  const { files, mutants } = await instrumenter.instrument(
    [{ name: file.path, mutate: true, content: file.text }],
    { plugins: null, excludedMutations: [], ignorers: [], noHeader: true },
  );
  const arid = aridRanges(await parseModule(file.text, file.path, file.format));
  const lines = lineStarts(file.text);
  const told = mutants.map((mutant): Mutant => {
    const start = position(mutant.location.start);
    const end = position(mutant.location.end);
    const from = offsetOf(start, lines);
    const to = offsetOf(end, lines);
    const facts = {
      file: file.path,
      start,
      end,
      operator: mutant.mutatorName,
      replacement: mutant.replacement,
    };
    return {
      id: mutantId(facts),
      ...facts,
      original: file.text.slice(from, to),
      isStatic: false,
      arid: mutant.status === "Ignored" ? "ignored by comment" : reasonFor(arid, from, to),
    };
  });
  const numbers = new Map(mutants.map(({ id }, index) => [id, firstMutant + index]));
  const content = files[0]?.content ?? "";
  const code = await experimentCode(content, file.path, file.format, numbers);
  return { mutants: told, module: { path: file.path, code } };
}

/** What StrykerJS's printer and transformer know as a script. */
async function scriptOf(
  rawContent: string,
  originFileName: string,
  file: ModuleFile,
): Promise<never> {
  const root = await parseModule(rawContent, originFileName, file.format);
  return { originFileName, rawContent, format: file.format === "ts" ? "ts" : "js", root } as never;
}

/** StrykerJS counts lines and columns from 0 inside and from 1 in its reports. */
function position({ line, column }: Position): Position {
  return { line: line + 1, column: column + 1 };
}

function lineStarts(text: string): number[] {
  return [
    0,
    ...[...text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)].map((match) => match.index + match[0].length),
  ];
}

function offsetOf({ line, column }: Position, lines: readonly number[]): number {
  return (lines[line - 1] ?? 0) + column - 1;
}

function reasonFor(ranges: readonly AridRange[], start: number, end: number): Mutant["arid"] {
  return ranges.find((range) => range.start <= start && end <= range.end)?.reason;
}

/** Babel puts the absolute path in front, which is of no use on another machine. */
function firstLine(error: unknown, path: string): string {
  const line = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
  return line.slice(Math.max(0, line.indexOf(path)));
}

const nothing = (): void => undefined;
const never = (): boolean => false;

const silentLogger = {
  isTraceEnabled: never, isDebugEnabled: never, isInfoEnabled: never, isWarnEnabled: never,
  isErrorEnabled: never, isFatalEnabled: never,
  trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, fatal: nothing,
}; // prettier-ignore
