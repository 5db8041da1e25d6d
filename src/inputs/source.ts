import type { Surface } from "./field.ts";
import { fieldsOn, type InputSet } from "./input-set.ts";

/** A value as it was given, and the words that lead a person to it. */
export interface Given {
  readonly value: unknown;
  readonly where: string;
}

/** Somewhere that settings come from. Earlier sources win. */
export interface Source {
  readonly surface: Surface;
  /** Every name given, so that unknown ones are noticed. */
  readonly names: readonly string[];
  get(name: string): Given | undefined;
}

/**
 * The inputs of a running action. GitHub passes `fail-on` as `INPUT_FAIL-ON`, spaces as `_`,
 * and an input that was left out as an empty string.
 */
export function actionSource(env: Readonly<Record<string, string | undefined>>): Source {
  const given = new Map<string, string>();
  for (const [key, value] of Object.entries(env)) {
    if (!key.startsWith("INPUT_") || value === undefined || value.trim() === "") continue;
    given.set(key.slice("INPUT_".length).toLowerCase(), value.trim());
  }
  return {
    surface: "action",
    names: [...given.keys()],
    get: (name) => {
      const value = given.get(name);
      return value === undefined ? undefined : { value, where: `input \`${name}\`` };
    },
  };
}

/** Flags of the command line, already split into names and texts. */
export function flagSource(flags: ReadonlyMap<string, string>): Source {
  return {
    surface: "flag",
    names: [...flags.keys()],
    get: (name) => {
      const value = flags.get(name);
      return value === undefined ? undefined : { value, where: `flag \`--${name}\`` };
    },
  };
}

/** The part of a source that `set` knows, where one step reads the inputs of several. */
export function only(source: Source, set: InputSet): Source {
  const known = fieldsOn(set, source.surface).map(([name]) => name);
  return { ...source, names: source.names.filter((name) => known.includes(name)) };
}
